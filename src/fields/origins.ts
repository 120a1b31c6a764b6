import type { Candidate } from "../model/evidence.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import { isAgency } from "../text/agencies.ts";
import { findDateline } from "../text/find-dateline.ts";
import { madeOnce } from "../text/made-once.ts";
import { plainText } from "../text/plain-text.ts";
import { isSiteName, type SiteNames } from "./site-names.ts";
import { chosen, type Choice } from "./trust.ts";

const SEPARATOR = /\s?[、，,;；|/／&]\s?|\s{2,}/u;
const ENDING = /[\s。.．）)】\]]+$/u;
/** The next fact in the same line: ` 作者：…`, ` 2021-12-05`. */
const NEXT_FACT = /\s(?:\p{L}{1,8}\s?[:：]|\d{2,4}[年/.-]).*$/u;
const MAX_NAME = 40; // characters; longer ones are sentences

/** Words that end what is no outlet's name. */
const noneOf = madeOnce((packs: readonly LanguagePack[]) => packs.flatMap(({ page }) => page?.origins?.none ?? []));

/** The agencies and outlets that the page credits, in the order named; never the page's own outlet. */
export function chooseOrigins(
  candidates: readonly Candidate[],
  sites: SiteNames,
  packs: readonly LanguagePack[],
): Choice<readonly string[]> {
  const none = noneOf(packs);
  const names: string[] = [];
  const winners: Candidate[] = [];
  for (const candidate of candidates) {
    const found = namesIn(candidate).filter(
      (name) => !names.includes(name) && !none.some((word) => name.endsWith(word)) && !isSiteName(name, sites),
    );
    if (found.length === 0) continue;
    names.push(...found);
    winners.push(candidate);
  }
  return chosen(names, winners, candidates);
}

function namesIn({ by, raw }: Candidate): string[] {
  const text = by === "read-dateline" ? agenciesIn(findDateline(`${raw} `)?.agency ?? "") : plainText(raw);
  return text
    .replace(NEXT_FACT, "")
    .split(SEPARATOR)
    .map((name) => name.replace(ENDING, "").trim())
    .filter((name) => name !== "" && [...name].length <= MAX_NAME && /\p{L}/u.test(name));
}

/** Other names in a dateline's bracket are the outlet's own, or a spokesman's. */
function agenciesIn(text: string): string {
  return text.split(SEPARATOR).filter(isAgency).join(", ");
}
