import { describe, expect, it } from "vitest";
import { dateTokens } from "../../src/text/date-tokens.ts";

const told = (text: string): string =>
  dateTokens(text)
    .map(({ kind, text: word }) => `${kind[0]}:${word}`)
    .join(" ");

describe("tokens of a date", () => {
  it.each([
    ["3 May 2024", "n:3 w:may n:2024"],
    ["2024年5月3日", "n:2024 w:年 n:5 w:月 n:3 w:日"],
    ["3. März, 9.05Uhr", "n:3 s:. w:märz s:, n:9 s:. n:05 w:uhr"],
    ["May月 ア", "w:may月 w:ア"], // letters of a script that parts words go on
    ["【5】\u00a0\n—", "s:【 n:5 s:】 s:—"],
    ["", ""],
  ])("%s", (text, tokens) => expect(told(text)).toBe(tokens));

  it("are of so many letters and digits at most", () => {
    const lengths = (text: string): number[] => dateTokens(text).map(({ start, end }) => end - start);
    expect(lengths("x".repeat(50))).toEqual([40, 10]);
    expect(lengths("é".repeat(50))).toEqual([40, 10]);
    expect(lengths("1".repeat(50))).toEqual([20, 20, 10]);
  });
});
