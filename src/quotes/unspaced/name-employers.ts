import type { Attribution, Findings, Mention } from "../attribution.ts";
import { introduced } from "../new-mention.ts";
import * as IS from "./is.ts";
import type { Paragraph } from "./read-name.ts";
import { bodyStart } from "./phrase-start.ts";

const POINTS_BACK = /^[该这那此]/u; // 该电台总裁
const ONE = /^[一两某几][家个所间名]?/u; // 一家矿业公司: no name
const DESCRIBES = /是[^，。；]*$/u; // 是最老的山区电台: no name
const LEAD = 16; // characters
const REACH = 3; // paragraphs

/** 该电台总裁: where somebody works is the body named last that ends with the word; nowhere where none does. */
export function nameEmployers(paragraphs: readonly Paragraph[], { attributions, mentions }: Findings): Findings {
  const named: { attributions: Attribution[]; mentions: Mention[] } = { attributions: [], mentions: [] };
  for (const found of attributions) named.attributions.push(nameSpeaker(paragraphs, found));
  for (const mention of mentions) named.mentions.push(nameEmployer(paragraphs, mention));
  return named;
}

function nameSpeaker(paragraphs: readonly Paragraph[], found: Attribution): Attribution {
  const speaker = found.speaker && nameEmployer(paragraphs, found.speaker);
  if (speaker === found.speaker) return found;
  return { span: found.span, type: found.type, cue: found.cue, speaker, via: found.via };
}

function nameEmployer(paragraphs: readonly Paragraph[], mention: Mention): Mention {
  const { affiliation, span } = mention;
  if (affiliation === null || !POINTS_BACK.test(affiliation)) return mention;
  const noun = affiliation.slice(1);
  for (let at = span.paragraph; at >= 0 && at > span.paragraph - REACH; at--) {
    const body = bodyWithin(paragraphs[at], noun, at === span.paragraph ? span.start : Infinity);
    if (body !== null) return employedAt(mention, body);
  }
  return employedAt(mention, null);
}

function employedAt(mention: Mention, affiliation: string | null): Mention {
  const { role, expertise } = mention;
  return introduced(mention, { role, affiliation, expertise });
}

function bodyWithin(paragraph: Paragraph | undefined, noun: string, limit: number): string | null {
  if (!paragraph) return null;
  const { tokens, text } = paragraph;
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token || token.end > limit || !(token.is & IS.organisationSuffix)) continue;
    const start = bodyStart(paragraph, tokens, at);
    const name = text.slice(start, token.end);
    const term = tokens[at + 1];
    if (name.endsWith(noun) && term?.type === "term") return text.slice(term.start + 1, term.end - 1); // 民间组织“海风”
    const isNamed = name.length > noun.length + 1 && name.endsWith(noun) && !POINTS_BACK.test(name) && !ONE.test(name);
    if (isNamed && !DESCRIBES.test(text.slice(Math.max(0, start - LEAD), start))) return name;
  }
  return null;
}
