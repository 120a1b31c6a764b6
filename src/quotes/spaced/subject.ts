import * as Bit from "./bits.ts";
import { changed, MAX_PHRASE, newPhrase, type Phrase, type Range } from "./phrase.ts";
import {
  wordAt,
  has,
  is,
  isMark,
  isQuote,
  isWord,
  isCapital,
  isNameWord,
  lowerAt,
  opensSource,
  textOf,
  type Sentence,
} from "./sentence.ts";
import { insertionBefore, isBesideName, opensInsertion, withoutPlace } from "./insertion.ts";
import { isAcronym } from "./kinds.ts";
import { stepLeft } from "./step-left.ts";
import { NOUN } from "./words.ts";

/** The noun phrase that ends right before a place: the subject of the verb there. */
export function phraseBefore(sentence: Sentence, end: number): Phrase | null {
  const phrase = onePhraseBefore(sentence, end);
  const and = phrase ? phrase.from - 1 : -1;
  const listed = phrase && is(sentence, and, ",") ? listedBefore(sentence, phrase) : null;
  if (phrase && listed) return changed(phrase, { partner: listed });
  if (!phrase || !has(sentence, and, Bit.conjunction) || !isNameWord(sentence, phrase.from)) return phrase;
  const partner = phraseBeforeInsertion(sentence, and); // “Ana Ruiz, a geologist, and Tom Berg, an engineer, said”
  return partner?.apposition ? changed(phrase, { partner }) : phrase;
}

/** “Ana Ruiz, Tom Berg and Max Orr said”: the first name of the list that opens the sentence. */
function listedBefore(sentence: Sentence, { from, to }: Phrase): Phrase | null {
  const first = holdsAnd(sentence, from, to) ? coreBefore(sentence, from - 1) : null;
  return first?.from === sentence.from && first.to - first.from > 1 ? first : null;
}

function holdsAnd(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to - 1; at++) if (has(sentence, at, Bit.conjunction)) return true;
  return false;
}

function onePhraseBefore(sentence: Sentence, end: number): Phrase | null {
  const last = skipTimeBefore(sentence, end);
  if (isMark(sentence, last - 1)) return phraseBeforeInsertion(sentence, last);
  if (isQuote(sentence, last - 1)) return phraseBeforeMarked(sentence, last);
  const core = coreBefore(sentence, last);
  if (!core) return null;
  return explainedName(sentence, core) ?? core;
}

/** “the firm’s owner, Ana Ruiz, who …”: a role behind a comma before the name; the name then explains the role. */
export function roleBefore(sentence: Sentence, name: Range, end: number): Phrase | null {
  const comma = name.from - 1;
  if (!is(sentence, comma, ",") || !isNameWord(sentence, name.from) || !has(sentence, comma - 1, Bit.role)) return null;
  const role = coreBefore(sentence, comma);
  return role && !is(sentence, role.from - 1, sentence.grammar.as) // “as the nominee, Ruiz said”
    ? changed(role, { apposition: { from: name.from, to: end } })
    : null;
}

/** “Ruiz on Tuesday said”: where the subject ends. */
function skipTimeBefore(sentence: Sentence, end: number): number {
  let last = end;
  while (has(sentence, last - 1, Bit.time)) last--;
  if (has(sentence, last - 1, Bit.preposition)) return last < end ? last - 1 : last;
  const isOwn = has(sentence, last - 1, Bit.determiner | Bit.place) && !isCapital(sentence, last - 1); // “the new year”
  return isOwn ? end : last;
}

const MAX_INSERTIONS = 3; // “Ana Ruiz (Yale), who leads the team, meanwhile, said”

/** “Ana Ruiz, a virologist, …”: steps over what stands between commas, dashes or brackets. */
function phraseBeforeInsertion(sentence: Sentence, end: number): Phrase | null {
  let inner: Range | null = null;
  let explained: Range | null = null;
  let last = end;
  if (is(sentence, end - 2, ")")) last = end - 1; // “Ana Ruiz (Yale), said”
  for (let steps = 0; steps < MAX_INSERTIONS; steps++) {
    inner = withoutPlace(sentence, insertionBefore(sentence, last));
    if (!inner) return null;
    last = inner.from - 1;
    if (isMark(sentence, last - 1)) continue;
    const core = coreBefore(sentence, last);
    if (core && opensInsertion(sentence, core.from - 1)) {
      last = inner.from; // “Ana Ruiz, of the harbour office, who …, said”
      continue;
    }
    if (core && isBesideName(sentence, core)) {
      last = inner.from; // “Ana Ruiz, R-Nev., the chairwoman, said”, “Ana Ruiz, MD, a doctor, said”
      explained ??= inner;
      continue;
    }
    if (core)
      return (
        explainedName(sentence, core) ??
        roleBefore(sentence, core, inner.to) ??
        changed(core, { apposition: explained ?? inner })
      );
    last = inner.from;
  }
  return null;
}

/** “Ruiz, who called it “a mess,” said”: the comma that ends what is inserted stands within the marks. */
function phraseBeforeMarked(sentence: Sentence, end: number): Phrase | null {
  let open = end - 2;
  while (open > sentence.from && open > end - MAX_PHRASE && !is(sentence, open, ",")) open--;
  const doing = lowerAt(sentence, open + 1).endsWith("ing"); // “Ruiz, citing “a mess,” said”
  if (!(doing || has(sentence, open + 1, Bit.relative | Bit.determiner | Bit.role))) return null;
  const core =
    isNameWord(sentence, open - 1) || has(sentence, open + 1, Bit.relative) ? coreBefore(sentence, open) : null;
  return core && changed(core, { apposition: { from: open + 1, to: end } });
}

/** “Ana Ruiz, a virologist at Yale said”: a common noun behind a comma that a name precedes. */
function explainedName(sentence: Sentence, core: Range): Phrase | null {
  const comma = core.from - 1;
  const opens = has(sentence, core.from, Bit.determiner | Bit.role | Bit.rolePart) || is(sentence, core.from + 1, "'s"); // “Lund’s manager for the UK”
  if (!is(sentence, comma, ",") || !opens) return null;
  if (isNameWord(sentence, core.to - 1) && !isRoleOf(sentence, core)) return null;
  if (has(sentence, core.to - 1, Bit.group) && !isRoleOf(sentence, core)) return null; // “Ruiz, analysts said, will …”
  if (!isNameWord(sentence, comma - 1)) return null;
  const name = coreBefore(sentence, comma);
  if (!name || !opensClause(sentence, name.from)) return null; // “As Ruiz praised Chen, the crowd said”
  const isDoing = lowerAt(sentence, name.from).endsWith("ing") && !opensSource(sentence, name.from);
  if (isDoing && has(sentence, name.from + 1, Bit.preposition)) return null; // “Speaking from Tarn, the mayor said”
  return changed(name, { apposition: core });
}

/** “president of the United Federation of Teachers”; not “the Cuban Revolution”. */
function isRoleOf(sentence: Sentence, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (has(sentence, at, Bit.preposition)) return has(sentence, at - 1, Bit.role);
  return false;
}

const MAX_RELATIVES = 3; // “those who know nurses who …”

/** May a subject begin here: does no verb or preposition stand right before? */
function opensClause(sentence: Sentence, from: number): boolean {
  return !isWord(sentence, from - 1) || has(sentence, from - 1, Bit.conjunction | Bit.subordinator);
}

/** Walks left over what can belong to a noun phrase. */
function coreBefore(sentence: Sentence, end: number, depth = 0): Phrase | null {
  let from = end;
  for (let at = end - 1; at >= sentence.from && at > end - MAX_PHRASE; at--) {
    if (at === end - 2 && has(sentence, end - 1, Bit.role) && isShortForm(sentence, at)) {
      at -= 2; // over the bracket
      continue;
    }
    const step = stepLeft(sentence, at, end);
    const who = step === "who" ? at : step === "go" ? null : whoBefore(sentence, step === "stop" ? at : at - 1);
    if (who !== null) return depth < MAX_RELATIVES ? antecedent(sentence, who, end, depth + 1) : null;
    if (step === "stop") break;
    from = at;
    if (step === "last") break;
  }
  const who = relativeBefore(sentence, from);
  if (who !== null && depth < MAX_RELATIVES) return antecedent(sentence, who, end, depth + 1);
  if (is(sentence, end - 1, "'s") && !isOwnGenitive(sentence, end)) return null;
  from = skipOpening(sentence, behindVerb(sentence, from, end), end);
  if (from === end - 1 && has(sentence, from, Bit.clauseOpener)) return null;
  return from < end && isPhrase(sentence, { from, to: end }) ? newPhrase(from, end) : null;
}

/** “(HO)” of “a Harbour Office (HO) spokesman”, by its closing bracket. */
function isShortForm(sentence: Sentence, close: number): boolean {
  if (!is(sentence, close, ")") || !is(sentence, close - 2, "(")) return false;
  return isAcronym(textOf(sentence, { from: close - 1, to: close }));
}

/** “Tarn is a port of the Lund group and a Lund clerk said”: a subject does not stand right behind a verb. */
function behindVerb(sentence: Sentence, from: number, end: number): number {
  if (!has(sentence, from - 1, Bit.auxiliary)) return from;
  for (let at = from + 1; at < end; at++) if (has(sentence, at, Bit.conjunction | Bit.subordinator)) return at + 1;
  return from;
}

/** “Macy’s said”: the mark belongs to the name. */
function isOwnGenitive(sentence: Sentence, end: number): boolean {
  const { cue } = wordAt(sentence, end);
  return cue !== null && cue.frames.includes("q");
}

const MAX_RELATIVE = 12; // tokens of “who lost his boat in the storm”

/** The “who” whose clause a verb at a place belongs to: “a man who lost his boat said”. */
function whoBefore(sentence: Sentence, at: number): number | null {
  if (!has(sentence, at, Bit.verb | Bit.auxiliary | Bit.cue)) return null;
  for (let who = at - 1; who > sentence.from && who > at - MAX_RELATIVE; who--) {
    if (!isWord(sentence, who)) return null;
    if (has(sentence, who, Bit.clauseOpener)) return who === at - 1 && has(sentence, who - 1, NOUN) ? who : null; // “the group that owns the pier said”
    if (has(sentence, who, Bit.relative)) return isMark(sentence, who - 1) ? null : who;
  }
  return null;
}

/** The “who” of “a vet who examined the cat said”, “the group that represents bakers says”: its verb is in no list. */
function relativeBefore(sentence: Sentence, from: number): number | null {
  const isVerb = PAST_OR_THIRD.test(lowerAt(sentence, from - 1));
  const opens = has(sentence, from - 2, Bit.relative | Bit.clauseOpener);
  return isVerb && opens && has(sentence, from - 3, NOUN) ? from - 2 : null;
}

const PAST_OR_THIRD = /(?:ed|[^s]s)$/u;

const OPENS_PHRASE =
  Bit.determiner | Bit.possessive | Bit.pronoun | Bit.firstPerson | Bit.place | Bit.rolePart | Bit.honorific;

const PLURAL = /[^s]s$/u; // bakers; not boss

/** Does it begin like a noun phrase, or hold a noun that can speak? */
function isPhrase(sentence: Sentence, { from, to }: Range): boolean {
  if (isNameWord(sentence, from) || isNameWord(sentence, to - 1) || has(sentence, from, OPENS_PHRASE)) return true;
  for (let at = from; at < to; at++) if (has(sentence, at, NOUN)) return true;
  return from === sentence.from && PLURAL.test(lowerAt(sentence, to - 1)); // “Bakers said”, “Barge owners said”
}

/** The noun before “who”; the phrase then reaches to the verb. */
function antecedent(sentence: Sentence, who: number, end: number, depth: number): Phrase | null {
  const last = is(sentence, who - 1, ",") ? who - 1 : who;
  const core = coreBefore(sentence, last, depth);
  if (!core) return null;
  const name = nameBehindPreposition(sentence, core) ?? (last < who ? nameExplainedBy(sentence, core) : null);
  if (name) return changed(name, { reach: who + 1 });
  const explained = last < who ? roleBefore(sentence, core, last) : null; // “by his daughter, Ana Ruiz, who”
  if (explained) return explained;
  return is(sentence, who - 1, ",") ? changed(core, { reach: who + 1 }) : newPhrase(core.from, end);
}

/** “says Ana Ruiz, senior fellow at Yale, who …”: whom the words between commas explain. */
function nameExplainedBy(sentence: Sentence, core: Range): Phrase | null {
  const comma = core.from - 1;
  if (!is(sentence, comma, ",") || !has(sentence, core.from, Bit.role | Bit.rolePart)) return null;
  const name = isNameWord(sentence, comma - 1) ? coreBefore(sentence, comma) : null;
  return name && has(sentence, name.from - 1, Bit.cue) ? changed(name, { apposition: core }) : null;
}

/** “praise from President Ana Ruiz, who”: only the name is meant. */
function nameBehindPreposition(sentence: Sentence, { to }: Range): Phrase | null {
  let start = to;
  while (isNameWord(sentence, start - 1) || has(sentence, start - 1, Bit.role | Bit.rolePart | Bit.honorific)) start--;
  const several = to - start >= 2;
  const before = has(sentence, start - 1, Bit.possessive) && !is(sentence, start - 1, "'s") ? start - 2 : start - 1; // “of his minister Ana Ruiz”
  return several && has(sentence, before, Bit.preposition) && !has(sentence, before - 1, NOUN)
    ? newPhrase(start, to)
    : null;
}

/** Drops adverbs, times and place phrases that open the sentence before its subject: “In Ohio voters say”. */
function skipOpening(sentence: Sentence, start: number, end: number): number {
  let from = start;
  while (from < end && has(sentence, from, Bit.adverb | Bit.subordinator)) from++;
  if (
    has(sentence, from, Bit.clauseOpener) &&
    (has(sentence, from + 1, Bit.determiner | Bit.group) ||
      isCapital(sentence, from + 1) ||
      has(sentence, end - 1, Bit.group) ||
      PLURAL.test(lowerAt(sentence, end - 1)))
  )
    from++; // “the scheme that the crew called …”, “that polls show”
  const opens =
    has(sentence, from - 1, Bit.preposition) &&
    !has(sentence, from - 1, Bit.subordinator) &&
    !is(sentence, from - 1, sentence.grammar.with);
  const inPlace = opens && from - 1 === sentence.from; // “At that time Ruiz”; not “After Ruiz”
  const isPer = has(sentence, from, Bit.givenName) && isNameWord(sentence, from + 1); // “Per Lind said”
  if ((!has(sentence, from, Bit.preposition) || isPer) && !inPlace) return from;
  for (let at = end - 1; at > from; at--) {
    if (is(sentence, at, "'s") || has(sentence, at - 1, Bit.preposition)) continue;
    if (has(sentence, at - 1, Bit.possessive) && !is(sentence, at - 1, "'s")) return at - 1; // “by his daughter”
    if (!isNameWord(sentence, at - 1) && !has(sentence, at - 1, Bit.possessive)) return at;
  }
  return has(sentence, end - 2, Bit.place) ? end - 1 : end;
}
