import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import type { SiteAdapter } from "../../src/model/plugins.ts";
import { page } from "../generators.ts";
import { holds, OPTIONS, story, TIME } from "./holds.ts";

const ADAPTER: SiteAdapter = {
  id: "junk",
  hosts: ["www.example.com"],
  publisher: "Junk",
  language: "en",
  layouts: [{ name: "any", when: "article", headline: [], body: { root: "article", drop: [] } }],
};

const publisherAt = (host: string): string | null =>
  parseArticle(story("<p>x</p>"), { url: `https://${host}/www.example.com/`, adapters: [ADAPTER] }).source.publisher;

describe("a caller's plug-in", TIME, () => {
  it("may throw: the page is read as it is, and an issue says so", () =>
    holds(page, (html) => {
      const unwrap = (): never => {
        throw new Error("broken");
      };
      const article = parseArticle(html, { ...OPTIONS, adapters: [{ ...ADAPTER, hosts: ["other.example"], unwrap }] });
      const { issues, ...rest } = article;
      const { issues: plain, ...same } = parseArticle(html, OPTIONS);
      expect(rest).toEqual(same);
      expect(issues.filter((issue) => issue.code === "adapter-failed").length).toBe(1);
      expect(issues.length).toBe(plain.length + 1);
    }));
  it("may return anything", () =>
    holds(fc.tuple(fc.anything({ withNullPrototype: true, withBigInt: true }), page), ([junk, html]) => {
      const options = { ...OPTIONS, adapters: [{ ...ADAPTER, hosts: ["other.example"], unwrap: () => junk as null }] };
      expect(() => parseArticle(html, options)).not.toThrow();
    }));
  it("is not matched by tricks with the host", () =>
    holds(
      fc.constantFrom(
        "www.example.com.evil.example",
        "evilwww.example.com.example",
        "wwwxexample.com",
        "www.example.co",
        "www-example.com",
      ),
      (host) => {
        expect(publisherAt("www.example.com")).toBe("Junk");
        expect(publisherAt(host)).not.toBe("Junk");
      },
      20,
    ));
});
