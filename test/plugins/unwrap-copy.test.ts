import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/model/issue.ts";
import type { SiteAdapter, Unwrapped } from "../../src/model/plugins.ts";
import { unwrapCopy } from "../../src/plugins/unwrap-copy.ts";

const adapterWith = (unwrap: SiteAdapter["unwrap"]): SiteAdapter => ({
  id: "archive",
  hosts: ["archive.example"],
  publisher: "",
  language: "en",
  layouts: [],
  ...(unwrap && { unwrap }),
});
const copy: Unwrapped = {
  html: "<p>x",
  url: "https://a.example/1",
  mirrorUrl: "https://archive.example/1",
  headline: "Tea &amp; <i>trade</i>",
};

describe("unwrapCopy", () => {
  it("gives the page inside, its headline as text", () => {
    expect(unwrapCopy("", null, [adapterWith(() => copy)], [])).toEqual({ ...copy, headline: "Tea & trade" });
  });

  it("asks one adapter after the other and ends at the first copy", () => {
    const adapters = [
      adapterWith(undefined),
      adapterWith(() => null),
      adapterWith(() => copy),
      adapterWith(() => null),
    ];
    expect(unwrapCopy("", null, adapters, [])?.html).toBe("<p>x");
    expect(unwrapCopy("", null, adapters.slice(0, 2), [])).toBeNull();
  });

  it("lets only http(s) addresses out, and takes the page's own for the copy's where none is given", () => {
    const odd = adapterWith(() => ({ ...copy, url: "javascript:alert(1)", mirrorUrl: null, headline: null }));
    const got = unwrapCopy("", "https://archive.example/2", [odd], []);
    expect(got).toEqual({ html: "<p>x", url: null, mirrorUrl: "https://archive.example/2", headline: null });
  });

  it.each([
    [
      "throws",
      () => {
        throw new Error("no");
      },
    ],
    ["returns junk", () => ({ html: 5 }) as never],
    ["returns a string", () => "<p>" as never],
  ])("says so and reads the page as it is when the function %s", (_, unwrap) => {
    const issues: Issue[] = [];
    const result = unwrapCopy("<p>", null, [adapterWith(unwrap as SiteAdapter["unwrap"])], issues);
    expect(result).toBeNull();
    expect(issues.map((issue) => issue.code)).toEqual(["adapter-failed"]);
  });
});
