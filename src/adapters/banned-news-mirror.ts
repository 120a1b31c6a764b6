import type { SiteAdapter } from "../model/plugins.ts";

/** The line above the copy's own address, and the one that gives the original's. */
const SHARE_LINE = "手机上长按并复制下列链接";
const ORIGINAL_LINE = "原文地址";
/** Matches `https://a.example/b` in `（…）：https://a.example/b</p>`, nothing in `原文地址：无`. */
const ADDRESS = /https?:\/\/[^\s<>"']+/u;
/** A Markdown heading or rule, which only the mirror writes: `#### [link](…)`, `-----`; not `<h4>`. */
const MARKDOWN_LINE = /^(?:#{1,6} |-{3,}\s*$)/u;
/** The headline, in Markdown or rendered: `### Words`, `<h3 id="x">Words</h3>`. */
const HEADLINE = /^### ([^\n]*)|<h3[^>]{0,300}>([^\n]{1,1000}?)<\/h3>/mu;
/** What GitHub writes into the HTML of a Markdown file, and what stood there. */
const GITHUB_MARKS = [
  ["user-content-", ""],
  ['src="https://camo.githubusercontent.com/', 'data-camo="https://camo.githubusercontent.com/'],
  ["data-canonical-src=", "src="],
] as const;

/**
 * A mirror on GitHub that copies Chinese articles into Markdown files, ads and promotion around them, read as the raw
 * file or as any page that renders it. The article's own markup stands in the file as HTML.
 */
export const bannedNewsMirror: SiteAdapter = {
  id: "banned-news-mirror",
  hosts: ["github.com"],
  publisher: "",
  language: "zh-Hans",
  layouts: [],
  unwrap(served) {
    if (!served.includes(SHARE_LINE)) return null;
    const page = GITHUB_MARKS.reduce((html, [mark, own]) => html.split(mark).join(own), served);
    const share = page.lastIndexOf(SHARE_LINE);
    const original = share < 0 ? -1 : page.indexOf(ORIGINAL_LINE, share);
    if (original < 0) return null;
    const copy = page.slice(Math.max(0, page.indexOf("markdown-body")), share);
    const headline = HEADLINE.exec(copy);
    const inner = headline ? copy.slice(headline.index + headline[0].length) : copy;
    const html = inner
      .split("\n")
      .filter((line) => !MARKDOWN_LINE.test(line))
      .join("\n")
      .split("<h4")
      .map((part, i) => {
        const end = part.indexOf("</h4>");
        const isPromotion = i > 0 && end >= 0 && part.lastIndexOf("<a ", end) >= 0;
        return isPromotion ? part.slice(end + "</h4>".length) : i > 0 ? `<h4${part}` : part;
      })
      .join("");
    return {
      html,
      url: ADDRESS.exec(page.slice(original, original + 2000))?.[0] ?? null,
      mirrorUrl: ADDRESS.exec(page.slice(share, original))?.[0] ?? null,
      headline: headline?.[1] ?? headline?.[2] ?? null,
    };
  },
};
