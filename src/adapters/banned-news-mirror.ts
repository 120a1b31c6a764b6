import type { SiteAdapter } from "../model/plugins.ts";

/** The line above the copy's own address; older copies have none. */
const SHARE_LINE = "手机上长按并复制下列链接";
/** What gives the original's address, below that line or, in older copies, at once behind the text. */
const ORIGINAL_LINE = "原文地址";
const OLD_ORIGINAL_LINE = "原文链接：";
/** How an older copy opens: the headline as a Markdown heading above a rule. */
const OPENING = /^\s{0,20}### [^\n]{1,500}\n---/u;
/** Matches `https://a.example/b` in `（…）：https://a.example/b</p>` and `[https://a.example/b](…)`, nothing in `原文地址：无`. */
const ADDRESS = /https?:\/\/[^\s<>"'\]]+/u;
/** Markdown headings and rules, which only the mirror writes: `#### [link](…)`, `-----`, `+++++++++<br/>`; not `<h4>`. */
const MARKDOWN_LINES = /^(?:#{1,6} |-{3,}[^\S\n]{0,99}$|\+{9})[^\n]*\n?/gmu;
/** The headline, in Markdown or rendered: `### Words`, `<h3 id="x">Words</h3>`. */
const HEADLINE = /^### ([^\n]*)|<h3[^<>]{0,300}>((?:(?!<h3)[^\n]){1,1000}?)<\/h3>/mu;
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
    const isOld = !served.includes(SHARE_LINE);
    if (isOld && !(OPENING.test(served) && served.includes(OLD_ORIGINAL_LINE))) return null;
    const page = GITHUB_MARKS.reduce((html, [mark, own]) => html.replaceAll(mark, own), served);
    const end = page.lastIndexOf(isOld ? OLD_ORIGINAL_LINE : SHARE_LINE);
    const original = isOld ? end : page.indexOf(ORIGINAL_LINE, Math.max(0, end));
    if (end < 0 || original < 0) return null;
    const copy = page.slice(Math.max(0, page.indexOf("markdown-body")), end);
    const headline = HEADLINE.exec(copy);
    const inner = headline ? copy.slice(headline.index + headline[0].length) : copy;
    const html = inner
      .replace(MARKDOWN_LINES, "")
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
      mirrorUrl: ADDRESS.exec(page.slice(end, original))?.[0] ?? null,
      headline: headline?.[1] ?? headline?.[2] ?? null,
    };
  },
};
