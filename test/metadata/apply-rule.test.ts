import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { applyRule } from "../../src/metadata/apply-rule.ts";
import { readFacts } from "../../src/metadata/page-facts.ts";
import { readArticle } from "../../src/parse-article.ts";
import { withBundled } from "../../src/with-bundled.ts";
import { HEADLINE, jsonLd, newsPage } from "../fields/invented-news.ts";

const ROOT = join(import.meta.dirname, "../..");
const FOLDERS = ["examples/pages", "test/adapters"];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:html|zh\.md)$/u.test(file))
    .map((file) => join(folder, file)),
);
const graph = {
  "@type": "NewsArticle",
  headline: HEADLINE,
  datePublished: "2024-05-03T10:00:00Z",
  author: [{ "@type": "Person", name: "Ana Ruiz" }, { name: "Tom Field" }],
};
const invented = newsPage({
  head: `${jsonLd(graph)}<meta name=author content="Ana Ruiz"><meta name=author content="Tom Field">`,
  top: `<h1>${HEADLINE}</h1><div class=byline>By<a href="/author/ana-ruiz">Ana Ruiz</a></div>
    <p>Published May 3, 2024, updated May 5, 2024</p><figure><img src=/ferry.jpg width=900><figcaption>The ferry</figcaption></figure>`,
  foot: "<p>© Harbour Courier</p>",
});
const pages: readonly (readonly [name: string, html: string])[] = [
  ["an invented page", invented],
  ...files.map((file) => [file, readFileSync(join(ROOT, file), "utf8")] as const),
];

describe("applyRule", () => {
  it.each(pages)("replays all evidence of %s", (name, html) => {
    const options = withBundled({ url: "https://www.harbourcourier.example/2024/05/03/ferry" });
    const { article, reading } = readArticle(html, options);
    const facts = readFacts(reading, []);
    const evidence = Object.values(article.evidence).flat();
    expect(evidence.length, name).toBeGreaterThan(3);
    for (const { origin, raw } of evidence) expect(applyRule(facts, origin), JSON.stringify(origin)).toBe(raw);
  });
});
