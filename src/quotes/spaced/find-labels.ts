import type { Attribution, Mention } from "../attribution.ts";
import { foldName, partsOf } from "../cast.ts";
import { newMention } from "../new-mention.ts";
import { classAt, LETTER } from "../unit-class.ts";
import { toAttribution } from "./read-contents.ts";
import * as Bit from "./bits.ts";
import { tokenAt, has, is, isCapital, type Sentence } from "./sentence.ts";
import { CAPITAL, QUOTE, WORD, type Token } from "./tokenize.ts";

const MAX_LABEL = 5; // words before the colon
const MAX_LABEL_CHARS = 60; // of a label inside marks

/** “RUIZ: Not yet.”: a transcript's line, where the label names a person of the article. */
export function readLabelled(sentences: readonly Sentence[], people: () => People): Attribution | null {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return null;
  const inside = first.tokens.length === 1 ? readLabelInMarks(first) : null;
  if (inside) return inside;
  let colon = first.from;
  while (colon < first.from + MAX_LABEL && isCapital(first, colon)) colon++;
  const name = tokenAt(first, colon - 1);
  const start = tokenAt(first, colon + 1)?.start;
  const end = last.tokens[last.to - 1]?.end;
  if (!is(first, colon, ":") || !name || start === undefined || end === undefined) return null;
  if (!speaksOn(first, colon)) return null;
  const opensWithName = has(first, first.from, Bit.givenName);
  const { sure, named } = people();
  if (!opensWithName && !(isInCapitals(first, name) ? named : sure).has(foldName(name.lower))) return null; // “Pro Tip: …”
  return toAttribution(
    { span: { paragraph: first.paragraph, start, end }, type: "direct" },
    null,
    labelMention(first, { start: first.tokens[first.from]?.start ?? 0, end: name.end }),
  );
}

const LABEL = /^\p{Lu}[\p{Lu}'’.-]+(?: \p{Lu}[\p{Lu}'’.-]+){0,3}(?=: )/u; // RUIZ: in “RUIZ: Not yet.”; not Note:

/** “RUIZ: Not yet.” with the label inside the marks. */
function readLabelInMarks({ paragraph, text, tokens }: Sentence): Attribution | null {
  const span = tokens[0]?.quote?.span;
  const label = span ? LABEL.exec(text.slice(span.start, span.start + MAX_LABEL_CHARS))?.[0] : undefined;
  if (!span || !label) return null;
  const end = span.start + label.length;
  const mention = labelMention({ paragraph, text }, { start: span.start, end });
  return toAttribution({ span: { paragraph, start: end + 2, end: span.end }, type: "direct" }, null, mention);
}

const SMALL = Bit.auxiliary | Bit.preposition; // words of a sentence, capitals or not

/** Does a sentence follow, and no list or number: “Votes: 1,769”? Only labels in capitals may have a bare “No.” behind them. */
function speaksOn({ text, tokens, bits, flags }: Sentence, colon: number): boolean {
  const label = tokens[colon - 1];
  if (label && isInCapitals({ text }, label)) return true;
  return tokens.some(({ start }, at) => {
    const flag = at > colon ? (flags[at] ?? 0) : 0;
    if (!(flag & WORD)) return (flag & QUOTE) !== 0;
    return flag & CAPITAL ? ((bits[at] ?? 0) & SMALL) !== 0 : (classAt(text, start) & LETTER) !== 0;
  });
}

function isInCapitals({ text }: Pick<Sentence, "text">, { start, end, lower }: Token): boolean {
  return text.slice(start + 1, end) !== lower.slice(1);
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
