import type { Quote, Speaker } from "../model/article.ts";
import type { SpeechWords } from "../model/speech-words.ts";
import type { Attribution, Findings, Mention } from "./attribution.ts";

type Open = Omit<Speaker, "quotes"> & { readonly quotes: Quote[] };

/** One speaker for one person or body, with all that it says, by first quote. */
export function resolveSpeakers(paragraphs: readonly string[], findings: Findings, words: SpeechWords): Speaker[] {
  void words;
  const byName = new Map<string, Open>();
  let last: Open | null = null;
  for (const attribution of findings.attributions) {
    const { speaker } = attribution;
    const named: Open | null = speaker?.form === "name" ? (byName.get(speaker.name) ?? openSpeaker(speaker)) : last;
    if (!named) continue;
    byName.set(named.name, named);
    named.quotes.push(quoteOf(paragraphs, attribution));
    last = named;
  }
  return [...byName.values()];
}

function openSpeaker({ name, latinName, kind, role, affiliation, expertise }: Mention): Open {
  return { name, latinName, aliases: [], kind, role, affiliation, expert: expertise !== null, expertise, quotes: [] };
}

function quoteOf(paragraphs: readonly string[], { span, type, cue, speaker, via }: Attribution): Quote {
  const text = (paragraphs[span.paragraph] ?? "").slice(span.start, span.end);
  const attribution = speaker === null ? "carried-on" : speaker.form === "name" ? "explicit" : "pronoun";
  return { text, type, ...span, attribution, via, cue, mention: speaker?.span ?? null };
}
