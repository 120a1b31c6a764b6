import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..");
const GUIDES = ["bulk", "formats", "languages", "security"];
/** A block of code and, where one follows at once, the block of what it prints. */
const CODE = /```js\n(.*?)```(?:\n\n```text\n(.*?)```)?/gsu;

mkdirSync(join(ROOT, ".build"), { recursive: true });
const folder = mkdtempSync(join(ROOT, ".build/docs-"));

beforeAll(() =>
  build({
    entryPoints: { index: join(ROOT, "src/index.ts"), "formats/index": join(ROOT, "src/formats/index.ts") },
    outdir: join(folder, "nutgraf"),
    bundle: true,
    packages: "external",
    format: "esm",
  }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(code: string, name: string): string {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, code);
  const preload = pathToFileURL(join(import.meta.dirname, "examples/use-source.mjs")).href;
  const env = {
    ...process.env,
    NUTGRAF_BUNDLE: `${pathToFileURL(folder).href}/nutgraf/`,
    NODE_OPTIONS: `--import=${preload}`,
  };
  return execFileSync(process.execPath, [file], { cwd: ROOT, env, encoding: "utf8" });
}

describe.each(GUIDES)("docs/%s.md", (guide) => {
  const blocks = [...readFileSync(join(ROOT, "docs", `${guide}.md`), "utf8").matchAll(CODE)];

  it("has code, which runs and prints what it says", () => {
    expect(blocks.length).toBeGreaterThan(0);
    for (const [index, [, code = "", printed]] of blocks.entries()) {
      const out = run(code, `${guide}-${index}`);
      if (printed !== undefined) expect(out).toBe(printed);
    }
  });
});
