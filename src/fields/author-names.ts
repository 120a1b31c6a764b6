import type { Candidate } from "../model/evidence.ts";
import { isKnownAgency } from "../text/agencies.ts";
import { findNames, isName, leadingNames, openedBy, splitNames, type BylineWords } from "../text/parse-byline.ts";
import type { DateLexicon } from "../text/date-lexicon.ts";
import { plainText } from "../text/plain-text.ts";
import { withoutDates } from "../text/without-dates.ts";
import { isExactSiteName, isShortSiteName, isSiteName, opensWithSiteName, type SiteNames } from "./site-names.ts";
import { sourceOf } from "./trust.ts";

/** Sources that hold names and nothing else; an account's or an outlet's name counts only there. */
const NAMES_ONLY = new Set([
  "layout",
  "read-reporters",
  "json-ld:author.name",
  "json-ld:author",
  "meta:parsely-author",
  "meta:cxenseparse:author",
  "meta:twitter:data1",
]);
/** Elements that the page names after the author: one word may be a name there. */
const MARKED = new Set(["read-author-links", "read-microdata", "read-bylines"]);
const NO_NAME = /https?:|www\.|[@<>{}]|\d{3}/u;

/** What names of persons are told by. */
export interface NameContext {
  readonly words: BylineWords;
  readonly lexicon: DateLexicon;
  readonly sites: SiteNames;
}

export const isNoName = (text: string): boolean => NO_NAME.test(text);

const textOf = ({ raw, detail }: Candidate): string => plainText(detail?.part ?? raw);

/** The persons that a candidate names; all that data names, desks and agencies among them. */
export function peopleIn(candidate: Candidate, { words, lexicon, sites }: NameContext): string[] {
  const source = sourceOf(candidate);
  const isMeta = source.startsWith("meta:");
  const text = isMeta ? textOf(candidate) : withoutDates(textOf(candidate), lexicon);
  if ((isNoName(text) && isMeta) || opensWithDesk(text, words) || creditsOrigin(text, words)) return [];
  if (NAMES_ONLY.has(source)) {
    return splitNames(text, words).filter((name) => !isExactSiteName(name, sites) && !isShortSiteName(name, sites));
  }
  const prefix = candidate.origin.from === "line" ? candidate.origin.prefix : "";
  if (words.desks.has(prefix.toLowerCase())) return [];
  const isOpened = prefix !== "";
  const find = isMeta ? splitNames : isOpened ? leadingNames : findNames;
  // A site may bear its author's name; what metas name after the site is the site.
  const isSite = (name: string): boolean =>
    isMeta ? isSiteName(name, sites) : isExactSiteName(name, sites) || opensWithSiteName(name, sites);
  const found = find(text, words);
  if (isMeta && isBodyName(found[0] ?? "", words)) return [];
  return found.filter((name) => isName(name, words) && !isSite(name));
}

const COLON = /^\s?[:：]/u;

/** `文章来源：海港报`, where the page names its authors. */
const creditsOrigin = (text: string, { sources }: BylineWords): boolean =>
  sources.some((word) => text.startsWith(word) && COLON.test(text.slice(word.length)));

/** Several words that are no name: what follows its `and` is none either. */
const isBodyName = (text: string, words: BylineWords): boolean => text.includes(" ") && !isName(text, words);

const MAX_OTHER = 40; // characters of an account's or a desk's name
/** `ana`, `hc/ana`: how editors sign. */
const SIGN = /^\p{Ll}{2,6}(?:\/\p{Ll}{2,6})?$/u;
const ONE_WORD = /^[\p{L}\p{M}\d_.'-]{3,30}$/u;

/** Names that are no person's: accounts, desks, outlets, by data or by a byline. */
export function othersIn(candidate: Candidate, { words, lexicon, sites }: NameContext): string[] {
  const source = sourceOf(candidate);
  const text = textOf(candidate);
  if (NAMES_ONLY.has(source)) return opensWithDesk(text, words) ? [text] : splitNames(text, words);
  if ((source !== "read-lines" && !MARKED.has(source)) || creditsOrigin(text, words)) return [];
  const printed = printedBy(candidate, { words, lexicon });
  // A line that names the site alone is an imprint.
  if (source === "read-lines") return printed === null || isExactSiteName(printed, sites) ? [] : [printed];
  if (printed !== null) return [printed];
  const [first, ...more] = splitNames(text, words);
  if (source === "read-microdata" && [first, ...more].every((one) => SIGN.test(one ?? "")))
    return [first ?? "", ...more];
  if (first === undefined || more.length > 0 || first.length > MAX_OTHER) return [];
  const isLabel = words.openers.includes(first.toLowerCase()) || words.notNames.has(first.toLowerCase());
  const isAccount = ONE_WORD.test(first) || (source === "read-author-links" && !startsWithLabel(first, words));
  return isAccount && !isLabel ? [first] : [];
}

/** `nightowl` in `nightowl on Friday`, `nightowl, 3 May`; not `Ana Ruiz`, `nightowl and friends`. */
const ACCOUNT = /^[:：]?\s?([\p{L}\d_.-]{3,30})(?=$|\s?[|@•·»,(]|\s\p{Ll}{2,3}\s)/u;
const MAX_PRINTED = 100; // characters of a byline; longer ones are prose

/** The account or the desk that a byline names: `By nightowl on Friday`, `By Staff Writer`, `Redaktion | 3. Mai`. */
function printedBy(candidate: Candidate, { words, lexicon }: Pick<NameContext, "words" | "lexicon">): string | null {
  const { origin } = candidate;
  const text = textOf(candidate);
  if (text.length > MAX_PRINTED || (origin.from === "line" && origin.prefix === "")) return null;
  const bare = withoutDates(origin.from === "line" ? `${origin.prefix} ${text}` : text, lexicon);
  const desk = deskIn(bare, words);
  if (desk !== null) return desk;
  const opened = origin.from === "line" ? text : openedBy(text, words);
  const agency = opened?.replace(COLON, "").split(DESK_END)[0]?.trim() ?? "";
  if (isKnownAgency(agency)) return agency;
  const account = opened === null ? undefined : ACCOUNT.exec(opened)?.[1];
  return account === undefined || words.notNames.has(account.toLowerCase()) ? null : account;
}

const MAX_DESK = 4; // words of a desk's name

/** The first piece of a byline, where it is a desk's name: `Staff Writer` in `By Staff Writer | 3 May`. */
function deskIn(text: string, words: BylineWords): string | null {
  const [piece = ""] = text.split(DESK_END).filter((one) => LETTER.test(one));
  const opener = words.openers.find((one) => piece.toLowerCase().startsWith(`${one} `) && !words.desks.has(one));
  const name = piece.slice(opener?.length ?? 0).trim();
  const parts = name.split(" ");
  const isDesk = parts.some((word) => words.desks.has(word.toLowerCase()));
  return isDesk && parts.length <= MAX_DESK && parts.every((word) => /^[\p{Lu}\d]/u.test(word)) ? name : null;
}

const LETTER = /\p{L}/u;
const DESK_END = /\s?[|•·,]\s?/u;

const opensWithDesk = (text: string, { desks }: BylineWords): boolean =>
  desks.has(text.split(" ")[0]?.toLowerCase() ?? "") && text.includes(" ");

/** `All articles`, `View profile`. */
function startsWithLabel(text: string, { notNames, openers }: BylineWords): boolean {
  const first = text.split(" ")[0]?.toLowerCase() ?? "";
  return notNames.has(first) || openers.includes(first);
}
