import type { Quote, Span, Speaker } from "../model/article.ts";
import type { Findings, Mention } from "./attribution.ts";
import { copyMention, introduced, newMention } from "./new-mention.ts";
import { addCharacter, addMention, foldName, foldOnce, newCast, touch, type Cast, type Character } from "./cast.ts";
import { isUnknownWord, toQuote, toSpeaker } from "./to-speaker.ts";
import { isLetterAt } from "./unit-class.ts";

/**
 * One speaker for each person or body, by first quote: full names, surnames, pronouns and descriptions are brought together.
 * Attributions without a speaker go to the speaker of the one before; one that nobody precedes is left out.
 */
export function resolveSpeakers(paragraphs: readonly string[], findings: Findings): Speaker[] {
  if (findings.attributions.length === 0) return [];
  const cast = newCast();
  const placeOf = placesIn(paragraphs);
  const who = resolveMentions(findings, cast, placeOf);
  const said = new Map<Character, Quote[]>();
  let last: Mention | null = null;
  for (const attribution of findings.attributions) {
    const speaker: Mention | null = attribution.speaker ?? last;
    const character = speaker ? who.get(placeOf(speaker.span)) : undefined;
    if (!speaker || !character) continue;
    last = speaker;
    const quotes = said.get(character);
    const quote = toQuote(paragraphs, attribution, speaker);
    if (quotes) quotes.push(quote);
    else said.set(character, [quote]);
  }
  return [...said].map(([character, quotes]) => toSpeaker(character, quotes, cast));
}

/** Where a span starts, in UTF-16 units of the whole text. */
type PlaceOf = (span: Span) => number;

function placesIn(paragraphs: readonly string[]): PlaceOf {
  const starts: number[] = [];
  let next = 0;
  for (const { length } of paragraphs) {
    starts.push(next);
    next += length + 1;
  }
  return ({ paragraph, start }) => (starts[paragraph] ?? 0) + start;
}

/** Who each mention means, by where the mention starts. */
function resolveMentions(findings: Findings, cast: Cast, placeOf: PlaceOf): Map<number, Character> {
  const mentions = inOrder(findings);
  const who = new Map<number, Character>();
  const full = mentions.filter(isFullName);
  for (const mention of longestFirst(full)) {
    const name = foldOnce(cast, mention.name);
    const known = cast.byName.get(name) ?? cast.byPart.get(name)?.[0];
    if (known) addMention(cast, known, mention);
    else addCharacter(cast, mention);
  }
  let doubtful: Mention | null = null; // the latest, for “he” that can mean nobody else
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention) continue;
    if (mention.tentative && !mention.subject) {
      doubtful = mention;
      continue;
    }
    const asker = mention.asker ? who.get(placeOf(mention.asker)) : undefined;
    const known =
      (asker ? findByPronoun(cast, mention, at, asker) : undefined) ??
      findCharacter(cast, mention, at) ??
      (isPersonal(mention) && doubtful ? bearerOfDoubt(cast, doubtful, mention) : undefined);
    if (!known && mention.form === "pronoun" && mention.head === null) continue; // nobody it could mean
    if (known) addMention(cast, known, mention);
    const character = known ?? addCharacter(cast, mention);
    const owner = mention.owner === null ? undefined : findByPronoun(cast, ownerOf(mention), at);
    touch(cast, character, at, mention);
    if (owner) touch(cast, owner, at, mention); // “Her grandmother took her there”: the next “she” is the grandchild
    who.set(placeOf(mention.span), character);
  }
  return who;
}

/** her, in “her grandmother” */
function ownerOf({ span, owner }: Mention): Mention {
  const pronoun = newMention(span, { name: "", form: "pronoun", kind: "person" });
  pronoun.gender = owner;
  return pronoun;
}

/** Whoever may be named, unless it is known that the pronoun means no such person. */
function bearerOfDoubt(cast: Cast, doubtful: Mention, pronoun: Mention): Character | undefined {
  const bearer = findByName(cast, doubtful);
  return bearer && agrees(bearer, pronoun) ? bearer : undefined;
}

/** he, she, the 24-year-old */
function isPersonal({ form, gender, head }: Mention): boolean {
  return form === "pronoun" && (gender !== null || head !== null);
}

/** So that “Harden Bradford” finds “Joy Harden Bradford”, and 卡申 瓦西里·卡申. */
function longestFirst(mentions: readonly Mention[]): Mention[] {
  const byWords: Mention[][] = [];
  for (const mention of mentions) (byWords[wordsIn(mention.name)] ??= []).push(mention);
  const ordered: Mention[] = [];
  for (let words = byWords.length - 1; words > 0; words--)
    for (const mention of byWords[words] ?? []) ordered.push(mention);
  return ordered;
}

const BETWEEN_WORDS = " ·•‧・";

function wordsIn(name: string): number {
  let words = 1;
  for (let at = 0; at < name.length; at++) if (BETWEEN_WORDS.includes(name.charAt(at))) words++;
  return words;
}

/** Mentions and speakers together in text order, each place once. */
function inOrder({ attributions, mentions }: Findings): Mention[] {
  const all = mentions.slice();
  for (const { speaker } of attributions) if (speaker) all.push(speaker.subject ? speaker : asSubject(speaker));
  all.sort(byPlace);
  const ordered: Mention[] = [];
  let known: Mention | null = null;
  for (const mention of all) {
    if (known === null || byPlace(known, mention) !== 0) ordered.push((known = mention));
    else ordered[ordered.length - 1] = known = known.name === mention.name ? introducedAs(mention, known) : mention;
  }
  return ordered;
}

function byPlace({ span: a }: Mention, { span: b }: Mention): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}

function asSubject(mention: Mention): Mention {
  const copy = copyMention(mention);
  copy.subject = true;
  return copy;
}

/** A place that was read twice keeps what either reading says of its bearer. */
function introducedAs(mention: Mention, { role, affiliation, expertise }: Mention): Mention {
  if (mention.role === null && role !== null) return introduced(mention, { role, affiliation, expertise });
  if (mention.affiliation !== null || mention.role !== role) return mention;
  return introduced(mention, { role, affiliation, expertise: mention.expertise });
}

const LONG_BODY = /^\p{Script=Han}{7,}$/u; // 海港造船工业有限公司: its first words are short for it
const SEVERAL_PARTS = /\S[\s·•‧・]\S|^\p{Script=Han}{2,}/u; // Ana Ruiz, 瓦西里·卡申, 王建国; not Ruiz, not 王

/** Could the name stand for itself, without an earlier introduction? */
function isFullName(mention: Mention): boolean {
  if (mention.kind === "organization") return LONG_BODY.test(mention.name) || mention.shortName !== null;
  if (mention.kind !== "person" || mention.shortName !== null) return false;
  return SEVERAL_PARTS.test(mention.name);
}

function isNamed(kind: Speaker["kind"]): boolean {
  return kind === "person" || kind === "organization";
}

function findCharacter(cast: Cast, mention: Mention, at: number): Character | undefined {
  if (mention.form === "pronoun") return findByPronoun(cast, mention, at);
  if (mention.form === "description") return findByDescription(cast, mention);
  return findByName(cast, mention);
}

function findByName(cast: Cast, mention: Mention): Character | undefined {
  const name = foldOnce(cast, mention.name);
  const whole = cast.byName.get(name) ?? (mention.latinName ? cast.byName.get(foldName(mention.latinName)) : undefined);
  if (whole && agrees(whole, mention)) return whole;
  if (mention.kind === "unnamed") return bearerOf(cast, name);
  if (!isNamed(mention.kind)) return undefined;
  if (mention.shortName !== null) return calledSo(cast, mention.shortName, mention);
  return latest(cast.byPart.get(name) ?? [], mention);
}

/** “King”, “Baker”: a family name that is a noun as well. */
function bearerOf(cast: Cast, name: string): Character | undefined {
  return cast.byPart.get(name)?.find(({ kind }) => kind === "person");
}

/** 陈律师: somebody of that family name who was named before, and who may be called so. */
function calledSo(cast: Cast, surname: string, mention: Mention): Character | undefined {
  const { role, expertise } = mention;
  const named = (cast.byPart.get(foldOnce(cast, surname)) ?? []).filter(
    (character) =>
      character.seen >= 0 &&
      (role === null ||
        character.role === null ||
        character.role.includes(role) ||
        (expertise !== null && character.expertise !== null)),
  );
  return latest(named, mention);
}

/** Of several who can be meant the one with the title that is used, then the one mentioned last; of those not mentioned yet the first. */
function latest(characters: readonly Character[], mention: Mention): Character | undefined {
  let best: Character | undefined;
  let isBestTitled = false;
  for (const character of characters) {
    if (!isNamed(character.kind) || !agrees(character, mention)) continue;
    const isTitled = mention.role !== null && character.role === mention.role;
    if (best && (isTitled === isBestTitled ? character.seen <= best.seen : isBestTitled)) continue;
    best = character;
    isBestTitled = isTitled;
  }
  return best;
}

function agrees(character: Character, mention: Mention): boolean {
  return !character.gender || !mention.gender || character.gender === mention.gender;
}

const SUBJECT_REACH = 6; // a subject this many mentions back still outranks a name that came after it

/** The latest subject that fits, else the latest mention that does. */
function findByPronoun(cast: Cast, mention: Mention, at: number, asker?: Character): Character | undefined {
  const named = mention.refersTo ? cast.byName.get(foldName(mention.refersTo)) : undefined;
  if (named) return named;
  const fitting = cast.recent.filter((character) => character !== asker && fitsPronoun(character, mention));
  const here = fitting.filter(({ paragraph }) => paragraph === mention.span.paragraph);
  const own = mention.head === null || here.length > 0 ? undefined : findByDescription(cast, mention); // “the striker”
  if (own && own.kind !== "organization") return own;
  const surely = here.find(({ gender }) => gender !== null);
  let best: Character | undefined;
  for (const character of here.length > 0 ? here : fitting) {
    if (at - character.subject <= SUBJECT_REACH && character.subject > (best?.subject ?? -1)) best = character;
  }
  return (
    best ??
    surely ??
    here[0] ??
    fitting[0] ??
    (mention.plural ? cast.recent.find(({ kind }) => kind === "organization") : undefined)
  );
}

function fitsPronoun(character: Character, mention: Mention): boolean {
  if (mention.plural) return character.plural;
  if (mention.gender === null && mention.kind !== "unnamed")
    return character.kind === "organization" || character.kind === "document";
  if (character.plural || !agrees(character, mention)) return false;
  if (character.kind !== "unnamed") return character.kind === "person";
  const isAnyone = character.head?.length === character.name.length; // 粉丝: whom 她 means in the same paragraph only
  return !isAnyone || character.paragraph === mention.span.paragraph;
}

/** The latest body; where none is named, the lone word that was a subject last and that nothing makes a person. */
function latestBody(characters: readonly Character[]): Character | undefined {
  const body = characters.find(({ kind, head }) => kind === "organization" && head === null);
  if (body) return body;
  let best: Character | undefined;
  for (const character of characters)
    if (character.subject > (best?.subject ?? -1) && isUnknownWord(character)) best = character;
  return best;
}

/** “The spokesman”: the latest whose own noun, role or name holds the word; else, for a body, the latest body. */
function findByDescription(cast: Cast, mention: Mention): Character | undefined {
  if (mention.refersTo) return cast.byName.get(foldName(mention.refersTo));
  const head = mention.head ?? foldName(mention.name);
  const plain = cast.recent.filter((character) => character.plural === mention.plural);
  const own = plain.find(
    (character) =>
      character.head === head ||
      (character.role !== null && isRoleOf(character.role.toLowerCase(), head)) ||
      (character.kind === "organization" && holds(foldName(character.name), head, mention.tentative)),
  );
  if (own || mention.kind !== "organization") return own;
  return mention.tentative ? undefined : latestBody(plain);
}

/** “The agency” is any body with the word in its name; “the state” no Harwick State University. */
function holds(name: string, head: string, isStanding: boolean): boolean {
  return isStanding ? name.endsWith(head) : name.includes(head);
}

/** “The director” is a former director of anything, “the poll” no pollster. */
function isRoleOf(role: string, head: string): boolean {
  const at = role.indexOf(head);
  return at >= 0 && !isLetterAt(role, at - 1) && !isLetterAt(role, at + head.length);
}
