import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenPage } from "../document/html-grammar.ts";
import { address, body, dateLike, jsonLd, mutatedFixture, page, sentence } from "../generators.ts";
import { articleFaults } from "../hostile/article-faults.ts";
import { holds, isSound, story, TIME, withData } from "./holds.ts";

describe("every promise holds", TIME, () => {
  it("for any string", () => holds(fc.string({ unit: "binary", maxLength: 500 }), isSound));
  it("for any bytes", () => holds(fc.uint8Array({ maxLength: 500 }), isSound));
  it("for pages set together from pieces of broken markup", () => holds(brokenPage(40), isSound));
  it("for pages of a grammar", () => holds(page, isSound));
  it("for nested blocks alone", () => holds(body, isSound));
  it("for fixtures with stretches deleted, doubled or moved", () => holds(mutatedFixture, isSound));
  it("for any JSON where JSON-LD is expected", () => holds(fc.json(), (data) => isSound(withData(data))));
  it("for JSON-LD whose values have any type", () => holds(jsonLd, (data) => isSound(withData(data))));
  it("for any text where JSON-LD is expected", () => holds(fc.string(), (data) => isSound(withData(data))));
  it("for any address anywhere", () =>
    holds(fc.tuple(address, address, address), ([a, b, c]) =>
      isSound(
        story(
          `<p><a href="${a}">x</a></p><img src="${b}" srcset="${c} 2x" width=900><video poster="${a}"></video>`,
          `<base href="${b}"><link rel=canonical href="${c}"><meta property="og:image" content="${a}"><meta property="og:url" content="${b}">`,
        ),
      ),
    ));
  it("for any date anywhere", () =>
    holds(fc.tuple(dateLike(), dateLike()), ([a, b]) =>
      isSound(
        story(
          `<time datetime="${a}">${b}</time><p>${b}: it left.</p>`,
          `<meta property="article:published_time" content="${a}">`,
        ),
      ),
    ));
  it("for any headline", () => holds(sentence, (text) => isSound(`<title>${text}</title><h1>${text}</h1><p>x</p>`)));
  it("for any byline", () =>
    holds(sentence, (text) => isSound(story(`<p class="byline">By ${text}</p><p>It left.</p>`))));
  it("for any caption", () =>
    holds(sentence, (text) => isSound(story(`<figure><img src=/a.jpg><figcaption>${text}</figcaption></figure>`))));
  it("for any prose", () =>
    holds(fc.array(sentence, { maxLength: 8 }), (texts) =>
      isSound(story(texts.map((one) => `<p>${one}</p>`).join(""))),
    ));
  it("for any address of the page", () =>
    holds(fc.oneof(address, fc.string()), (url) => {
      expect(articleFaults(story("<p><a href=/a>It left</a> at noon.</p>"), { url })).toEqual([]);
    }));
});
