import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { HEADLINE, jsonLd, newsPage } from "./invented-news.ts";

const url = "https://www.harbourcourier.example/news/ferry-1234";
const namesOn = (page: Parameters<typeof newsPage>[0], language = "en"): string[] =>
  parseArticle(newsPage(page), { url, language }).authors.map(({ name }) => name);
const under = (line: string): string => `<h1>${HEADLINE}</h1>${line}`;
const byData = (author: object, publisher = "Harbour Courier"): string =>
  jsonLd({ "@type": "NewsArticle", headline: HEADLINE, author, publisher: { name: publisher } });

describe("bylines that name no person", () => {
  it.each([
    ["By nightowl, in Harbour · 3 May 2024", ["nightowl"]],
    ["By Staff Writer", ["Staff Writer"]],
    ["By Ana Ruiz December 3, 2024", ["Ana Ruiz"]],
    ["By Harbour Courier", []],
    ["Harbour life | By Ana Ruiz | May 3, 2024", ["Ana Ruiz"]],
  ])("“%s”", (line, names) => {
    const head = '<meta property="og:site_name" content="Harbour Courier">';
    expect(namesOn({ head, top: under(`<p>${line}</p>`) })).toEqual(names);
  });

  it.each([
    ["<div class=byline>Redaktion <span>3. Mai 2024</span></div>", ["Redaktion"]],
    ["<p class=author>Redaktion Hafenkurier Nord</p>", ["Redaktion Hafenkurier Nord"]],
    ["<p>Von nachteule am 3. Mai 2024</p>", ["nachteule"]],
    ["<p>Ein Interview von Ana Ruiz mit Tom Field.</p>", ["Ana Ruiz"]],
    ["<p>Autor:innen im Hafen</p>", []],
    ["<div class=byline>Quelle: Nordsee Arzneimittel GmbH</div>", []],
  ])("“%s”", (line, names) => expect(namesOn({ top: under(line) }, "de")).toEqual(names));
});

describe("data that names no person", () => {
  it("counts where the page prints the name", () => {
    const head = byData({ "@type": "Person", name: "nightowl" });
    expect(namesOn({ head })).toEqual([]);
    expect(namesOn({ head, top: under("<p class=byline>By nightowl on Friday</p>") })).toEqual(["nightowl"]);
  });

  it("counts where it is an organisation of its own, not the template's publisher", () => {
    expect(namesOn({ head: byData({ "@type": "Organization", name: "North Sea Press" }) })).toEqual([
      "North Sea Press",
    ]);
    const publisher = { "@type": "Organization", name: "Courier Online", url: "https://www.harbourcourier.example/" };
    expect(namesOn({ head: byData(publisher, "Courier Online") })).toEqual([]);
  });

  it("counts where a person goes by an account's name, or by the site's", () => {
    expect(namesOn({ head: byData({ "@type": "Person", name: "Nightowl" }) })).toEqual(["Nightowl"]);
    const html = newsPage({ head: byData({ "@type": "Person", name: "Courierpress" }, "Courierpress") });
    expect(parseArticle(html, { url }).authors).toMatchObject([{ name: "Courierpress", kind: "organization" }]);
  });

  it("gives way to a person in the byline", () => {
    const head = byData({ "@type": "Person", name: "nightowl" });
    expect(namesOn({ head, top: under("<p>By Ana Ruiz</p>") })).toEqual(["Ana Ruiz"]);
  });

  it("is left beside a person", () => {
    const head = byData([{ name: "Ana Ruiz" }, { name: "dpa" }] as object);
    expect(namesOn({ head })).toEqual(["Ana Ruiz", "dpa"]);
  });
});

describe("a meta that names a person", () => {
  const head = '<meta name="author" content="Tom Field">';

  it("counts where no byline does, and the page shows the name or states it again", () => {
    expect(namesOn({ head })).toEqual([]);
    expect(namesOn({ head, foot: "<div>More by Tom Field</div>" })).toEqual(["Tom Field"]);
    const labelled = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Tom Field">';
    expect(namesOn({ head: `${head}${labelled}` })).toEqual(["Tom Field"]);
  });

  it("is no body, though its last word follows an “and”", () => {
    const body = "Department for Harbours and Tom Field";
    expect(namesOn({ head: `<meta name="author" content="${body}">`, foot: `<div>${body}</div>` })).toEqual([]);
  });

  it("gives way to a byline: it may name who made the site", () => {
    expect(namesOn({ head, top: under("<p>By Ana Ruiz</p>") })).toEqual(["Ana Ruiz"]);
  });

  it("is no site's name, though a meta of the publisher repeats it", () => {
    const site =
      '<meta property="og:site_name" content="Harbour Courier"><meta name="dcterms.publisher" content="Tom Field">';
    expect(namesOn({ head: `${head}${site}`, foot: "<div>More by Tom Field</div>" })).toEqual(["Tom Field"]);
  });
});

describe("names that stand alone in a line", () => {
  const date = "<div>3 May 2024</div>";
  it.each([
    ["parted from the date by a sign", "<div>Ana Ruiz | 3 May 2024</div>", ["Ana Ruiz"]],
    ["beside the date's line", `<div>Ana Ruiz and Tom Field</div>${date}`, ["Ana Ruiz", "Tom Field"]],
    ["beside the date's line, a place behind", `<div>Ana Ruiz - Harbour</div>${date}`, ["Ana Ruiz"]],
    ["beside the date's line, a role behind", `<div>Ana Ruiz | Correspondent in Rome</div>${date}`, ["Ana Ruiz"]],
    ["beside the date's line, an address between", `<div>Ana Ruiz</div><div>ana@a.example</div>${date}`, ["Ana Ruiz"]],
    ["parted from the day of the week", "<div>Ana Ruiz — Friday, 3 May 2024</div>", ["Ana Ruiz"]],
    ["parted from the date, minutes behind it", "<div>Ana Ruiz · 3 May 2024 · 4 min read</div>", ["Ana Ruiz"]],
    ["parted from the date before it", "<div>03.05.2024 - Ana Ruiz</div>", ["Ana Ruiz"]],
    ["below a word for the author", "<div>By</div><div>Ana Ruiz</div>", ["Ana Ruiz"]],
    ["in bold above the text", "<p><strong>Ana Ruiz/Tom Field</strong></p>", ["Ana Ruiz", "Tom Field"]],
    ["without any sign of the author", "<p>Ana Ruiz</p>", []],
    ["of a place and a date", "<div>North Quay, 3 May 2024</div>", []],
    ["linked, as sections are", `<div><a href="/x">Harbour Life</a></div>${date}`, []],
    ["of whom the headline tells", `<div>Northern Islands</div>${date}`, []],
    ["of an agency", `<div>North Sea Press</div>${date}`, []],
    ["of labels", `<div>LINK COPIED</div>${date}<div>Short Read:</div>`, []],
  ])("%s", (_, line, names) => expect(namesOn({ top: under(line) })).toEqual(names));

  it("to the right below the text, in the place of the outlet's name in data", () => {
    const head = byData({ "@type": "Organization", name: "North Sea Press" });
    expect(namesOn({ head, foot: '<p style="text-align: right"><b>Ana Ruiz</b></p>' })).toEqual(["Ana Ruiz"]);
    expect(namesOn({ foot: "<p>Ana Ruiz</p>" })).toEqual([]);
  });

  it("are no labels: words that the story writes without a capital", () => {
    expect(namesOn({ top: under(`<div>Northern Ramp</div>${date}`) })).toEqual([]);
  });
});

describe("data that names another than the byline", () => {
  const head = byData({ "@type": "Person", name: "Tom Field" });

  it("gives way where the page shows that name nowhere, and a word for the author stands before the other", () => {
    expect(namesOn({ head, top: under("<p>By Ana Ruiz</p>") })).toEqual(["Ana Ruiz"]);
    expect(namesOn({ head, top: under('<p class="author">Ana Ruiz</p>') })).toEqual(["Tom Field"]);
    expect(namesOn({ head, top: under("<p>By Ana Ruiz</p><p class=author>Tom Field</p>") })).toEqual(["Tom Field"]);
  });

  it("stays where the byline shortens the name, or names an account", () => {
    expect(namesOn({ head, top: under("<p>By Thomas Field</p>") })).toEqual(["Tom Field"]);
    expect(namesOn({ head, top: under("<p>By nightowl on Friday</p>") })).toEqual(["Tom Field"]);
  });

  it("a meta gives way to an account, too", () => {
    const meta = '<meta name="author" content="Tom Field">';
    const top = under("<p>By nightowl on Friday</p>");
    expect(namesOn({ head: meta, top, foot: "<div>Design: Tom Field</div>" })).toEqual(["nightowl"]);
  });

  it("a meta gives way to a byline right above the heading", () => {
    const meta = '<meta name="author" content="North Sea Media">';
    const top = `<div class="byline">By Ana Ruiz</div>${under("")}`;
    expect(namesOn({ head: meta, top, foot: "<div>© North Sea Media</div>" })).toEqual(["Ana Ruiz"]);
  });
});

it("reads several names below the story where one byline holds them", () => {
  const foot = (names: string): string => `<p>Filed under harbours</p><div class="byline">Written by ${names}</div>`;
  expect(namesOn({ foot: foot("Ana Ruiz and Tom Field") })).toEqual(["Ana Ruiz", "Tom Field"]);
  expect(namesOn({ foot: `${foot("Ana Ruiz")}<div class="byline">Written by Tom Field</div>` })).toEqual([]);
});

it("takes the outlet's name with more behind it for no person", () => {
  const head = '<meta property="og:site_name" content="Harbour Courier">';
  expect(namesOn({ head, top: under("<p>By Harbour Courier November</p>") })).toEqual([]);
});

it("reads the signs of editors in microdata, a slash between two as one", () => {
  const foot = '<p>Radio 4, <span itemprop="author">hc/aru;tfi</span></p>';
  expect(namesOn({ foot })).toEqual(["hc/aru", "tfi"]);
});

it("reads an account below the story where a word for the author stands before it", () => {
  expect(namesOn({ foot: "<div>Posted by nightowl on May 3, 2024</div>" })).toEqual(["nightowl"]);
  expect(namesOn({ foot: '<div class="author">nightowl</div>' })).toEqual([]);
});

it("names nobody for a reader's comment", () => {
  const foot = '<div class="comments"><span class="comment-author" itemprop="author">Tom Field</span></div>';
  expect(namesOn({ foot })).toEqual([]);
});

it("tells who reports from who corresponds, translates or writes, by the word before the name", () => {
  const roles = (line: string): unknown =>
    parseArticle(
      `<title>渡轮停航三天</title><body><h1>渡轮停航三天</h1><p>${line}</p><p>港务局说，旧码头的坡道在夜里塌了一角，开往北方各岛的渡轮星期四以前不会开航，旅客须改期。</p><p>两百名旅客在镇上过夜，学校打开了体育馆。</p></body>`,
    ).authors.map(({ name, role }) => [name, role]);
  expect(roles("海港报讯（记者 林一舟 通讯员 陈舟）渡轮停航三天。")).toEqual([
    ["林一舟", "reporter"],
    ["陈舟", "correspondent"],
  ]);
  expect(roles("编译：林一舟")).toEqual([["林一舟", "translator"]]);
  expect(roles("文/林一舟")).toEqual([["林一舟", null]]);
});

it("is not the outlet that signs by its name without 网", () => {
  const html = `<title>渡轮停航三天_海港网</title><body><h1>渡轮停航三天</h1><div class="info">文｜海港 林一舟 陈舟<br>2024年5月3日 14:05</div><p>港务局说，旧码头的坡道在夜里塌了一角，开往北方各岛的渡轮星期四以前不会开航，旅客须改期。</p><p>两百名旅客在镇上过夜，学校打开了体育馆。</p></body>`;
  expect(parseArticle(html).authors.map(({ name }) => name)).toEqual(["林一舟", "陈舟"]);
});
