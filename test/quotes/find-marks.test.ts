import { expect, test } from "vitest";
import { findMarks } from "../../src/quotes/find-marks.ts";

const MARKS = [
  ["“", "”"],
  ["「", "」"],
  ["『", "』"],
  ["‘", "’"],
  ['"', '"'],
] as const;

/** The marked words of each paragraph: `>` where they carry on, `…` where no mark closes them. */
function read(...paragraphs: string[]): string[] {
  return findMarks(paragraphs, [...MARKS]).map(({ span, closed, continues }) => {
    const words = (paragraphs[span.paragraph] ?? "").slice(span.start, span.end);
    return `${continues ? ">" : ""}${words}${closed ? "" : "…"}`;
  });
}

test("finds each kind of mark", () => {
  expect(read('“One” 「二」 『三』 "four" ‘five’')).toEqual(["One", "二", "三", "four", "five"]);
});

test("keeps what is nested inside its outermost marks", () => {
  expect(read("他说：“他们喊‘加油’，我听见了。”")).toEqual(["他们喊‘加油’，我听见了。"]);
  expect(read("他说：“这种“双轨”办法行不通。”")).toEqual(["这种“双轨”办法行不通。"]);
});

test("finds straight single marks", () => {
  expect(read("'It's late,' she said. 'The boys' boat sank.' He called it 'fair'.")).toEqual([
    "It's late,",
    "The boys' boat sank.",
    "fair",
  ]);
  expect(read("The boys' boat of the '90s and the girls' too: give 'em oars.")).toEqual([]);
});

test("tells straight single marks from apostrophes by what stands beside them", () => {
  expect(read("'Here is my list:' she said. She wrote 'here is my list:'")).toEqual([
    "Here is my list:",
    "here is my list:",
  ]);
  expect(read("'£9 is too much for a swim,' she said.")).toEqual(["£9 is too much for a swim,"]);
  expect(read("All sums are in £'000; the members' fees are not.")).toEqual([]);
  expect(read("'The U.S.'s ports are full,' she said.")).toEqual(["The U.S.'s ports are full,"]);
  expect(read("She called it 'fair' though the boys' boat sank.")).toEqual(["fair"]);
  expect(read("'Prices fell by 9%' was all she wrote.")).toEqual(["Prices fell by 9%"]);
});

test("reads two apostrophes as one mark, and no inches", () => {
  expect(read("''We left,'' she said.")).toEqual(["We left,"]);
  expect(read("They sawed it into 2''x4'' boards.")).toEqual([]);
});

test("finds nothing between marks that nothing stands between, though they stand in two paragraphs", () => {
  expect(read("It left. “", "” the harbour professor said.")).toEqual([]);
  expect(read("It left. “ ", " ” the harbour professor said.")).toEqual([]);
});

test("does not take apostrophes for marks", () => {
  expect(read("“Don’t,” she said; the dog’s owner ran.")).toEqual(["Don’t,"]);
  expect(read("‘He left for l’Étang,’ she said.")).toEqual(["He left for l’Étang,"]);
  expect(read("他们喊‘加油’我听见了。")).toEqual(["加油"]);
});

test("mends a mark printed on the wrong side", () => {
  expect(read("她说，“我们回家。“")).toEqual(["我们回家。"]);
  expect(read("她说：”我们回家。”")).toEqual(["我们回家。"]);
});

test("mends an opening mark printed for the closing one, but only where something ends", () => {
  expect(read("“We left“, she said.")).toEqual(["We left"]);
  expect(read("“She told me “ not now ” and left,” said Ruiz.")).toEqual(["She told me “ not now ” and left,"]);
});

test("takes inches behind a number for no opening mark", () => {
  expect(read("They sold 5”x7” prints.")).toEqual([]);
});

test("lets a straight mark close a curly one, and a curly one a straight one", () => {
  expect(read('She said “we go home." Then she left.')).toEqual(["we go home."]);
  expect(read('She said "we go home.” Then she left.')).toEqual(["we go home."]);
});

test("tells a straight mark's side where a space is missing or too much", () => {
  expect(read('"We left,"she said. "Then it rained."')).toEqual(["We left,", "Then it rained."]);
  expect(read('She said: " We left. " Then it rained.')).toEqual([" We left. "]);
  expect(read('The 6" pipe burst.')).toEqual([]);
});

test("takes an unclosed mark to the end of its paragraph, unless marked words follow it", () => {
  expect(read("他说：“我们回家。")).toEqual(["我们回家。…"]);
  expect(read("这是“开端。后来才有“结局”。")).toEqual(["结局"]);
});

test("follows a quotation over paragraphs with repeated opening marks", () => {
  expect(read("“First part.", "“Second part.”", "“A new one.”")).toEqual([
    "First part.…",
    ">Second part.",
    "A new one.",
  ]);
  expect(read("“First part.", "“Second part.” She left. “A new one.”")).toEqual([
    "First part.…",
    ">Second part.",
    "A new one.",
  ]);
  expect(read("“First part.", "She left. “A new one.”")).toEqual(["First part.…", "A new one."]);
});

test("follows a quotation over paragraphs without repeated marks to its closing mark", () => {
  expect(read("他说：“第一段。", "第二段。", "第三段。”他走了。")).toEqual(["第一段。…", ">第二段。…", ">第三段。"]);
  expect(read("他说：“第一段。他唱“加油”。", "第二段。”他走了。")).toEqual(["第一段。他唱“加油”。…", ">第二段。"]);
});

test("does not run on over other marked words, nor over more than twenty paragraphs", () => {
  expect(read("他说：“第一段。", "她唱“加油”。", "第三段。”")).toEqual(["第一段。…", "加油"]);
  expect(read("He said: “First.", "She said: “Second.", "Third.”")).toEqual(["First.…", "Second.…", ">Third."]);
  const between = (length: number): string[] => Array.from({ length }, () => "It went on.");
  expect(read("“First.", ...between(19), "Last.”")).toHaveLength(21);
  expect(read("“First.", ...between(20), "Last.”")).toEqual(["First.…"]);
});

test("does not run on where no closing mark comes", () => {
  expect(read("他说：“第一段。", "第二段。")).toEqual(["第一段。…"]);
});

test("reads ten thousand unclosed marks in linear time", () => {
  const text = "“说".repeat(10_000);
  expect(findMarks([text], MARKS)).toHaveLength(1);
  expect(
    findMarks(
      Array.from({ length: 10_000 }, () => "“说。"),
      MARKS,
    ),
  ).toHaveLength(10_000);
});

test("passes over marks around nothing", () => {
  expect(read('Ashby said before "" and " " and “”, then "four".')).toEqual(["four"]);
});
