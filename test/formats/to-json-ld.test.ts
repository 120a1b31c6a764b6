import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { toJsonLd } from "../../src/formats/index.ts";
import { arbitraryArticle } from "../arbitrary-article.ts";
import { articleOf, prose } from "./article-of.ts";

describe("toJsonLd", () => {
  it("comes out of a script element as it went in, whatever the article holds", () => {
    fc.assert(
      fc.property(arbitraryArticle({ wild: true }), (article) => {
        const json = toJsonLd(article);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
        const page = new JSDOM(`<script type="application/ld+json">${json}</script><p>after</p>`);
        expect(page.window.document.querySelector("script")?.textContent).toBe(json);
        expect(page.window.document.querySelector("p")?.textContent).toBe("after");
        expect(JSON.parse(json)).toMatchObject({ "@context": "https://schema.org", "@type": "NewsArticle" });
      }),
      { numRuns: 50 },
    );
  });

  it("leaves out what the article does not say", () => {
    expect(JSON.parse(toJsonLd(articleOf({})))).toEqual({ "@context": "https://schema.org", "@type": "NewsArticle" });
  });

  it("names every quoted speaker, and nobody else, for every verbatim quote", () => {
    fc.assert(
      fc.property(arbitraryArticle(), (article) => {
        const { mentions = [], hasPart = [] } = JSON.parse(toJsonLd(article)) as Graph;
        const ids = new Map(mentions.map((speaker) => [speaker["@id"], speaker.name]));
        const found = hasPart.map((part) => [
          part.text,
          ids.get((part.spokenByCharacter ?? part.isBasedOn)?.["@id"] ?? ""),
        ]);
        const verbatim = article.speakers.flatMap(({ name, quotes }) =>
          quotes.filter((quote) => quote.type !== "indirect").map((quote) => [quote.text.trim(), name]),
        );
        expect(found).toEqual(verbatim.filter(([text]) => text !== ""));
      }),
    );
  });

  it("says who wrote, said and photographed what", () => {
    const place = { paragraph: 0, start: 0, end: 13, cue: null, mention: null, via: null };
    const json = toJsonLd(
      articleOf({
        headline: "Tide tables were wrong",
        authors: [
          { name: "Ana Ruiz", role: "reporter", kind: "person", url: null },
          { name: "Bo Li", role: "editor", kind: "person", url: null },
        ],
        access: { declared: "paid", truncated: false },
        body: [prose("paragraph", "“We saw it.”, Dr Mara Holt said.")],
        speakers: [
          {
            name: "Mara Holt",
            latinName: null,
            aliases: ["Holt"],
            kind: "person",
            role: "oceanographer",
            affiliation: "Harbour Institute",
            expert: true,
            expertise: null,
            quotes: [{ ...place, text: "“We saw it.”", type: "direct", attribution: "explicit" }],
          },
        ],
      }),
    );
    expect(JSON.parse(json)).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Tide tables were wrong",
      author: [{ "@type": "Person", name: "Ana Ruiz" }],
      editor: [{ "@type": "Person", name: "Bo Li" }],
      isAccessibleForFree: false,
      articleBody: "“We saw it.”, Dr Mara Holt said.",
      mentions: [
        {
          "@id": "_:speaker-1",
          "@type": "Person",
          name: "Mara Holt",
          alternateName: ["Holt"],
          jobTitle: "oceanographer",
          affiliation: { "@type": "Organization", name: "Harbour Institute" },
        },
      ],
      hasPart: [{ "@type": "Quotation", text: "“We saw it.”", spokenByCharacter: { "@id": "_:speaker-1" } }],
    });
  });
});

interface Reference {
  readonly "@id": string;
}
interface Graph {
  readonly mentions?: readonly (Reference & { readonly name: string })[];
  readonly hasPart?: readonly { text: string; spokenByCharacter?: Reference; isBasedOn?: Reference }[];
}
