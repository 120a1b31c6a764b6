import * as Bit from "./bits.ts";
import type { Range } from "./phrase.ts";
import { has, isNameWord, lowerAt, type Sentence } from "./sentence.ts";

/** Where the name begins in “Secretary of State Lena Marsh”, “head of policy Ann Lee”: behind an office of several words; `null` elsewhere. */
export function nameBehindOffice(sentence: Sentence, { from, to }: Range): number | null {
  if (!isNameWord(sentence, to - 1)) return null;
  const of = officeOf(sentence, { from, to });
  if (of === null) return null;
  let run = to;
  while (run > of + 1 && isNameWord(sentence, run - 1)) run--;
  const isState = has(sentence, run - 1, Bit.preposition); // “Secretary of State for Transport”
  if (run > of + 1 && !isState && !has(sentence, run - 1, Bit.determiner)) {
    const isName = to - run === 2 || has(sentence, run, Bit.givenName); // “policy” before “Ann Lee”
    return isName ? run : null;
  }
  for (let at = run + 1; at < to - 1; at++) if (has(sentence, at, Bit.givenName)) return at;
  const isPortfolio = sentence.grammar.portfolios.has(lowerAt(sentence, of - 1));
  const isOffice = to - run === 3 && (isPortfolio || has(sentence, run, Bit.organization | Bit.rolePart));
  return isOffice ? to - 2 : null; // “Minister of Health Xu Weni”
}

/** The preposition behind the role that the phrase opens with; not “a spokesman for …”, “mother of …”, “Lawyer for President …”. */
function officeOf(sentence: Sentence, { from, to }: Range): number | null {
  if (has(sentence, from, Bit.determiner | Bit.possessive)) return null;
  let at = from + 1;
  while (at < to && !has(sentence, at, Bit.preposition)) at++;
  if (!has(sentence, at - 1, Bit.role) || sentence.grammar.kin.has(lowerAt(sentence, at - 1))) return null;
  return has(sentence, at + 1, Bit.role | Bit.honorific) ? null : at;
}
