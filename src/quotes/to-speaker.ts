import type { Quote, Speaker } from "../model/article.ts";
import type { Attribution, Mention } from "./attribution.ts";
import { foldName, type Cast, type Character } from "./cast.ts";

/** A quote as the article holds it. */
export function toQuote(paragraphs: readonly string[], found: Attribution, speaker: Mention): Quote {
  const { span, type, cue, via } = found;
  const attribution = found.speaker === null ? "carried-on" : speaker.form === "name" ? "explicit" : "pronoun";
  const text = (paragraphs[span.paragraph] ?? "").slice(span.start, span.end);
  return {
    text,
    type,
    paragraph: span.paragraph,
    start: span.start,
    end: span.end,
    attribution,
    via,
    cue,
    mention: found.speaker && speaker.span.paragraph === span.paragraph ? speaker.span : null,
  };
}

/** All that is known of somebody who speaks. */
export function toSpeaker(character: Character, quotes: readonly Quote[], cast: Cast): Speaker {
  const { name, latinName, role, expertise } = character;
  const kind =
    isUnknownWord(character) && quotes.every(({ type }) => type !== "direct") ? "organization" : character.kind;
  const body = character.affiliation;
  const affiliation = body === null || isSomebodyElse(cast, body, character) ? null : fullBody(cast, body);
  const aliases = [...character.forms].filter((form) => form !== name);
  return { name, latinName, aliases, kind, role, affiliation, expert: expertise !== null, expertise, quotes };
}

/** “Pruitt” of “Pruitt’s attorney”: a person of the article, no body. */
function isSomebodyElse(cast: Cast, body: string, own: Character): boolean {
  const namesakes = cast.byPart.get(foldName(body)) ?? [];
  return namesakes.some(
    (other) => other !== own && other.kind === "person" && (other.gender !== null || other.role !== null),
  );
}

const ONE_WORD = /^\p{Script=Latin}[^\s·]*$/u;

/** One word that no full name holds, nor a title, a role or a pronoun makes a person: of people the full name is given first. */
export function isUnknownWord({ name, kind, gender, role, expertise }: Character): boolean {
  return kind === "person" && gender === null && role === null && expertise === null && ONE_WORD.test(name);
}

/** “Tarn” of “Tarn’s owner” in full, where the article names one body that begins so, in full or shorter. */
function fullBody(cast: Cast, name: string): string {
  let full = name;
  for (const namesake of cast.byPart.get(foldName(name)) ?? []) {
    if (namesake.kind !== "organization" || !namesake.name.startsWith(`${name} `)) continue;
    if (namesake.name.startsWith(full)) full = namesake.name;
    else if (!full.startsWith(namesake.name)) return name; // two bodies of that name
  }
  return full;
}
