import { transform } from "esbuild";
import { describe, expect, it } from "vitest";
import { delayRegexes } from "../scripts/lazy-regexes.mjs";

/** What a module exports once its regexes are delayed, and the sources of those that were made by then. */
async function load(code: string): Promise<{ exports: Record<string, (text: string) => unknown>; made: string[] }> {
  const { code: script } = await transform(delayRegexes(code), { loader: "ts", format: "cjs" });
  const made: string[] = [];
  const spy = (source: string, flags: string): RegExp => {
    made.push(source);
    return new RegExp(source, flags);
  };
  const module = { exports: {} };
  new Function("module", "RegExp", script)(module, spy);
  return { ...module, made };
}

describe("regexes in dist", () => {
  it("are made when a function first needs them, and once", async () => {
    const { exports, made } = await load(`
      const NAME = /^\\p{Lu}\\/["']$/u;
      export const isName = (text: string): boolean => NAME.test(text);`);
    expect(made).toEqual([]);
    expect([exports.isName?.(`A/"`), exports.isName?.(`a/"`)]).toEqual([true, false]);
    expect(made).toEqual([`^\\p{Lu}\\/["']$`]);
  });

  it("are one where several functions read them, and keep their place", async () => {
    const { exports, made } = await load(`
      const WORD: RegExp = /\\p{L}+/gu;
      export function next(text: string) { return WORD.exec(text)?.[0]; }
      export function restart() { WORD.lastIndex = 0; }`);
    expect([exports.next?.("one two"), exports.next?.("one two")]).toEqual(["one", "two"]);
    exports.restart?.("");
    expect(exports.next?.("one two")).toBe("one");
    expect(made).toHaveLength(1);
  });

  it("wait with the table that holds them", async () => {
    const { exports, made } = await load(`
      const TABLE: readonly (readonly [RegExp, string])[] = [[/\\p{Nd}/u, "digit"], [/\\p{L}/u, "letter"]];
      export const kindOf = (text: string) => TABLE.find(([one]) => one.test(text))?.[1];
      export const count = () => TABLE.length;`);
    expect(made).toEqual([]);
    expect([exports.kindOf?.("7"), exports.kindOf?.("x"), exports.count?.("")]).toEqual(["digit", "letter", 2]);
  });

  it("inside functions are made once, but anew where they keep a place", async () => {
    const { exports, made } = await load(`
      export const trim = (text: string) => text.replace(/^\\P{L}+/u, "");
      export const first = (text: string) => /\\p{L}/gu.exec(text)?.index;`);
    expect([exports.trim?.("—a"), exports.trim?.("—b")]).toEqual(["a", "b"]);
    expect([exports.first?.(" a"), exports.first?.(" a")]).toEqual([1, 1]);
    expect(made).toEqual(["^\\P{L}+"]);
  });

  it("without character properties stay as they are", () => {
    const code = "const DIGITS = /[0-9]+/u;\nexport const test = (text: string) => DIGITS.test(text);";
    expect(delayRegexes(code)).toBe(code);
  });
});
