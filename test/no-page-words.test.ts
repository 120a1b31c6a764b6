import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../src/index.ts";
import * as languages from "../src/languages/index.ts";
import * as adapters from "../src/adapters/index.ts";

const ROOT = join(import.meta.dirname, "..");
const HAN_RUN = /\p{Script=Han}{4,}/gu;

/** Every text inside a string literal, template or regular expression of a source file; comments are no literals. */
function literalsOf(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateHead(node))
      found.push(node.text);
    if (ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The prose of every page among the fixtures and samples, attacks apart: what stands in their paragraphs and captions. */
function proseOfFixtures(): string {
  const folders = ["examples/pages", "test"].map((folder) => join(ROOT, folder));
  const pages = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:html|zh\.md)$/u.test(file) && !file.startsWith("hostile"))
      .map((file) => join(folder, file)),
  );
  const articles = pages.map((file) => parseArticle(readFileSync(file)));
  return articles
    .flatMap((article) => [article.headline, ...article.paragraphs, article.leadImage?.caption])
    .join("\n");
}

/** Words that packs and outlets own: a fixture may well use them. */
const owned = JSON.stringify([Object.values(languages), Object.values(adapters).map((adapter) => adapter.publisher)]);

describe("src", () => {
  it("mentions nothing that stands only on a page", () => {
    const prose = proseOfFixtures();
    expect(prose.match(HAN_RUN)?.length).toBeGreaterThan(20);
    const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.startsWith("languages/"))
      .map((file) => join(ROOT, "src", file));
    const runs = files.flatMap((file) => literalsOf(file).flatMap((text) => text.match(HAN_RUN) ?? []));
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.filter((run) => !owned.includes(run) && prose.includes(run))).toEqual([]);
  });

  it("holds no sentence of a fixture in a language pack", () => {
    const sentences = proseOfFixtures()
      .split(/[\n。！？，；：“”]/u)
      .filter((one) => (one.match(HAN_RUN)?.[0]?.length ?? 0) >= 8);
    expect(sentences.length).toBeGreaterThan(10);
    expect(sentences.filter((one) => owned.includes(one))).toEqual([]);
  });
});
