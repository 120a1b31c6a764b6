import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toNinjs } from "../../src/formats/index.ts";
import { arbitraryArticle } from "../arbitrary-article.ts";
import { articleOf, prose } from "./article-of.ts";

const ajv = new Ajv2020({ strictRequired: false });
addFormats.default(ajv);
const schema = new URL("./ninjs-3.0-used.schema.json", import.meta.url);
const isNinjs = ajv.compile(JSON.parse(readFileSync(schema, "utf8")));

describe("toNinjs", () => {
  for (const wild of [false, true]) {
    it(`is valid against the schema${wild ? ", whatever the article holds" : ""}`, () => {
      fc.assert(
        fc.property(arbitraryArticle({ wild }), (article) => {
          const ninjs = JSON.parse(JSON.stringify(toNinjs(article))) as unknown;
          isNinjs(ninjs);
          expect(isNinjs.errors).toBeNull();
        }),
      );
    });
  }

  it("would be refused with a member that ninjs does not know, or an address that is none", () => {
    const ninjs = toNinjs(articleOf({}));
    expect(isNinjs(ninjs)).toBe(true);
    expect(isNinjs({ ...ninjs, quotes: [] })).toBe(false);
    expect(isNinjs({ ...ninjs, uri: "no address" })).toBe(false);
    expect(isNinjs({ ...ninjs, firstCreated: "2025-12-19" })).toBe(false);
  });

  it("names equal articles equally and different ones differently where no address does", () => {
    const uri = (text: string) => toNinjs(articleOf({ body: [prose("paragraph", text)] })).uri;
    expect(uri("One")).toBe(uri("One"));
    expect(uri("One")).not.toBe(uri("Two"));
    expect(uri("One")).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  });

  it("gives instants only where the page gave a time and an offset", () => {
    const created = (iso: string) =>
      toNinjs(articleOf({ date: { iso, precision: "minute", utcOffset: null, raw: iso } })).firstCreated;
    expect(created("2025-12-19T09:04+13:00")).toBe("2025-12-19T09:04:00+13:00");
    expect(created("2025-12-19T09:04:30Z")).toBe("2025-12-19T09:04:30Z");
    expect(created("2025-12-19T09:04")).toBeUndefined();
    expect(created("2025-12")).toBeUndefined();
  });

  it("has a component for every quote, with its speaker", () => {
    const place = { paragraph: 0, start: 0, end: 12, cue: null, mention: null, via: null };
    const speaker = { latinName: null, aliases: [], role: null, affiliation: null, expert: false, expertise: null };
    const { associations, organisations } = toNinjs(
      articleOf({
        body: [prose("paragraph", "“We saw it.”, the port office said.")],
        source: { ...articleOf({}).source, canonicalUrl: "https://news.example/1#top" },
        speakers: [
          {
            ...speaker,
            name: "Port office",
            kind: "organization",
            quotes: [{ ...place, text: "“We saw it.”", type: "direct", attribution: "explicit" }],
          },
        ],
      }),
    );
    expect(organisations).toEqual([{ name: "Port office", rel: "quoted" }]);
    expect(associations).toEqual([
      {
        name: "quote-1",
        rel: "direct",
        uri: "https://news.example/1#quote-1",
        type: "component",
        bodies: [{ role: "quote", value: "“We saw it.”" }],
        organisations: [{ name: "Port office", rel: "speaker" }],
      },
    ]);
  });
});
