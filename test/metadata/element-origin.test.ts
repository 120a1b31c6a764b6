import { describe, expect, it } from "vitest";
import { articleFaults } from "../hostile/article-faults.ts";

describe("an element's origin", () => {
  it.each(["o:p", "a<", "x.y", "p#a", "É", "a[b]", "t*"])("is replayed for a tag named %s", (tag) => {
    const story = "It left the harbour at noon, and nobody on the quay could say when it would be back.";
    expect(articleFaults(`<h1><${tag}>Ferry delayed again</h1><article><p>${story}</p></article>`)).toEqual([]);
  });
});
