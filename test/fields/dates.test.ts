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
