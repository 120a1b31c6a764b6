import type { SiteAdapter } from "../model/plugins.ts";

const ARTICLE = '<article class="markdown-body';
/** Where a file says whose text it copies: `原文链接：<a href="https://a.example/b">`, `Originally published at https://…`. */
const ORIGINAL =
  /(?:原文(?:地址|链接|連結|网址|網址)|[Oo]riginal(?:ly published (?:at|on|in)| (?:article|post|story|link|URL)))[^\n]{0,60}?(https?:\/\/[^\s<>"']{1,2000})/u;
const HEADLINE = /<h1[^>]{0,300}>([^\n]{1,1000}?)<\/h1>/u;
/** What GitHub writes into the HTML of a Markdown file, and what stood there. */
const GITHUB_MARKS = [
  ["user-content-", ""],
  ['src="https://camo.githubusercontent.com/', 'data-camo="https://camo.githubusercontent.com/'],
  ["data-canonical-src=", "src="],
] as const;

/** Markdown files as GitHub shows them; one that names the address it was copied from is read as that site's page. */
export const githubMarkdown: SiteAdapter = {
  id: "github-markdown",
  hosts: ["github.com"],
  publisher: "GitHub",
  language: "en",
  layouts: [
    {
      name: "2016-markdown-body",
      when: "article.markdown-body",
      headline: [{ from: "element", selector: ".markdown-body h1", attribute: null }],
      body: { root: ".markdown-body", drop: [".anchor", ".zeroclipboard-container", "h1"] },
    },
  ],
  unwrap(page, url) {
    const start = page.indexOf(ARTICLE);
    const end = start < 0 ? -1 : page.indexOf("</article>", start);
    if (end < 0) return null;
    const article = GITHUB_MARKS.reduce((html, [mark, own]) => html.replaceAll(mark, own), page.slice(start, end));
    const original = ORIGINAL.exec(article)?.[1] ?? null;
    if (original === null) return null;
    const headline = HEADLINE.exec(article);
    return {
      html: headline ? article.replace(headline[0], "") : article,
      url: original,
      mirrorUrl: url,
      headline: headline?.[1] ?? null,
    };
  },
};
