import { readFileSync } from "node:fs";
import { join } from "node:path";
import markdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { type Article, parseArticle } from "../src/index.ts";

const page = (name: string): string => readFileSync(join(import.meta.dirname, "../examples/pages", name), "utf8");

/** Who said what, one line a quote: who, how, how sure, the words. */
function said(article: Article): string[] {
  const quotes = article.speakers.flatMap((speaker) => speaker.quotes.map((quote) => ({ speaker, quote })));
  quotes.sort((a, b) => a.quote.paragraph - b.quote.paragraph || a.quote.start - b.quote.start);
  return quotes.map(({ speaker, quote }) => `${speaker.name} | ${quote.type} | ${quote.attribution} | ${quote.text}`);
}

const experts = (article: Article): unknown[] =>
  article.quotedExperts.map(({ name, latinName, role, affiliation }) => [name, latinName, role, affiliation]);

/** The article without the two addresses in which a copy differs from the original, and without where they were read. */
function withoutAddresses(article: Article): unknown {
  const { evidence: _evidence, issues: _issues, source, ...rest } = article;
  return { ...rest, source: { ...source, canonicalUrl: null, mirrorUrl: null } };
}

describe("the Chinese sample, a mirror's raw Markdown", () => {
  const article = parseArticle(page("mangroves.zh.md"));

  it("has every field", () => {
    expect(article).toMatchObject({
      headline: "澄海湾红树林缩减 渔民盼修复提速",
      date: { iso: "2023-04-18", precision: "day", utcOffset: null },
      leadImage: {
        url: "https://img3.secretchina.com/pic/2023/4-18/p0000001a000000001-ss.jpg",
        caption: "渔民在退潮后的澄海湾查看新种的树苗。",
        credit: "Lin Yue/Bay Pictures",
      },
      language: "zh-Hans",
      source: {
        publisher: "看中国",
        origins: ["海湾通讯社"],
        canonicalUrl: "https://www.secretchina.com/news/gb/2023/04/18/1000001.html",
        shortUrl: "http://kzg.io/gbSample",
        mirrorUrl: "https://github.com/gfw-breaker/banned-news3/blob/master/pages/p9/1000001.md",
        dateline: { place: null, agency: null, text: "【看中国2023年4月18日讯】" },
      },
    });
    expect(article.source.rights).toContain("版权所有");
    expect(article.authors).toEqual([]);
  });

  it("has the body and nothing else", () => {
    expect(article.paragraphs).toEqual([
      "【看中国2023年4月18日讯】澄海湾的红树林二十年间少了三分之一，当地渔民的收成也一年不如一年。修复工程何时完工，各方说法不一。",
      "“现在要多走两个钟头才能下网，”渔民何水根说。“从前推门就有鱼。”",
      "北岭海洋大学生态学教授苏婉青（Helena Su）指出，红树林的根系能让潮水慢下来，混凝土海堤做不到这一点。",
      "苏婉青强调：“种下一棵树只要一分钟，等它挡住风浪却要十五年。”",
      "据《澄海晚报》报道，市政府今年已经拨款四千万元用于补种。市水务局则表示，全部工程将在明年雨季之前结束。",
      "环保团体蓝湾行动的项目主任罗启明认为，这笔钱“远远不够”，而且多数树苗种错了地方。他告诉海湾通讯社，去年种下的树苗只活了两成。",
      "苏婉青对完工日期也有疑问。她说，雨季之前最多能完成三分之一。",
      "荷兰三角洲研究院高级工程师彼得·范德伯格（Pieter van der Berg）在接受采访时说：「我们在泽兰省犯过同样的错误：先修墙，后种树。」",
      "范德伯格补充说，次序颠倒之后，海堤每年的维护费用会增加一倍。",
      "学者们普遍认为，湿地一旦干涸就很难复原。",
      "澄海湾的渔汛通常从五月开始。今年下水登记的渔船有一百二十六艘，比去年少了十四艘。",
    ]);
    expect(article.blocks.filter((block) => block.type === "heading")).toEqual([
      { type: "heading", level: 2, text: "钱从哪里来" },
    ]);
  });

  it("has every quote, with its speaker", () => {
    expect(said(article)).toEqual([
      "何水根 | direct | explicit | 现在要多走两个钟头才能下网，",
      "何水根 | direct | carried-on | 从前推门就有鱼。",
      "苏婉青 | indirect | explicit | 红树林的根系能让潮水慢下来，混凝土海堤做不到这一点",
      "苏婉青 | direct | explicit | 种下一棵树只要一分钟，等它挡住风浪却要十五年。",
      "澄海晚报 | indirect | explicit | 市政府今年已经拨款四千万元用于补种",
      "市水务局 | indirect | explicit | 全部工程将在明年雨季之前结束",
      "罗启明 | mixed | explicit | 这笔钱“远远不够”，而且多数树苗种错了地方",
      "罗启明 | indirect | pronoun | 去年种下的树苗只活了两成",
      "苏婉青 | indirect | pronoun | 雨季之前最多能完成三分之一",
      "彼得·范德伯格 | direct | explicit | 我们在泽兰省犯过同样的错误：先修墙，后种树。",
      "彼得·范德伯格 | indirect | explicit | 次序颠倒之后，海堤每年的维护费用会增加一倍",
      "学者们 | indirect | explicit | 湿地一旦干涸就很难复原",
    ]);
  });

  it("knows the experts", () => {
    expect(experts(article)).toEqual([
      ["苏婉青", "Helena Su", "生态学教授", "北岭海洋大学"],
      ["罗启明", null, "项目主任", "蓝湾行动"],
      ["彼得·范德伯格", "Pieter van der Berg", "高级工程师", "荷兰三角洲研究院"],
      ["学者们", null, null, null],
    ]);
  });
});

describe("the same page in other wrappings", () => {
  const raw = page("mangroves.zh.md");
  const article = parseArticle(raw);
  const rendered = markdownIt({ html: true }).render(raw);
  const plain = page("mangroves.zh.html");
  const address = "https://www.secretchina.com/news/gb/2023/04/18/1000001.html";
  /** GitHub takes styles away and prefixes ids and names. */
  const github = rendered.replace(/ style="[^"]*"/gu, "").replace(/ (id|name)="/gu, ' $1="user-content-');
  const withoutLink = plain.replace(/<link rel="canonical"[^>]*>/u, "");

  it.each([
    ["rendered by markdown-it", () => parseArticle(rendered)],
    [
      "as GitHub serves it",
      () =>
        parseArticle(
          `<html><body><nav>Code Issues</nav><article class="markdown-body">${github}</article></body></html>`,
        ),
    ],
    ["on its own, known by its canonical link", () => parseArticle(plain)],
    ["on its own, known by the address", () => parseArticle(withoutLink, { url: address })],
    ["on its own, known by its layout", () => parseArticle(withoutLink)],
  ])("%s gives the same article", (_, parse) => {
    expect(withoutAddresses(parse())).toEqual(withoutAddresses(article));
  });

  it("keeps the copy's addresses where it is a copy, and none where it is not", () => {
    expect(parseArticle(rendered).source).toEqual(article.source);
    expect(parseArticle(plain).source).toMatchObject({ canonicalUrl: address, mirrorUrl: null });
  });
});

describe("the English sample, another kind of site", () => {
  const article = parseArticle(page("ferry.en.html"));

  it("has every field", () => {
    expect(article).toMatchObject({
      headline: "Electric ferry halves noise in Port Amber, study finds",
      standfirst: "A year after the diesel boats left, researchers can hear the harbour again",
      date: { iso: "2024-09-12T06:30:00+01:00", precision: "second", utcOffset: 60 },
      modified: { iso: "2024-09-13T10:05:00+01:00" },
      authors: [{ name: "Nell Okafor", kind: "person" }],
      leadImage: {
        url: "https://img.harbourcourier.example/2024/09/ferry-1600.jpg",
        caption: "The ferry Kittiwake leaves Port Amber at dawn.",
        credit: "Sol Brandt/Courier",
        width: 1600,
        height: 900,
      },
      section: "Environment",
      language: "en-GB",
      direction: "ltr",
      access: { declared: "free", truncated: false },
      source: {
        publisher: "The Harbour Courier",
        origins: ["North Sea Press"],
        canonicalUrl: "https://www.harbourcourier.example/news/electric-ferry-noise",
        mirrorUrl: null,
        dateline: { place: "PORT AMBER", agency: "North Sea Press" },
      },
    });
  });

  it("has the body and nothing else", () => {
    expect(article.paragraphs).toEqual([
      "PORT AMBER (North Sea Press) — The switch from diesel to electric ferries has cut underwater noise in Port Amber by half, according to a study published on Thursday.",
      "“We expected a difference, but not one this large,” said Dr Ines Halloran, a marine acoustician at the University of Carrick who led the study. “On some mornings our microphones pick up nothing but shrimp.”",
      "Her team compared 4,000 hours of recordings made before and after the change. Halloran said the drop was greatest in the shipping channel.",
      "Seals, which had left the outer rocks in 2015, began to return last spring. “They tell you more than any instrument,” said Tomas Vey, who has piloted boats here for 31 years.",
      "Not everyone is persuaded. Economist Priya Raman, of the Coastal Policy Institute, argues that the boats “will not pay for themselves before 2040”. She warned that battery prices could rise again.",
      "The harbour authority said it would publish its accounts in November.",
      "Fuel makes up a third of the running costs of a diesel ferry, Raman said.",
      "“The old engines shook the windows of my shop,” said Vey’s sister, Marta, who sells nets on the quay. “Now I hear people talking.”",
      "The Kittiwake and her sister ship, the Fulmar, carry 900 passengers a day.",
    ]);
  });

  it("has every quote, with its speaker", () => {
    expect(said(article)).toEqual([
      "a study | indirect | explicit | The switch from diesel to electric ferries has cut underwater noise in Port Amber by half",
      "Ines Halloran | direct | explicit | We expected a difference, but not one this large,",
      "Ines Halloran | direct | explicit | On some mornings our microphones pick up nothing but shrimp.",
      "Ines Halloran | indirect | explicit | the drop was greatest in the shipping channel",
      "Tomas Vey | direct | explicit | They tell you more than any instrument,",
      "Priya Raman | mixed | explicit | the boats “will not pay for themselves before 2040”",
      "Priya Raman | indirect | pronoun | battery prices could rise again",
      "The harbour authority | indirect | explicit | it would publish its accounts in November",
      "Priya Raman | indirect | explicit | Fuel makes up a third of the running costs of a diesel ferry",
      "Marta | direct | explicit | The old engines shook the windows of my shop,",
      "Marta | direct | explicit | Now I hear people talking.",
    ]);
  });

  it("knows the experts", () => {
    expect(experts(article)).toEqual([
      ["Ines Halloran", null, "marine acoustician", "University of Carrick"],
      ["Priya Raman", null, "Economist", "Coastal Policy Institute"],
    ]);
  });
});
