import type { Article, Quote, Span, Speaker } from "../model/article.ts";

/** Quotes that are not the words of their paragraph, spans outside it, experts that are no speakers. */
export function findSpeechFaults(article: Article): readonly string[] {
  const { speakers, quotedExperts, paragraphs } = article;
  const faults = speakers.flatMap((speaker) => findSpeakerFaults(speaker, paragraphs));
  const experts = speakers.filter((speaker) => speaker.expert);
  if (JSON.stringify(experts) !== JSON.stringify(quotedExperts)) {
    faults.push("quotedExperts are not the speakers that are experts");
  }
  const first = speakers.map(({ quotes }) => quotes.map((quote) => quote.paragraph).sort((a, b) => a - b)[0] ?? 0);
  if (first.some((paragraph, i) => paragraph < (first[i - 1] ?? 0))) {
    faults.push("speakers are not ordered by their first quote");
  }
  return faults;
}

function findSpeakerFaults(speaker: Speaker, paragraphs: readonly string[]): readonly string[] {
  const faults = speaker.quotes.flatMap((quote) => findQuoteFaults(quote, paragraphs));
  if (speaker.name === "") faults.push("has no name");
  if (speaker.quotes.length === 0) faults.push("has no quote");
  if (speaker.aliases.includes(speaker.name)) faults.push("has its own name among its aliases");
  if (speaker.expertise && !isInside(speaker.expertise, paragraphs)) faults.push("has expertise outside the text");
  return faults.map((fault) => `speaker “${speaker.name}”: ${fault}`);
}

function findQuoteFaults(quote: Quote, paragraphs: readonly string[]): readonly string[] {
  const faults: string[] = [];
  const { text, paragraph, start, end } = quote;
  if (text === "" || paragraphs[paragraph]?.slice(start, end) !== text) {
    faults.push(`“${text}” is not what its offsets give`);
  }
  for (const [name, span] of [
    ["cue", quote.cue],
    ["mention", quote.mention],
  ] as const) {
    if (span && !isInside(span, paragraphs)) faults.push(`the ${name} of “${text}” lies outside the text`);
  }
  const { attribution, mention } = quote;
  if (attribution === "carried-on" && mention && mention.paragraph !== paragraph) {
    faults.push(`“${text}” is carried on, yet its speaker is mentioned in another paragraph`);
  }
  return faults;
}

/** Does the span lie within its paragraph, with something in it? */
function isInside({ paragraph, start, end }: Span, paragraphs: readonly string[]): boolean {
  return start >= 0 && start < end && end <= (paragraphs[paragraph]?.length ?? 0);
}
