import type { Attribution, Mention } from "../attribution.ts";
import { foldName, partsOf } from "../cast.ts";
import { newMention } from "../new-mention.ts";
import { classAt, LETTER } from "../unit-class.ts";
import { toAttribution } from "./read-contents.ts";
import * as Bit from "./bits.ts";
import {
  cutFrom,
  endOf,
  has,
  is,
  isCapital,
  isQuote,
  isWord,
  lowerAt,
  quoteAt,
  startOf,
  type Sentence,
} from "./sentence.ts";

const MAX_LABEL = 5; // words before the colon
const MAX_LABEL_CHARS = 60; // of a label inside marks

/** “RUIZ: Not yet.”: a transcript's line, where the label names a person of the article. */
export function readLabelled(sentences: readonly Sentence[], people: () => People): Attribution | null {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return null;
  const inside = last.to - first.from === 1 ? readLabelInMarks(first) : null;
  if (inside) return inside;
  let colon = first.from;
  while (colon < first.from + MAX_LABEL && isCapital(first, colon)) colon++;
  const isByline = has(first, first.from, Bit.preposition); // “By Ana Ruiz: …”
  if (isByline || colon + 1 >= first.to || !is(first, colon, ":")) return null;
  if (!speaksOn(cutFrom(first, { from: first.from, to: last.to }), colon)) return null;
  const opensWithName = has(first, first.from, Bit.givenName);
  const { sure, named } = people();
  if (!opensWithName && !(isInCapitals(first, colon - 1) ? named : sure).has(foldName(lowerAt(first, colon - 1))))
    return null; // “Pro Tip: …”
  return toAttribution(
    {
      span: { paragraph: first.paragraph, start: startOf(first, colon + 1), end: endOf(last, last.to - 1) },
      type: "direct",
    },
    null,
    labelMention(first, { start: startOf(first, first.from), end: endOf(first, colon - 1) }),
  );
}

const LABEL = /^\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}(?=: )/u; // RUIZ: in “RUIZ: Not yet.”; not Note:

/** “RUIZ: Not yet.” with the label inside the marks. */
function readLabelInMarks(sentence: Sentence): Attribution | null {
  const { paragraph, text } = sentence;
  const span = quoteAt(sentence, sentence.from)?.span;
  const label = span ? LABEL.exec(text.slice(span.start, span.start + MAX_LABEL_CHARS))?.[0] : undefined;
  if (!span || !label) return null;
  const end = span.start + label.length;
  const mention = labelMention({ paragraph, text }, { start: span.start, end });
  return toAttribution({ span: { paragraph, start: end + 2, end: span.end }, type: "direct" }, null, mention);
}

const SMALL = Bit.auxiliary | Bit.preposition; // words of a sentence, capitals or not

/** Does a sentence follow, and no list or number: “Votes: 1,769”? Only labels in capitals may have a bare “No.” behind them. */
function speaksOn(paragraph: Sentence, colon: number): boolean {
  if (isInCapitals(paragraph, colon - 1)) return true;
  for (let at = colon + 1; at < paragraph.to; at++) {
    if (isQuote(paragraph, at)) return at > colon + 1 || isWord(paragraph, at + 1); // “Ruiz: “Not yet.””: nothing but marked words is read as elsewhere
    const isSmall = classAt(paragraph.text, startOf(paragraph, at)) & LETTER;
    if (isCapital(paragraph, at) ? has(paragraph, at, SMALL) : isSmall) return true;
  }
  return false;
}

function isInCapitals(sentence: Sentence, at: number): boolean {
  return sentence.text.slice(startOf(sentence, at) + 1, endOf(sentence, at)) !== lowerAt(sentence, at).slice(1);
}

function labelMention(
  { paragraph, text }: Pick<Sentence, "paragraph" | "text">,
  { start, end }: { start: number; end: number },
): Mention {
  const span = { paragraph, start, end };
  return newMention(span, { name: text.slice(start, end), form: "name", kind: "person" });
}

/** Surnames and given names of the people mentioned. */
export interface People {
  readonly named: ReadonlySet<string>;
  /** Of those whose name, title or introduction leaves no doubt. */
  readonly sure: ReadonlySet<string>;
}

export function findPeople(mentions: readonly Mention[]): People {
  const people = mentions.filter(({ kind, subject, tentative }) => kind === "person" && (subject || !tentative));
  return { named: nameParts(people), sure: nameParts(people.filter(({ tentative }) => !tentative)) };
}

function nameParts(people: readonly Mention[]): Set<string> {
  const names = new Set(people.map(({ name }) => name));
  const parts = new Set<string>();
  for (const name of names) for (const part of partsOf(name, "person")) parts.add(part);
  return parts;
}
