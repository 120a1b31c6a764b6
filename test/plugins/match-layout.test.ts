import { describe, expect, it } from "vitest";
import { readPage } from "../../src/document/page-document.ts";
import type { SiteAdapter } from "../../src/model/plugins.ts";
import { matchLayout } from "../../src/plugins/match-layout.ts";

const adapter: SiteAdapter = {
  id: "harbour-courier",
  hosts: ["harbourcourier.example"],
  signature: "body[data-courier]",
  publisher: "The Harbour Courier",
  language: "en-GB",
  layouts: [
    { name: "2024", when: "article[data-story]", body: { root: "article", drop: [] } },
    { name: "2015", when: "article, .story", body: { root: "article", drop: [] } },
  ],
};
const match = (html: string, url: string | null): string | null =>
  matchLayout(readPage(html, url, []), [adapter])?.layout?.name ?? null;

describe("matchLayout", () => {
  const page = "<article data-story>x</article>";

  it("takes the newest layout that fits", () => {
    expect(match(page, "https://harbourcourier.example/1")).toBe("2024");
    expect(match("<div class=story>", "https://harbourcourier.example/1")).toBe("2015");
    expect(match("<p>", "https://harbourcourier.example/1")).toBeNull();
  });

  it.each([
    ["https://harbourcourier.example/1", true],
    ["https://www.harbourcourier.example:8080/1", true],
    ["https://HARBOURCOURIER.example./1", true],
    ["https://harbourcourier.example.evil.test/1", false],
    ["https://notharbourcourier.example/1", false],
    ["https://evil.test/harbourcourier.example", false],
    ["https://harbourcourier.example@evil.test/", false],
    ["https://example/1", false],
  ])("compares parsed hosts label by label: %s → %s", (url, matches) => {
    expect(match(page, url) !== null).toBe(matches);
  });

  it("knows a page without an address by its canonical link, and without that by the signature", () => {
    expect(match(`<link rel=canonical href="https://harbourcourier.example/1">${page}`, null)).toBe("2024");
    expect(match(`<link rel=canonical href="https://evil.test/1">${page}`, null)).toBeNull();
    expect(match(`<body data-courier>${page}`, null)).toBe("2024");
    expect(match(page, null)).toBeNull();
  });

  it("lets neither of them speak against the address", () => {
    expect(
      match(`<link rel=canonical href="https://harbourcourier.example/1">${page}`, "https://evil.test/1"),
    ).toBeNull();
    expect(match(`<body data-courier>${page}`, "https://evil.test/1")).toBeNull();
  });

  it("still knows the site of a page that fits no layout", () => {
    const found = matchLayout(readPage("<p>", "https://harbourcourier.example/1", []), [adapter]);
    expect(found).toEqual({ adapter, layout: null });
  });

  it("takes only the paths of its edition, where it names them", () => {
    const edition: SiteAdapter = { ...adapter, paths: ["/en/"] };
    const on = (url: string): boolean => matchLayout(readPage(page, url, []), [edition]) !== null;
    expect(on("https://harbourcourier.example/en/1")).toBe(true);
    expect(on("https://harbourcourier.example/fr/1")).toBe(false);
  });
});
