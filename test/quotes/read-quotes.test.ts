import { describe, expect, test } from "vitest";
import { speech } from "../../src/languages/zh/speech.ts";
import type { Speaker } from "../../src/model/article.ts";
import { readQuotes } from "../../src/quotes/read-quotes.ts";

const speakersOf = (...paragraphs: string[]): Speaker[] => readQuotes(paragraphs, speech);

/** One line a quote: who, how, how sure, the words. */
function said(...paragraphs: string[]): string[] {
  const quotes = speakersOf(...paragraphs).flatMap(({ name, quotes: list }) => list.map((quote) => ({ name, quote })));
  quotes.sort((a, b) => a.quote.paragraph - b.quote.paragraph || a.quote.start - b.quote.start);
  return quotes.map(({ name, quote }) => `${name} | ${quote.type} | ${quote.attribution} | ${quote.text}`);
}

describe("Chinese", () => {
  test("one speaker for full name, short name and pronoun", () => {
    expect(
      said(
        "港湾研究所的高级研究员安德烈·科瓦奇(Andrej Kovac)说，潮水一年比一年高。",
        "他说，堤坝必须加固。",
        "科瓦奇说：“我们没有十年可以等。”",
      ),
    ).toEqual([
      "安德烈·科瓦奇 | indirect | explicit | 潮水一年比一年高",
      "安德烈·科瓦奇 | indirect | pronoun | 堤坝必须加固",
      "安德烈·科瓦奇 | direct | explicit | 我们没有十年可以等。",
    ]);
  });

  test("a quote split by its attribution is two", () => {
    expect(said("“路太窄，”村民何水根说。“车开不进来。”")).toEqual([
      "何水根 | direct | explicit | 路太窄，",
      "何水根 | direct | carried-on | 车开不进来。",
    ]);
  });

  test("a paragraph that is one quotation carries on", () => {
    expect(said("船长罗启明说，雾太大了。", "“我们在海上等了三个小时才看见灯塔。”")).toEqual([
      "罗启明 | indirect | explicit | 雾太大了",
      "罗启明 | direct | carried-on | 我们在海上等了三个小时才看见灯塔。",
    ]);
  });

  test("further sentences carry on reported speech, but not where they date an event", () => {
    const first = "分析师林雅琴认为，票价还会上涨。";
    expect(said(`${first}因为燃料的成本没有降下来。`)).toHaveLength(2);
    expect(said(`${first}2019年，航线一度停运。`)).toHaveLength(1);
  });

  test("a paper that only relays is no speaker", () => {
    const [speaker, ...others] = speakersOf("据《海湾晚报》报道，消防局表示，火势已经得到控制。");
    expect(others).toEqual([]);
    expect(speaker?.name).toBe("消防局");
    expect(speaker?.quotes[0]?.via).toBe("海湾晚报");
  });

  test("whoever cites somebody else says it too", () => {
    expect(said("记者陶敏之说，局长贺文彬指，水位已经下降。").map((line) => line.split(" | ")[0])).toEqual([
      "陶敏之",
      "贺文彬",
    ]);
  });

  test("two who speak together each get the words", () => {
    expect(said("东湖大学教授林雅琴、研究员何承志认为，堤坝太低。").map((line) => line.split(" | ")[0])).toEqual([
      "林雅琴",
      "何承志",
    ]);
  });

  test("words of the next paragraph that a colon announces", () => {
    expect(said("诗人沈月英写道：", "潮水退去，石头还在。")).toEqual([
      "沈月英 | direct | explicit | 潮水退去，石头还在。",
    ]);
  });

  test("the author is no speaker", () => {
    expect(said("我对他说：“走吧。”")).toEqual([]);
  });

  test("a pronoun that nobody precedes is no speaker", () => {
    expect(said("他说，天快亮了。")).toEqual([]);
  });

  test("role, affiliation and Latin name of an expert", () => {
    expect(speakersOf("北岭海洋大学生态学教授苏婉青（Helena Su）指出，根系能让潮水慢下来。")[0]).toMatchObject({
      name: "苏婉青",
      latinName: "Helena Su",
      role: "生态学教授",
      affiliation: "北岭海洋大学",
      expert: true,
    });
  });

  test("a land stays with the role, and office-holders are no experts", () => {
    expect(speakersOf("法国总统索菲·马丁说，谈判将继续。")[0]).toMatchObject({
      role: "法国总统",
      affiliation: null,
      expert: false,
    });
  });

  test("an unnamed speaker as written, and who points back to it", () => {
    const speakers = speakersOf("一名熟悉航运的业内人士说，运费会涨。", "该人士称，明年更贵。");
    expect(speakers).toHaveLength(1);
    expect(speakers[0]).toMatchObject({ name: "一名熟悉航运的业内人士", kind: "unnamed" });
  });

  test("traditional characters are read alike, and names stay as printed", () => {
    expect(said("東湖大學教授林雅琴強調：「橋樑必須重修。」")).toEqual(["林雅琴 | direct | explicit | 橋樑必須重修。"]);
  });

  test("spans yield cue, mention and text", () => {
    const text = "此外，渔民何水根昨天说，鱼少了。";
    const quote = speakersOf(text)[0]?.quotes[0];
    const cut = (span: { start: number; end: number } | null | undefined): string => text.slice(span?.start, span?.end);
    expect([cut(quote), cut(quote?.cue), cut(quote?.mention)]).toEqual(["鱼少了", "说", "渔民何水根"]);
  });
});

describe("time stays linear", () => {
  const timed = (paragraphs: string[]): number => {
    const start = performance.now();
    readQuotes(paragraphs, speech);
    return performance.now() - start;
  };
  const LIMIT = 20_000; // ms on a busy machine; a quadratic reader takes minutes

  test.each([
    ["unclosed marks", [`他说${"“好，".repeat(10_000)}`]],
    [
      "speakers",
      Array.from({ length: 10_000 }, (_, i) => `工程师林${String.fromCodePoint(0x4e00 + i)}安说，堤坝太低。`),
    ],
    ["a paragraph without punctuation", ["水库的蓄水比往年少".repeat(10_000)]],
    ["verbs in a row", [`局长说${"表示".repeat(20_000)}，好。`]],
    ["brackets and titles left open", ["（《【".repeat(10_000)]],
  ])("%s", (_, paragraphs) => {
    expect(timed(paragraphs)).toBeLessThan(LIMIT);
  });
});
