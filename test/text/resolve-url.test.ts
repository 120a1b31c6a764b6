import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveUrl } from "../../src/text/resolve-url.ts";

const BASES = [null, "https://www.example.com/news/1", "https://www.example.com/a/../b", "http://EXAMPLE.com"];

/** What the URL Standard's own parser makes of it; `//host/a` of no known page is taken to be on the web. */
function parsed(given: string, base: string | null): string | null {
  const from = base ?? undefined;
  const text = base === null && given.startsWith("//") ? `https:${given}` : given;
  if (text === "" || !URL.canParse(text, from)) return null;
  const url = new URL(text, from);
  if (!/^https?:$/u.test(url.protocol)) return null;
  url.username = "";
  url.password = "";
  return url.href;
}

test("addresses that are taken as they stand are those that the standard would write the same", () => {
  const parts = [
    "//",
    "/",
    "..",
    ".",
    "%2e",
    "%2E",
    "xn--a",
    "-",
    "a",
    "A",
    "1",
    "1.2.3.4",
    "?",
    "=",
    "&",
    "'",
    "|",
    "[",
    "@",
  ];
  const rest = fc.array(fc.constantFrom(...parts, "b.example:80", "com", "\\", "#", "~", "$", "\t"), {
    maxLength: 8,
  });
  const start = fc.constantFrom(
    "",
    "/",
    "//",
    "//cdn.example/",
    "https://a.example/",
    "http://",
    "https://a.b.example",
    "ftp://a.example/",
  );
  fc.assert(
    fc.property(start, rest, fc.constantFrom(...BASES), (opening, pieces, base) => {
      const raw = opening + pieces.join("");
      expect(resolveUrl(raw, base)).toBe(parsed(raw.trim(), base));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["/a.jpg?w=600", "https://www.example.com/a.jpg?w=600"],
  ["/é", "https://www.example.com/%C3%A9"],
  ["//cdn.example.com/a.jpg", "https://cdn.example.com/a.jpg"],
  ["https://ana:secret@example.com/a", "https://example.com/a"],
  ["javascript:void(0)", null],
  ["  ", null],
])("%s beside a page's address is %s", (raw, url) => {
  expect(resolveUrl(raw, "https://www.example.com/news/1")).toBe(url);
});

test("an address without a scheme, and without a page to take it from, is on the web", () => {
  expect(resolveUrl("//cdn.example.com/a.jpg", null)).toBe("https://cdn.example.com/a.jpg");
  expect(resolveUrl("/a.jpg", null)).toBeNull();
});
