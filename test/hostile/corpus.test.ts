import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { toHtml, toJsonLd, toMarkdown, toNinjs, toText } from "../../src/formats/index.ts";
import { parseArticle } from "../../src/index.ts";
import { ADDRESS, articleFaults } from "./article-faults.ts";

const FOLDER = join(import.meta.dirname, "corpus");
const KEPT = "The ferry left the harbour at noon, and nobody on the quay could say when it would be back.";
/** What our writer of HTML writes; anything else in it came from a page. */
const ELEMENTS =
  /^(?:article|header|h[1-6]|p|a|strong|em|ul|ol|li|blockquote|figure|figcaption|img|table|thead|tbody|tr|td|th|pre|code|time|footer|cite|div|span|br|section)$/u;

const cases = readdirSync(FOLDER).map((file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  const end = text.indexOf(" -->\n");
  const [promise = "", marks = ""] = text.slice(5, end).split(" |");
  return { name: file.replace(".html", ""), promise, marks, page: text.slice(end + 5) };
});

describe("the attack corpus", () => {
  it("has a promise in every file", () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(cases.filter(({ promise }) => promise.length < 10)).toEqual([]);
  });

  it.each(cases)("$name: $promise", ({ marks, page }) => {
    expect(articleFaults(page)).toEqual([]);
    const { evidence: _, issues: __, ...article } = parseArticle(page, { url: ADDRESS });
    if (marks.includes("keeps")) expect(article.paragraphs).toContain(KEPT);
    const forbidden = /forbids=(\S+)/u.exec(marks)?.[1];
    if (forbidden !== undefined) expect(JSON.stringify(article)).not.toContain(forbidden);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    const whole = parseArticle(page, { url: ADDRESS });
    const html = toHtml(whole);
    const tags = [...html.matchAll(/<([a-z][^\s>]*)([^>]*)>/gu)];
    expect(tags.filter(([, name = ""]) => !ELEMENTS.test(name)).map(([tag]) => tag)).toEqual([]);
    expect(
      tags.filter(([, , rest = ""]) => /\s(?:on\w+|style|id|name|class)=|javascript:/iu.test(rest)).map(([tag]) => tag),
    ).toEqual([]);
    for (const write of [toJsonLd, toMarkdown, toNinjs, toText])
      expect(JSON.stringify(write(whole)).isWellFormed()).toBe(true);
    expect(toJsonLd(whole)).not.toMatch(/<\/script/iu);
  });
});
