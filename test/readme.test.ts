import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as nutgraf from "../src/index.ts";

const ROOT = join(import.meta.dirname, "..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const EXAMPLE = /<!-- run by test\/readme.test.ts -->\n+```js\n([\s\S]*?)```\n+```text\n([\s\S]*?)```/gu;
const IMPORT = /^import \{ ([\w, ]+) \} from "([^"]+)";$/gmu;

/** What the code prints; its imports come from the source and from Node. */
async function run(code: string): Promise<string> {
  const printed: string[] = [];
  const scope: Record<string, unknown> = { console: { log: (...values: unknown[]) => printed.push(values.join(" ")) } };
  for (const [, names = "", from = ""] of code.matchAll(IMPORT)) {
    const library: Record<string, unknown> = from === "nutgraf" ? nutgraf : await import(from);
    for (const name of names.split(",")) scope[name.trim()] = library[name.trim()];
  }
  new Function(...Object.keys(scope), code.replace(IMPORT, ""))(...Object.values(scope));
  return printed.join("\n");
}

describe("README", () => {
  const examples = [...readme.matchAll(EXAMPLE)];

  it("has an example", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map(([, code = "", output = ""]) => [code, output]))("prints what it says", async (code, output) => {
    expect(await run(code)).toBe(output.trimEnd());
  });

  it("names every function that the package exports, and no other", () => {
    const table = readme.slice(readme.search(/\| export +\|/u));
    for (const name of ["parseArticle", "attributeQuotes", "defineAdapter", "defineLanguage"]) {
      expect(table).toContain(`${name}(`);
      expect(nutgraf).toHaveProperty(name);
    }
  });
});
