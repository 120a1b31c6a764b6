import type { Article, Block, Inline, ProseBlock } from "../../src/model/article.ts";

type Draft = Exclude<Block, ProseBlock> | { readonly prose: ProseBlock["type"]; readonly inlines: readonly Inline[] };

/** A prose block to be numbered by `articleOf`. */
export function prose(type: ProseBlock["type"], ...runs: (string | Partial<Inline>)[]): Draft {
  const plain = { text: "", href: null, emphasis: null };
  return {
    prose: type,
    inlines: runs.map((run) => (typeof run === "string" ? { ...plain, text: run } : { ...plain, ...run })),
  };
}

/** An article that has only what `parts` names. */
export function articleOf({ body = [], ...parts }: Partial<Article> & { body?: readonly Draft[] }): Article {
  const paragraphs: string[] = [];
  const blocks = body.map((draft): Block => {
    if (!("prose" in draft)) return draft;
    paragraphs.push(draft.inlines.map((run) => run.text).join(""));
    return { type: draft.prose, paragraph: paragraphs.length - 1, inlines: draft.inlines };
  });
  return {
    headline: null,
    standfirst: null,
    authors: [],
    date: null,
    modified: null,
    leadImage: null,
    images: blocks.flatMap((block) => (block.type === "image" ? [block.image] : [])),
    blocks,
    paragraphs,
    speakers: [],
    quotedExperts: [],
    source: {
      publisher: null,
      origins: [],
      canonicalUrl: null,
      shortUrl: null,
      mirrorUrl: null,
      dateline: null,
      rights: null,
    },
    section: null,
    keywords: [],
    language: null,
    direction: "ltr",
    access: { declared: null, truncated: false },
    evidence: {} as Article["evidence"], // formats do not look at it
    issues: [],
    ...parts,
  };
}
