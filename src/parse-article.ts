import { readBody } from "./body/read-body.ts";
import { decodeInput } from "./document/decode-bytes.ts";
import { readPage } from "./document/page-document.ts";
import { chooseFields } from "./fields/choose-fields.ts";
import { readCandidates } from "./metadata/read-candidates.ts";
import type { Article, Block, Image, Speaker } from "./model/article.ts";
import type { ArticleFields } from "./model/article-fields.ts";
import type { BodyReading } from "./model/body-reading.ts";
import type { Candidate } from "./model/evidence.ts";
import type { Issue } from "./model/issue.ts";
import type { PageReading } from "./model/page-reading.ts";
import { checkInput, checkOptions, type ParseOptions, type Setup } from "./options.ts";
import { choosePacks, speechFor } from "./plugins/choose-packs.ts";
import { detectLanguage } from "./plugins/detect-language.ts";
import { matchLayout } from "./plugins/match-layout.ts";
import { unwrapCopy } from "./plugins/unwrap-copy.ts";
import { readQuotesOfPage } from "./quotes/read-quotes.ts";

/**
 * The article on a page, as plain JSON with every key there; `null` or `[]` means looked for and not found.
 * No page makes it throw; only a wrong argument does, a `TypeError` that names the value.
 */
export function parseArticle(input: string | Uint8Array, options: ParseOptions = {}): Article {
  return readArticle(input, options).article;
}

/** An article with what it was made from. */
export interface ArticleReading {
  readonly article: Article;
  readonly reading: PageReading;
  readonly candidates: readonly Candidate[];
}

/** The same single pass, for the test kit, which explains it. */
export function readArticle(input: string | Uint8Array, options: ParseOptions): ArticleReading {
  checkInput(input);
  const setup = checkOptions(options); // nothing after this line can throw
  const issues: Issue[] = ignoredUrlIssue(setup); // the only mutable value handed on
  const text = decodeInput(input, setup, issues);
  const copy = unwrapCopy(text, setup.url, setup.adapters, issues);
  const page = readPage(copy?.html ?? text, copy ? copy.url : setup.url, issues);
  const match = matchLayout(page, setup.adapters);
  const language = setup.language ?? detectLanguage(page, setup.languages) ?? match?.adapter.language ?? null;
  const packs = choosePacks(language, setup.languages);
  const body = readBody(page, match?.layout ?? null, packs, issues);
  const reading = { page, body, match, copy, packs };
  const candidates = readCandidates(reading, issues);
  const { address, base } = page;
  const adapter = match?.adapter ?? null;
  const fields = chooseFields(candidates, { body, packs, adapter, address, base, language, now: setup.now }, issues);
  const words = speechFor(fields.language, body.paragraphs, packs);
  const speakers = words ? readQuotesOfPage(body.paragraphs, words, issues) : [];
  return { article: assemble(fields, body, speakers, issues), reading, candidates };
}

function assemble(
  fields: ArticleFields,
  body: BodyReading,
  speakers: readonly Speaker[],
  issues: readonly Issue[],
): Article {
  return {
    headline: fields.headline,
    standfirst: fields.standfirst,
    authors: fields.authors,
    date: fields.date,
    modified: fields.modified,
    leadImage: fields.leadImage,
    images: imagesIn(body.blocks),
    blocks: body.blocks,
    paragraphs: body.paragraphs,
    speakers,
    quotedExperts: speakers.filter((speaker) => speaker.expert),
    source: fields.source,
    section: fields.section,
    keywords: fields.keywords,
    language: fields.language,
    direction: isRightToLeft(fields.language) ? "rtl" : "ltr",
    access: fields.access,
    evidence: fields.evidence,
    issues,
  };
}

function ignoredUrlIssue({ ignoredUrl }: Setup): Issue[] {
  const message = "The address given is not an absolute http(s) address and was ignored.";
  return ignoredUrl === null ? [] : [{ code: "ignored-url", message, origin: null }];
}

function imagesIn(blocks: readonly Block[]): readonly Image[] {
  const images: Image[] = [];
  for (const block of blocks) if (block.type === "image") images.push(block.image);
  return images;
}

/** Languages usually written from right to left. */
const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ku", "ps", "sd", "ug", "ur", "yi"]);

function isRightToLeft(language: string | null): boolean {
  return RIGHT_TO_LEFT.has(language?.toLowerCase().split("-")[0] ?? "");
}
