import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { jsonLd, page, sentence } from "../generators.ts";
import { holds, json, OPTIONS, story, TIME, withData } from "./holds.ts";

describe("nothing but the page decides", TIME, () => {
  it("twice the same bytes", () => holds(page, (html) => expect(json(html)).toBe(json(html))));
  it("whatever was parsed between", () =>
    holds(fc.tuple(page, page), ([a, b]) => {
      const before = json(a);
      json(b);
      expect(json(a)).toBe(before);
    }));
  it("leaves the options as they were", () =>
    holds(page, (html) => {
      const options = Object.freeze({
        ...OPTIONS,
        adapters: Object.freeze([]),
        languages: Object.freeze([]),
        now: "2024-01-01",
      });
      expect(() => parseArticle(html, options)).not.toThrow(); // a write to what is frozen throws
    }));
  it("today decides the issues alone", () =>
    holds(page, (html) => {
      const { issues, ...rest } = parseArticle(html, OPTIONS);
      const { issues: later, ...same } = parseArticle(html, { ...OPTIONS, now: "2100-01-01" });
      expect(same).toEqual(rest);
      expect(later.length).toBeLessThanOrEqual(issues.length + 2);
    }));
  it("a limit that does not bite changes nothing", () =>
    holds(page, (html) => expect(json(html, { ...OPTIONS, maxLength: html.length + 1 })).toBe(json(html))));
  it("line breaks of another system change nothing", () =>
    holds(page, (html) => expect(json(html.replaceAll("\n", "\r\n"))).toBe(json(html))));
  it("bytes give what their text gives", () =>
    holds(page, (html) =>
      expect(json(new TextEncoder().encode(html), { ...OPTIONS, encoding: "utf-8" })).toBe(json(html)),
    ));
  it("comments change nothing", () =>
    holds(fc.array(sentence, { maxLength: 8 }), (texts) => {
      const blocks = texts.map((one) => `<p>${one}</p>`);
      expect(json(story(blocks.join("<!-- <p>x</p> -->")))).toBe(json(story(blocks.join(""))));
    }));
  it("upper-case tags change nothing", () =>
    holds(fc.array(sentence, { maxLength: 8 }), (texts) => {
      const block = (tag: string) => texts.map((one) => `<${tag}>${one}</${tag}>`).join("");
      expect(json(story(block("P")))).toBe(json(story(block("p"))));
    }));
  it("quotes around values change nothing", () =>
    holds(fc.webUrl({ validSchemes: ["https"] }), (url) => {
      const link = (value: string) => story(`<p>It left <a href=${value}>at noon</a>, and came back.</p>`);
      expect(json(link(`'${url.replaceAll("'", "%27")}'`))).toBe(json(link(`"${url.replaceAll("'", "%27")}"`)));
    }));
  it("Object.prototype stays as it was", () =>
    holds(fc.tuple(jsonLd, page), ([data, html]) => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      json(withData(data.replaceAll("headline", "__proto__")));
      json(html);
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
      expect(({} as Record<string, unknown>)["headline"]).toBeUndefined();
    }));
});
