import type { Attribution, Mention } from "../attribution.ts";
import { foldName, partsOf } from "../cast.ts";
import { toAttribution } from "./read-contents.ts";
import { Bit } from "./lexicon.ts";
import { is, isCapital, tokenAt, type Sentence } from "./sentence.ts";

const MAX_LABEL = 5; // words before the colon

/** “RUIZ: Not yet.”: a transcript's line, where the label names a person of the article. */
export function readLabelled(sentences: readonly Sentence[], people: ReadonlySet<string>): Attribution | null {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return null;
  let colon = first.from;
  while (colon < first.from + MAX_LABEL && isCapital(first, colon)) colon++;
  const name = tokenAt(first, colon - 1);
  const start = tokenAt(first, colon + 1)?.start;
  const end = last.tokens[last.to - 1]?.end;
  if (!is(first, colon, ":") || !name || start === undefined || end === undefined) return null;
  if (!people.has(foldName(name.lower)) && !((first.tokens[first.from]?.bits ?? 0) & Bit.givenName)) return null;
  return toAttribution(
    { span: { paragraph: first.paragraph, start, end }, type: "direct" },
    null,
    labelMention(first, colon),
  );
}

function labelMention(sentence: Sentence, colon: number): Mention {
  const start = sentence.tokens[sentence.from]?.start ?? 0;
  const end = sentence.tokens[colon - 1]?.end ?? start;
  const span = { paragraph: sentence.paragraph, start, end };
  const name = sentence.text.slice(start, end);
  const none = { latinName: null, role: null, affiliation: null, gender: null, expertise: null };
  return { ...none, span, form: "name", name, kind: "person", plural: false };
}

/** Surnames and given names of the people mentioned. */
export function nameParts(mentions: readonly Mention[]): Set<string> {
  const parts = new Set<string>();
  for (const { kind, name, tentative } of mentions) {
    if (kind === "person" && !tentative) for (const part of partsOf(name, kind)) parts.add(part);
  }
  return parts;
}
