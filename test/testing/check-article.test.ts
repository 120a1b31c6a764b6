import { describe, expect, it } from "vitest";
import { parseArticle, type Article } from "../../src/index.ts";
import { checkArticle } from "../../src/testing/index.ts";

const page = `<!doctype html><html lang="en"><head><title>Night ferry returns - Harbour Courier</title>
<meta property="og:image" content="https://harbourcourier.example/ferry.jpg"></head><body><article>
<h1>Night ferry returns</h1><time datetime="2019-05-07T08:30:00+01:00">7 May</time>
<p>The night ferry to the islands sailed again on Monday, nine years after the last crossing, with a band on board.</p>
<ul><li>It leaves at a quarter past nine from the old quay, every evening but Sunday.</li></ul>
<p>“We waited for this night,” said Ines Marlow, a historian at the University of Carrick.</p>
</article></body></html>`;
const options = { url: "https://harbourcourier.example/news/1" };
const article = parseArticle(page, options);

/** The article with other values under some of its keys. */
const altered = (change: object): Article => ({ ...article, ...change });

describe("checkArticle", () => {
  it("finds nothing wrong with what parseArticle makes of a page", () => {
    expect(article.speakers).not.toEqual([]);
    expect(checkArticle(article, page, options)).toEqual([]);
  });

  const [speaker] = article.speakers;
  const [quote] = speaker?.quotes ?? [];
  it.each<[string, object, string]>([
    ["a key that lacks", { keywords: undefined }, "article.keywords"],
    ["a key too many", { extra: 1 }, "article.extra is no key"],
    ["an empty headline", { headline: "" }, "article.headline"],
    ["a control character", { headline: "a\u0000b" }, "article.headline is no clean text"],
    ["text that is not NFC", { headline: "e\u0301" }, "article.headline is no clean text"],
    ["a value that is no JSON", { section: undefined }, "article.section"],
    ["a number that is none", { access: { declared: null, truncated: NaN } }, "article.access.truncated"],
    ["a paragraph too many", { paragraphs: [...article.paragraphs, "x"] }, "prose blocks are not the paragraphs"],
    ["a paragraph with other text", { paragraphs: article.paragraphs.map(() => "x") }, "inlines of paragraph 0"],
    ["an image too few", { images: [{ url: "https://a.example/" }] }, "images are not the images of the blocks"],
    ["a list without an end", { blocks: article.blocks.filter(({ type }) => type !== "list-end") }, "does not end"],
    ["a script for an address", { leadImage: { ...article.leadImage, url: "javascript:x" } }, "no absolute http(s)"],
    ["an address with a password", { leadImage: { url: "https://a:b@c.example/" } }, "no absolute http(s)"],
    ["a date of another precision", { date: { ...article.date, precision: "day" } }, "not of precision day"],
    ["a date of another offset", { date: { ...article.date, utcOffset: 0 } }, "another offset"],
    ["a language that is no tag", { language: "en_GB" }, "no BCP 47 tag"],
    ["a value without evidence", { evidence: { ...article.evidence, headline: [] } }, "headline has no evidence"],
    ["an expert who is no speaker", { quotedExperts: [{ name: "x" }] }, "quotedExperts are not the speakers"],
    ["a quote beside its place", { speakers: [{ ...speaker, quotes: [{ ...quote, start: 0 }] }] }, "offsets give"],
    ["a speaker without a quote", { speakers: [{ ...speaker, quotes: [] }] }, "has no quote"],
  ])("says what is wrong: %s", (_, change, message) => {
    expect(checkArticle(altered(change)).join("\n")).toContain(message);
  });

  it("says where the page does not give the article, or a piece of evidence its value, again", () => {
    expect(checkArticle(altered({ section: "Sport" }), page, options)).toContain("the page gives another article");
  });
});
