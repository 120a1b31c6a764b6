import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { agenciesAlone, agenciesInByline, isAgency, outletKey } from "../text/agencies.ts";
import { findDateline } from "../text/find-dateline.ts";
import { madeOnce } from "../text/made-once.ts";
import { plainText } from "../text/plain-text.ts";
import { isSiteName, type SiteNames } from "./site-names.ts";
import { chosen, type Choice } from "./trust.ts";

const SEPARATOR = /\s?[、，,;；|/／&]\s?|\s{2,}/u;
const ENDING = /[\s。.．）)】\]]+$/u;
const SENTENCE_DOT = /[\s。.．]+$/u; // of a name that has a bracket of its own: North Sea Press (NSP)
/** The next fact in the same line: ` 作者：…`, ` 2021-12-05`. */
const NEXT_FACT = /\s(?:\p{L}{1,8}\s?[:：]|\d{2,4}[年/.-]).*$/u;
const LOOSE_END = /\s于$/u; // 来源：海港报 于
const SENTENCE_END = /[。！？]/u;
/** `《江南评论》2024年第3期`, `《海港日报》`: a paper, and which issue of it. */
const TITLED = /^《([^《》]{2,20})》(?:\s?\d.*)?$/u;
const LETTER = /\p{L}/u;
const COLON = /[:：]/u; // facts that run into one another
const MAX_NAME = 40; // characters; longer ones are sentences

/** Words that end what is no outlet's name, and words that open the next fact in the same line. */
const wordsOf = madeOnce((packs: readonly LanguagePack[]) => {
  const origins = packs.flatMap(({ page }) => page?.origins ?? []);
  return { none: origins.flatMap(({ none }) => none), nextFacts: origins.flatMap(({ nextFacts }) => nextFacts) };
});

/** The agencies and outlets that the page credits, in bylines too, in the order named; never the page's own outlet. */
export function chooseOrigins(
  candidates: readonly Candidate[],
  sites: SiteNames,
  packs: readonly LanguagePack[],
): Choice<readonly string[]> {
  const { none, nextFacts } = wordsOf(packs);
  const names: string[] = [];
  const winners: Candidate[] = [];
  for (const candidate of candidates) {
    const found = namesIn(candidate, nextFacts).filter(
      (name) => !isIn(names, name) && !none.some((word) => name.endsWith(word)) && !isSiteName(name, sites),
    );
    if (found.length === 0) continue;
    names.push(...found);
    winners.push(candidate);
  }
  return chosen(
    names,
    winners,
    candidates.filter((candidate) => candidate.field === "origins" || winners.includes(candidate)),
  );
}

/** Is it there, with or without an article, in full or in short: `The Associated Press`, `AP`? */
function isIn(names: readonly string[], name: string): boolean {
  const key = outletKey(name);
  return names.some((other) => outletKey(other) === key);
}

const BELOW = 200; // distance from which on a byline stands below the story

function namesIn({ field, by, raw, detail }: Candidate, nextFacts: readonly string[]): readonly string[] {
  if (field === "authors") return (detail?.distance ?? 0) < BELOW ? agenciesInByline(plainText(raw)) : [];
  const credited =
    by === "read-agencies" && agenciesAlone(raw).length === 0 ? agenciesInByline(raw) : agenciesAlone(raw);
  if (credited.length > 0) return credited;
  const text = by === "read-dateline" ? agenciesIn(findDateline(`${raw} `)?.agency ?? "") : plainText(raw);
  return withoutNext(text.replace(NEXT_FACT, ""), nextFacts)
    .replace(LOOSE_END, "")
    .split(SEPARATOR)
    .map((name) => TITLED.exec(name)?.[1] ?? name)
    .map((name) => name.replace(name.includes("(") ? SENTENCE_DOT : ENDING, "").trim())
    .filter((name) => name !== "" && [...name].length <= MAX_NAME && LETTER.test(name) && !COLON.test(name));
}

/** `海港报` of `海港报发布于：海湾` and of `海港报。转载请注明作者`. */
function withoutNext(text: string, nextFacts: readonly string[]): string {
  const ends = nextFacts.map((word) => text.indexOf(word)).filter((at) => at > 0);
  return text
    .slice(0, Math.min(...ends, text.length))
    .split(SENTENCE_END, 1)
    .join("");
}

/** Other names in a dateline's bracket are the outlet's own, or a spokesman's. */
function agenciesIn(text: string): string {
  return text.split(SEPARATOR).filter(isAgency).join(", ");
}
