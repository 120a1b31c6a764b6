import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { HEADLINE, jsonLd, newsPage } from "./invented-news.ts";

const url = "https://www.harbourcourier.example/news/ferry-1234";
const dateOf = (page: Parameters<typeof newsPage>[0]): string | null =>
  parseArticle(newsPage(page), { url }).date?.iso ?? null;
const under = (line: string): string => `<h1>${HEADLINE}</h1>${line}`;

describe("dates of something else", () => {
  it.each([
    [
      "a reader's comment",
      '<div id="comments"><div class="comment-meta"><time datetime="2024-05-04">4 May 2024</time></div></div>',
    ],
    ["a membership", "<p>Member since: 4 May 2024</p>"],
    [
      "an application",
      '<div itemscope itemtype="https://schema.org/MobileApplication"><time itemprop="datePublished" datetime="2024-05-04">4 May</time></div>',
    ],
  ])("are no story's: %s", (_, foot) => {
    expect(dateOf({ foot })).toBeNull();
  });

  it("are no reason to miss the story's own below it", () => {
    const foot =
      '<p>Posted in Harbour on 3 May 2024</p><ol class="commentlist"><li>Ana, 5 May 2024 at 10:00</li><li>Tom, 6 May 2024</li></ol>';
    expect(dateOf({ foot })).toBe("2024-05-03");
  });

  it("are in a meta filled in by hand, where the page shows one other day right above its heading", () => {
    const head = '<meta name="dc.date" content="2024-03-03">';
    expect(dateOf({ head, top: `<p>Report 3 May 2024</p><h1>${HEADLINE}</h1>` })).toBe("2024-05-03");
    expect(dateOf({ head, top: `<p>Report</p><h1>${HEADLINE}</h1>` })).toBe("2024-03-03");
  });

  it("stand inside headings", () => {
    const top = `<h1>${HEADLINE} (2/5/2024)</h1><p>3 May 2024 | Harbour</p>`;
    expect(dateOf({ top })).toBe("2024-05-03");
  });

  it("are in the data of recipes and of pages that stand", () => {
    const made = { "@type": "WebPage", datePublished: "2014-05-03" };
    expect(dateOf({ head: jsonLd(made) })).toBe("2014-05-03");
    expect(dateOf({ head: jsonLd({ ...made, "@type": "Recipe" }) })).toBeNull();
    const standing = newsPage({ head: jsonLd(made) }).replace("<body>", '<body class="page page-id-42">');
    expect(standing).toContain("page-id-42");
    expect(parseArticle(standing, { url }).date).toBeNull();
  });
});

describe("dates that stand", () => {
  it("in the id that ends the address, where it begins with the minute it was made in", () => {
    const on = (id: string): string | undefined =>
      parseArticle(newsPage({}), { url: `https://www.harbourcourier.example/news/article/${id}` }).date?.iso;
    expect(on("A2024050314320005196")).toBe("2024-05-03");
    expect(on("202405031432")).toBe("2024-05-03");
    expect(on("A2024050398765432109")).toBeUndefined();
  });

  it("in the byline's own element, however long it is", () => {
    const byline = "Written by Ana Ruiz in Harbour on 3 May 2024 at 08:34 PM. All 51 comments of our readers";
    expect(dateOf({ top: under(`<div class="author">${byline}</div>`) })).toBe("2024-05-03T20:34");
    expect(dateOf({ top: under('<div class="author">Ana Ruiz, updated by our desk 3 May 2024</div>') })).toBeNull();
  });

  it("amid what was taken for the text, behind a word for the author", () => {
    const more = [
      "The wind tore away two planks of the old quay, the harbour office said, and nobody may walk there until they are replaced.",
      "A second boat is on its way from the yard, and its crew hopes to reach the town on Wednesday, if the weather allows it.",
      "The school asks for blankets and for people who cook, because some of the passengers are small children or very old.",
      "The bakery beside the ramp stays open all night, its owner said, and gives bread to all who wait for the ferry there.",
    ].map((text) => `<p>${text}</p>`);
    const foot = (stamps: string): string => `${more.slice(0, 2).join("")}${stamps}${more.slice(2).join("")}`;
    const stamp = "<div>Posted by nightowl on 3 May 2024 - 18:55</div>";
    const { authors, date } = parseArticle(newsPage({ foot: foot(stamp) }), { url });
    expect([authors[0]?.name, date?.iso]).toEqual(["nightowl", "2024-05-03T18:55"]);
    expect(dateOf({ foot: foot(`${stamp}<div>Posted by seagull on 9 May 2024</div>`) })).toBeNull();
    const teaser = '<ul><li><a href="/a">Harbour day</a> 9 May 2024</li></ul>';
    expect(dateOf({ foot: foot(stamp) + teaser })).toBe("2024-05-03T18:55");
  });
});

describe("dates in numbers", () => {
  const numbers = under("<p>03/05/2024</p>");
  it.each([
    ["en", "com", "2024-03-05"],
    ["en-US", "com", "2024-03-05"],
    ["en-GB", "com", "2024-05-03"],
    ["en-US", "co.uk", "2024-05-03"],
    ["de", "com", "2024-05-03"],
  ])("are read as the page's language and region write them: %s, .%s", (lang, suffix, iso) => {
    const address = `https://www.harbourcourier.${suffix}/news/ferry-1234`;
    const { date } = parseArticle(newsPage({ lang, top: numbers }), { url: address, language: lang.slice(0, 2) });
    expect(date?.iso).toBe(iso);
  });
});

describe("dates that disagree", () => {
  it("give way to the one that readers see, where a program's own does not speak", () => {
    const top = under('<time datetime="2024-05-03">3 May 2024</time>');
    const meta = (name: string): string => `<meta name="${name}" content="2024-04-20">`;
    expect(dateOf({ head: meta("dcterms.date"), top })).toBe("2024-05-03");
    expect(dateOf({ head: meta("article:published_time"), top })).toBe("2024-04-20");
  });

  it("are told by the longest word before them", () => {
    const article = parseArticle(
      newsPage({ top: under("<p>Article mis à jour le 7 mai 2024.</p><p>3 mai 2024</p>") }),
      { url, language: "fr" },
    );
    expect([article.date?.iso, article.modified?.iso]).toEqual(["2024-05-03", "2024-05-07"]);
  });
});
