import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");

/** The packages that a program with this one line carries. */
async function packagesIn(line: string): Promise<string[]> {
  const result = await build({
    stdin: { contents: line, resolveDir: ROOT },
    bundle: true,
    format: "esm",
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const inputs = Object.values(result.metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const carried = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path);
  return [...new Set(carried.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(path)?.[1] ?? []))].sort();
}

const WRITERS = /mdast|micromark|markdown/u;
const READERS = /parse5|entities/u;

describe("what a bundle carries", () => {
  it("of the parser: no writer of formats", async () => {
    for (const entry of ["index", "core"]) {
      const packages = await packagesIn(`export { parseArticle } from "./src/${entry}.ts";`);
      expect(packages).toContain("parse5");
      expect(packages.filter((name) => WRITERS.test(name))).toEqual([]);
    }
  });

  it("of Markdown: its writer and no reader of pages", async () => {
    const packages = await packagesIn('export { toMarkdown } from "./src/formats/index.ts";');
    expect(packages).toContain("mdast-util-to-markdown");
    expect(packages.filter((name) => READERS.test(name))).toEqual([]);
  });

  it("of the other formats: nothing but themselves", async () => {
    const line = 'export { toText, toHtml, toJsonLd, toNinjs } from "./src/formats/index.ts";';
    expect(await packagesIn(line)).toEqual([]);
  });
});

describe("what the package says of that", () => {
  const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

  it("no dependencies", () => {
    expect(JSON.parse(read("package.json"))).not.toHaveProperty("dependencies");
  });

  it.each(["README.md", "SECURITY.md", "docs/security.md"])("%s names the versions that the build holds", (path) => {
    for (const name of ["parse5", "entities"]) {
      const { version } = JSON.parse(read(`node_modules/${name}/package.json`)) as { version: string };
      expect(read(path)).toContain(`${name} ${version}`);
    }
  });
});
