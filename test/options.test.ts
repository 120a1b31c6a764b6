import { describe, expect, it } from "vitest";
import { checkOptions, type ParseOptions } from "../src/options.ts";
import { defineAdapter, defineLanguage, parseArticle } from "../src/index.ts";
import { css } from "../src/plugins/rules.ts";
import type { SiteAdapter } from "../src/model/plugins.ts";

const adapter: SiteAdapter = {
  id: "harbour-courier",
  hosts: ["harbourcourier.example"],
  publisher: "The Harbour Courier",
  language: "en-GB",
  layouts: [{ name: "a", when: "article", headline: [css("h1")], body: { root: "article", drop: [".ad"] } }],
};
const check = (options: unknown) => () => checkOptions(options as ParseOptions);

describe("checkOptions", () => {
  it("fills in what is not given", () => {
    expect(checkOptions({})).toEqual({
      url: null,
      encoding: null,
      language: null,
      adapters: [],
      languages: [],
      now: null,
      maxLength: 8_000_000,
      ignoredUrl: null,
    });
  });

  it("takes no day that there is not for today, and says what it was given", () => {
    expect(check({ now: "2024-02-29T10:00Z" })).not.toThrow();
    for (const now of ["2024-02-30", "2024-13-01", "0000-00-00"]) expect(check({ now })).toThrow(TypeError);
    expect(() => parseArticle(undefined as unknown as string)).toThrow("page: undefined is not");
  });

  it("takes a key whose value is undefined as absent", () => {
    expect(checkOptions({ url: undefined, now: undefined, maxLength: undefined })).toEqual(checkOptions({}));
  });

  it("ignores an address that is not absolute http(s), and keeps it for the issue", () => {
    expect(checkOptions({ url: "news/1.html" })).toMatchObject({ url: null, ignoredUrl: "news/1.html" });
    expect(checkOptions({ url: "javascript:alert(1)" }).url).toBeNull();
    expect(checkOptions({ url: "https://a:b@a.example/x" }).url).toBe("https://a.example/x");
  });

  it.each([
    [null, "options: null"],
    [[], "options: an array"],
    [{ urll: "x" }, 'option: "urll"'],
    [{ url: 5 }, "url: number 5"],
    [{ language: "english" }, 'language: "english"'],
    [{ now: "today" }, 'now: "today"'],
    [{ maxLength: 0 }, "maxLength: number 0"],
    [{ maxLength: "9" }, 'maxLength: "9"'],
    [{ adapters: {} }, "adapters: an object"],
    [{ adapters: [adapter, adapter] }, 'adapters: "harbour-courier"'],
    [{ adapters: [{ ...adapter, hosts: "x" }] }, "hosts"],
    [{ languages: [{ tag: "zh_CN" }] }, 'tag: "zh_CN"'],
  ])("throws a TypeError that names the value: %j", (options, message) => {
    expect(check(options)).toThrow(TypeError);
    expect(check(options)).toThrow(message);
  });

  it("names a selector that does not compile, wherever it stands", () => {
    const [layout] = adapter.layouts;
    if (!layout) throw new Error("the fixture has a layout");
    const broken = [
      { ...layout, when: "a[" },
      { ...layout, headline: [css("h1:::")] },
      { ...layout, body: { root: "((", drop: [] } },
      { ...layout, body: { root: "p", drop: ["~~"] } },
    ];
    for (const one of broken) expect(check({ adapters: [{ ...adapter, layouts: [one] }] })).toThrow("CSS selector");
  });
});

describe("defineAdapter and defineLanguage", () => {
  it("give back what they were given", () => {
    expect(defineAdapter(adapter)).toBe(adapter);
    const pack = { tag: "fy" };
    expect(defineLanguage(pack)).toBe(pack);
  });

  it("throw where a part is missing", () => {
    expect(() => defineAdapter({ ...adapter, id: "" })).toThrow("adapter.id");
    expect(() => defineLanguage({ tag: "" })).toThrow("tag");
  });
});

describe("parseArticle's arguments", () => {
  it("throws a TypeError for a page that is neither a string nor bytes", () => {
    for (const page of [null, undefined, 5, {}, ["<p>"], new ArrayBuffer(1)]) {
      expect(() => parseArticle(page as unknown as string)).toThrow(TypeError);
    }
  });

  it("throws a TypeError for options that are no object", () => {
    for (const options of [null, "url", 5, []]) {
      expect(() => parseArticle("<p>", options as unknown as ParseOptions)).toThrow(TypeError);
    }
  });

  it("says so when it ignores the address", () => {
    expect(parseArticle("<p>x", { url: "/here" }).issues.map((issue) => issue.code)).toContain("ignored-url");
  });

  it("lets an adapter with a bundled one's id take its place", () => {
    expect(() => parseArticle("<p>x", { adapters: [{ ...adapter, id: "secretchina" }] })).not.toThrow();
  });
});
