import { describe, expect, it } from "vitest";
import { readBody } from "../../src/body/read-body.ts";
import { readPage } from "../../src/document/page-document.ts";

const prose =
  "The boats left the quay before dawn, and the harbour master counted them twice, as she does every winter. ".repeat(
    2,
  );
const page = (inner: string): string =>
  `<title>Boats leave the quay</title><article><h1>Boats leave the quay</h1><div><p>${prose}1</p>${inner}<p>${prose}2</p><p>${prose}3</p></div></article>`;
const embeds = (inner: string): unknown[] =>
  readBody(readPage(page(inner), "https://news.example/a", []), null, [], []).blocks.filter(
    ({ type }) => type === "embed",
  );

describe("embeds", () => {
  it("records what an iframe shows, with its provider", () => {
    expect(embeds(`<iframe src="https://www.youtube-nocookie.com/embed/x1"></iframe>`)).toEqual([
      { type: "embed", provider: "YouTube", url: "https://www.youtube-nocookie.com/embed/x1", text: null },
    ]);
  });

  it("records a quoted post and keeps its words out of the paragraphs", () => {
    const post = `<blockquote class="twitter-tweet"><p>Twelve boats out.</p>— Quay <a href="https://twitter.com/q/status/1">1 May</a></blockquote>`;
    expect(embeds(post)).toMatchObject([{ provider: "Twitter", url: "https://twitter.com/q/status/1" }]);
  });

  it("takes no address that is not http(s)", () => {
    expect(embeds(`<iframe src="javascript:alert(1)"></iframe><iframe src="about:blank"></iframe>`)).toEqual([]);
  });
});
