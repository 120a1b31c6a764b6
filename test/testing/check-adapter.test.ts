import { describe, expect, it } from "vitest";
import { css, meta, type SiteAdapter } from "../../src/index.ts";
import { checkAdapter, type AdapterPage } from "../../src/testing/index.ts";

const prose = (n: number): string =>
  `<p>Paragraph ${n} tells at some length what happened at the old quay that night, and who was there to see it.</p>`;
const page = (layout: string): string => `<!doctype html><html lang="en"><head><title>x</title></head><body>
<h1 class="other">Another heading</h1><div data-layout="${layout}"><h2 class="story-title">Night ferry returns</h2>
<div class="text">${prose(1)}<div class="promo"><p>Buy a ticket for the night ferry today.</p></div>${prose(2)}${prose(3)}
<p>Filed under: ferries</p></div></div></body></html>`;

const layoutOf = (name: string): SiteAdapter["layouts"][number] => ({
  name,
  when: `[data-layout="${name}"]`,
  headline: [css(".story-title")],
  body: { root: ".text", drop: [".promo"], dropLines: ["Filed under"] },
});
const adapter: SiteAdapter = {
  id: "harbour-courier",
  hosts: ["harbourcourier.example"],
  publisher: "Harbour Courier",
  language: "en",
  layouts: [layoutOf("2024-story"), layoutOf("2015-story")],
};
const [newest, older] = [layoutOf("2024-story"), layoutOf("2015-story")];
const pages: AdapterPage[] = ["2024-story", "2015-story"].map((layout) => ({
  layout,
  html: page(layout),
  url: "https://harbourcourier.example/news/1",
  expected: { headline: "Night ferry returns", source: { publisher: "Harbour Courier" } },
}));
const faults = (change: Partial<SiteAdapter>, given: readonly AdapterPage[] = pages): string =>
  checkAdapter({ ...adapter, ...change }, given).join("\n");

describe("checkAdapter", () => {
  it("finds nothing wrong with an adapter that does what its pages expect", () => {
    expect(checkAdapter(adapter, pages)).toEqual([]);
  });

  it.each<[string, Partial<SiteAdapter>, string]>([
    ["a selector that does not compile", { signature: "div[" }, "signature"],
    ["a layout without a page", { layouts: [newest, older, layoutOf("2010-story")] }, "2010-story has no page"],
    ["an older layout first", { layouts: [older, newest] }, "an older layout stands before a newer"],
    ["two layouts of one name", { layouts: [newest, older, older] }, "two layouts have the same name"],
    ["a newer layout that claims an older page", { layouts: [{ ...newest, when: "div" }, older] }, "2024-story"],
    ["a signature that pages lack", { signature: ".courier" }, "lacks the signature"],
    [
      "a rule that never finds anything",
      { layouts: [{ ...newest, headline: [css(".story-title"), meta("og:title")] }, older] },
      "a rule for headline finds nothing on any page: meta og:title",
    ],
    [
      "a value that other readers found",
      { layouts: [{ ...newest, headline: [css(".nowhere")] }, older] },
      "headline was not found by the layout's rules",
    ],
    [
      "a root that matches nothing",
      { layouts: [{ ...newest, body: { ...newest.body, root: ".nowhere" } }, older] },
      "nothing matches the root",
    ],
    [
      "a drop that matches nothing",
      { layouts: [{ ...newest, body: { ...newest.body, drop: [".promo", ".nowhere"] } }, older] },
      "drop matches nothing on any page: .nowhere",
    ],
    [
      "a line that no page has",
      { layouts: [{ ...newest, body: { ...newest.body, dropLines: ["Filed under", "See also"] } }, older] },
      "no line on any page opens with See also",
    ],
    [
      "an unwrap that takes every page",
      { unwrap: (html) => ({ html, url: null, mirrorUrl: null, headline: null }) },
      "is none",
    ],
  ])("says what is wrong: %s", (_, change, message) => {
    expect(faults(change)).toContain(message);
  });

  it("says where a page gives something else than expected", () => {
    const [first, second] = pages as [AdapterPage, AdapterPage];
    expect(faults({}, [{ ...first, expected: { headline: "Another" } }, second])).toContain(
      '2024-story: article.headline is "Night ferry returns", expected "Another"',
    );
  });
});
