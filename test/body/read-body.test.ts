import { describe, expect, it } from "vitest";
import { readBody } from "../../src/body/read-body.ts";
import { readPage } from "../../src/document/page-document.ts";
import { en } from "../../src/languages/index.ts";
import type { BodyReading } from "../../src/model/body-reading.ts";
import type { Issue } from "../../src/model/issue.ts";
import type { SiteLayout } from "../../src/model/plugins.ts";

const ADDRESS = "https://news.example/2024/harbour";
const prose = (n: number): string =>
  `The ${n} boats left the quay before dawn, and the harbour master counted them twice, as she does every winter. ` +
  `Nobody in the village expected number ${n} to come back early, but the wind had other plans that week.`;
const story = (inner: string): string =>
  `<title>Boats leave the quay - News</title><body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav>` +
  `<main><article><h1>Boats leave the quay</h1><div class="article-body">${inner}</div></article></main>` +
  `<footer><p>All rights reserved by the makers of this page.</p></footer>`;

function read(html: string, layout: SiteLayout | null = null, issues: Issue[] = []): BodyReading {
  return readBody(readPage(html, ADDRESS, issues), layout, [en], issues);
}
const paragraphs = (...numbers: number[]): string => numbers.map((n) => `<p>${prose(n)}</p>`).join("");
const reasonOf = (body: BodyReading, text: string): string | undefined =>
  body.lines.find((line) => line.text.includes(text))?.reason;

describe("what is kept", () => {
  it("keeps the paragraphs and leaves out navigation, headline and footer, with reasons", () => {
    const body = read(story(paragraphs(1, 2, 3)));
    expect(body.paragraphs).toEqual([prose(1), prose(2), prose(3)]);
    expect(reasonOf(body, "Boats leave the quay")).toBe("headline");
    expect(body.lines.filter((line) => line.kept)).toHaveLength(3);
  });

  it("reads text parted by two line breaks as paragraphs", () => {
    const body = read(story(`${prose(1)}<br><br>${prose(2)}<br> <br>${prose(3)}`));
    expect(body.paragraphs).toEqual([prose(1), prose(2), prose(3)]);
  });

  it("leaves hidden text out of paragraphs and lines", () => {
    const body = read(story(paragraphs(1, 2) + `<p style="display:none">Hidden ${prose(3)}</p>`));
    expect(body.lines.some((line) => line.text.includes("Hidden"))).toBe(false);
  });

  it("reads what React streamed into a hidden element", () => {
    const html = `<title>Boats leave the quay</title><body><h1>Boats leave the quay</h1><div hidden id="S:1"><article>${paragraphs(1, 2, 3)}</article></div>`;
    expect(read(html).paragraphs).toEqual([prose(1), prose(2), prose(3)]);
  });

  it("takes a pull quote that repeats the text out", () => {
    const pull = `<blockquote class="pullquote"><p>“the wind had other plans that week”</p></blockquote>`;
    const body = read(story(paragraphs(1) + pull + paragraphs(2, 3)));
    expect(body.paragraphs).toEqual([prose(1), prose(2), prose(3)]);
  });

  it("takes the standfirst out and says so", () => {
    const deck = `<p class="standfirst">A winter morning on the coast, told by those who counted.</p>`;
    const body = read(
      `<title>Boats leave the quay</title><body><article><h1>Boats leave the quay</h1>${deck}${paragraphs(1, 2, 3)}</article>`,
    );
    expect(reasonOf(body, "A winter morning")).toBe("standfirst");
    expect(body.paragraphs[0]).toBe(prose(1));
  });
});

describe("a story of a few words", () => {
  const head = '<body><nav><a href="/">Home</a> <a href="/s">Sport</a></nav><main><h1>Bridge closed after crack</h1>';
  const foot =
    "<aside><h3>Latest</h3><ul><li><a href='/1'>Ferry fares to rise</a></li></ul></aside><footer><p>© News. All rights reserved.</p></footer>";

  it("is what ends like sentences below the headline", () => {
    const words = ["The old bridge is closed.", "“It is not safe,” said Tom Reed.", "It may open in May."];
    const story = words.map((text) => `<p>${text}</p>`).join("");
    const body = read(
      `${head}<div class="meta">By Ana Ruiz | March 6, 2024 6:02 pm</div><div>${story}</div></main>${foot}`,
    );
    expect(body.paragraphs).toEqual(words);
  });

  it("is none where nothing but labels stands there", () => {
    const body = read(`${head}<ul><li>Widths</li><li>Lengths</li><li>Materials</li></ul></main>${foot}`);
    expect(body.paragraphs).toEqual([]);
  });
});

describe("typed blocks", () => {
  it("makes a short bold paragraph a heading", () => {
    const body = read(story(paragraphs(1) + "<p><strong>What the tide brought</strong></p>" + paragraphs(2, 3)));
    expect(body.blocks).toContainEqual({ type: "heading", level: 3, text: "What the tide brought" });
  });

  it("marks where lists begin and end, inner ones too", () => {
    const list = `<ul><li>${prose(4)}<ol><li>${prose(5)}</li></ol></li><li>${prose(6)}</li></ul>`;
    const types = read(story(paragraphs(1, 2) + list + paragraphs(3))).blocks.map((block) => block.type);
    expect(types.join(" ")).toBe(
      "paragraph paragraph list-start list-item list-start list-item list-end list-item list-end paragraph",
    );
  });

  it("takes an item without a list for a paragraph", () => {
    const types = read(story(paragraphs(1, 2) + `<div><li>${prose(4)}</li></div>` + paragraphs(3))).blocks;
    expect(types.map((block) => block.type).join(" ")).toBe("paragraph paragraph paragraph paragraph");
  });

  it("joins the runs of a paragraph to its text", () => {
    const body = read(story(`<p>${prose(1)} <a href="/log"><b>The  log</b></a>\n says so.</p>` + paragraphs(2, 3)));
    const [first] = body.blocks;
    expect(first).toMatchObject({ type: "paragraph" });
    if (first?.type !== "paragraph") return;
    expect(first.inlines.map((run) => run.text).join("")).toBe(body.paragraphs[0]);
    expect(first.inlines[1]).toEqual({ text: "The log", href: "https://news.example/log", emphasis: "strong" });
  });

  it("parts caption and credit and keeps both out of the paragraphs", () => {
    const figure = `<figure><img src="/boat.jpg" width="600"><figcaption>The quay at dawn. (Photo: Ana Ruiz)</figcaption></figure>`;
    const body = read(story(paragraphs(1) + figure + paragraphs(2, 3)));
    expect(body.paragraphs).toHaveLength(3);
    expect(body.pictures[0]).toMatchObject({
      inBody: true,
      image: { url: "https://news.example/boat.jpg", caption: "The quay at dawn.", credit: "Ana Ruiz", width: 600 },
    });
  });
});

describe("a layout's word", () => {
  const layout: SiteLayout = { name: "a", when: "body", body: { root: "#s", drop: [".x"], dropLines: ["Support us"] } };

  it("keeps what stands in the root, short or not, and nothing else", () => {
    const html = `<div>${paragraphs(1, 2)}</div><div id="s"><p>Rain.</p><p class="x">Buy.</p><p>Support us now.</p></div>`;
    const body = read(html, layout);
    expect(body.paragraphs).toEqual(["Rain."]);
    expect(reasonOf(body, "Buy.")).toBe("dropped-by-layout");
    expect(reasonOf(body, "Support us")).toBe("dropped-by-layout");
  });
});

describe("stories that only scripts hold", () => {
  const text = [1, 2, 3, 4].map(prose);

  it("takes articleBody where the page shows next to nothing, with an issue", () => {
    const issues: Issue[] = [];
    const data = JSON.stringify({ "@type": "NewsArticle", articleBody: text.join("\n") });
    const body = read(`<script type="application/ld+json">${data}</script><div id="app"></div>`, null, issues);
    expect(body.paragraphs).toEqual(text);
    expect(issues.map((issue) => issue.code)).toEqual(["body-from-embedded-data"]);
  });

  it("finds the parts of a story in a page's state", () => {
    const state = {
      props: { article: { parts: text.map((content) => ({ kind: "text", content })) }, menu: ["Home."] },
    };
    const html = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`;
    expect(read(html).paragraphs).toEqual(text);
  });

  it("leaves the data alone where the page shows the story", () => {
    const data = JSON.stringify({ "@type": "NewsArticle", articleBody: text.join("\n") });
    const html = story(paragraphs(1, 2, 3, 4)) + `<script type="application/ld+json">${data}</script>`;
    const issues: Issue[] = [];
    expect(read(html, null, issues).paragraphs).toEqual(text);
    expect(issues).toEqual([]);
  });
});

describe("hostile pages", () => {
  it.each([
    ["siblings", "<p>a b c.</p>".repeat(100_000)],
    ["depth", "<div>".repeat(50_000) + prose(1)],
    ["unclosed figures", "<figure><figcaption>x</figcaption>".repeat(20_000)],
    ["breaks", "<br>".repeat(100_000)],
    ["one class", `<div class="${"nav ".repeat(50_000)}">${prose(1)}</div>`],
    ["quotes", `<blockquote><p>${prose(1)}</p></blockquote>`.repeat(5000)],
    ["broken state", `<script>window.state = {${"[".repeat(100_000)}</script>`],
  ])(
    "survives %s",
    (_, html) => {
      expect(() => read(html)).not.toThrow();
    },
    20_000,
  );

  it("reads the same page the same way twice", () => {
    const html = story(paragraphs(1, 2, 3));
    expect(read(html)).toEqual(read(html));
  });
});

it("leaves out lines that ask readers for something", () => {
  const calls = "<p>Were you on board? We want to hear from you!</p><p>SHARE YOUR STORY</p>";
  const body = read(story(paragraphs(1, 2, 3) + calls));
  expect(body.paragraphs).toEqual([prose(1), prose(2), prose(3)]);
  expect(reasonOf(body, "hear from you")).toBe("boilerplate");
});

it("leaves out what follows the mark below the last line", () => {
  const notes =
    "<p>ENDS</p><p>For more about the harbour master and her boats, call the harbour office on 555 0142.</p>";
  expect(read(story(paragraphs(1, 2, 3) + notes)).paragraphs).toEqual([prose(1), prose(2), prose(3)]);
  const item = "<ul><li>End</li><li>30</li></ul>"; // of a list
  expect(read(story(paragraphs(1, 2) + item + paragraphs(3))).paragraphs).toContain(prose(3));
});

it("reads a short story that only a script holds, where the page shows nothing", () => {
  const text = `<p>${prose(1)}</p><p>${prose(2)}</p>`;
  const state = JSON.stringify({ props: { story: { id: 1, body: text } } });
  const body = read(
    `<title>Boats leave the quay</title><body><div id="__next">Loading…</div><script id="__NEXT_DATA__" type="application/json">${state}</script>`,
  );
  expect(body.paragraphs).toEqual([prose(1), prose(2)]);
});
