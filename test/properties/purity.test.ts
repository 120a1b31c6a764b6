import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import { lazyRegexes } from "../../scripts/lazy-regexes.mjs";
import { FIXTURES } from "../generators.ts";
import { inventedPages } from "../invented-pages.mjs";

const ROOT = join(import.meta.dirname, "../..");
const FOLDER = join(ROOT, ".build/purity");
const BUNDLE = join(FOLDER, "bundle.cjs");
const OPTIONS = { url: "https://www.example.com/news/1" };

/** ECMAScript's own globals, less Date, Intl and those that no library of strings needs. */
const GLOBALS = new Set(
  (
    "Array ArrayBuffer BigInt Boolean DataView Error EvalError Infinity Int32Array Int8Array Int16Array JSON Map Math NaN " +
    "Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String Symbol SyntaxError TypeError " +
    "Uint16Array Uint32Array Uint8Array Uint8ClampedArray Float32Array Float64Array URIError WeakMap WeakSet decodeURI " +
    "decodeURIComponent encodeURI encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined Function Iterator"
  ).split(" "),
);
/** Encodings that the library may ask a platform for; whether it knows them is the platform's affair. */
const KNOWN_LABELS =
  /^(?:utf-(?:8|16[lb]e)|gbk|gb18030|gb2312|big5|shift_jis|euc-(?:jp|kr)|windows-125[0-8]|iso-8859-\d+|koi8-[ru])$/u;

interface Library {
  read(page: string | readonly number[]): string;
}

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  const contents = `
    import { parseArticle, isProbablyArticle, attributeQuotes } from "./src/index.ts";
    import * as formats from "./src/formats/index.ts";
    globalThis.read = (given) => {
      const page = typeof given === "string" ? given : Uint8Array.from(given);
      const article = parseArticle(page, ${JSON.stringify(OPTIONS)});
      const written = Object.values(formats).map((write) => write(article));
      return JSON.stringify([article, written, isProbablyArticle(page), attributeQuotes(article.paragraphs)]);
    };`;
  await build({
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    format: "iife",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "utf8",
    plugins: [lazyRegexes], // as in dist
    outfile: BUNDLE,
    logLevel: "error",
  });
}, 60_000);

/** The library in a realm that has nothing else. */
function bareLibrary(prepare = "", decoder: unknown = TextDecoder): Library {
  const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  const inside = (code: string): unknown => vm.runInContext(code, context);
  for (const name of inside("Object.getOwnPropertyNames(globalThis)") as string[])
    if (!GLOBALS.has(name)) inside(`delete globalThis[${JSON.stringify(name)}]`);
  inside(`delete Math.random;
    for (const type of [String, Number, Array, BigInt]) for (const name of Object.getOwnPropertyNames(type.prototype))
      if (name.startsWith("toLocale") || name === "localeCompare") delete type.prototype[name];`);
  Object.assign(context, { URL, TextDecoder: decoder });
  inside(prepare);
  inside(readFileSync(BUNDLE, "utf8"));
  return context as unknown as Library;
}

const INVENTED = inventedPages()
  .filter((_, i) => i % 3 === 0)
  .map((page) => [...page.bytes]);
const PAGES: readonly (string | readonly number[])[] = [...FIXTURES, ...INVENTED];
const readAll = (library: Library): string => PAGES.map((page) => library.read(page)).join("\n");

describe("the library", () => {
  it("needs nothing but ECMAScript, URL and TextDecoder, and neither clock, locale nor chance", () => {
    const asked = new Set<string>();
    class Noting extends TextDecoder {
      constructor(label?: string, options?: TextDecoderOptions) {
        super(label, options);
        asked.add(this.encoding);
      }
    }
    const library = bareLibrary("", Noting);
    expect(library).not.toHaveProperty("Date");
    expect(readAll(library)).toBe(readAll(bareLibrary("globalThis.Date = class {}; globalThis.Intl = {};")));
    expect(asked).toContain("big5");
    expect([...asked].filter((label) => !KNOWN_LABELS.test(label))).toEqual([]);
  });

  it("changes no prototype and needs to change none", () => {
    const freeze = `for (const name of Object.getOwnPropertyNames(globalThis)) {
      const value = globalThis[name];
      if (typeof value !== "function" && typeof value !== "object") continue;
      if (value !== globalThis && value !== null) { Object.freeze(value); if (value.prototype) Object.freeze(value.prototype); }
    }`;
    expect(readAll(bareLibrary(freeze))).toBe(readAll(bareLibrary()));
  });

  it("reads bytes where the platform knows no encoding but UTF-8", () => {
    class Poor extends TextDecoder {
      constructor(label = "utf-8", options?: TextDecoderOptions) {
        if (!/^utf-?8$/iu.test(label)) throw new RangeError(label);
        super(label, options);
      }
    }
    const library = bareLibrary("", Poor);
    for (const page of INVENTED) expect(() => library.read(page)).not.toThrow();
  });

  it("gives the same bytes in every time zone and locale", () => {
    const script = join(FOLDER, "hash.cjs");
    writeFileSync(join(FOLDER, "pages.json"), JSON.stringify(PAGES));
    writeFileSync(
      script,
      `require("./bundle.cjs"); const hash = require("node:crypto").createHash("sha256");
       for (const page of require("./pages.json")) hash.update(read(page));
       console.log(JSON.stringify([hash.digest("hex"), new Date(0).toString()]));`,
    );
    const places = [
      ["UTC", "C"],
      ["Asia/Kathmandu", "zh_TW.UTF-8"],
      ["America/St_Johns", "tr_TR.UTF-8"],
      ["Pacific/Kiritimati", "ar_EG.UTF-8"],
    ] as const;
    const results = places.map(([TZ, LANG]) => {
      const env = { ...process.env, TZ, LANG, LC_ALL: LANG, LANGUAGE: LANG };
      return JSON.parse(execFileSync(process.execPath, [script], { env, encoding: "utf8" })) as [string, string];
    });
    expect(new Set(results.map(([, clock]) => clock)).size).toBe(places.length); // the zones did take hold
    expect(new Set(results.map(([hash]) => hash)).size).toBe(1);
  });
});

describe("the source", () => {
  const BANNED = new Set(
    "Date Intl fetch process globalThis console setTimeout setInterval require eval Buffer performance crypto".split(
      " ",
    ),
  );

  /** Names that stand for themselves: not `x.Date`, not `{ Date: … }`, not a type's. */
  function freeNames(file: string): string[] {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      const isKey = ts.isPropertyAssignment(node.parent) && node.parent.name === node;
      if (ts.isIdentifier(node) && BANNED.has(node.text) && !isMember && !isKey) found.push(`${file}: ${node.text}`);
      if (ts.isPropertyAccessExpression(node) && node.getText() === "Math.random") found.push(`${file}: Math.random`);
      ts.forEachChild(node, visit);
    };
    const source = ts.createSourceFile(
      file,
      readFileSync(join(ROOT, "src", file), "utf8"),
      ts.ScriptTarget.ES2022,
      true,
    );
    ts.forEachChild(source, visit);
    return found;
  }

  it("names no clock, locale, chance, network or runtime", () => {
    const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
    const code = files.filter((file) => file.endsWith(".ts"));
    expect(code.length).toBeGreaterThan(100);
    expect(code.flatMap(freeNames)).toEqual([]);
  });
});
