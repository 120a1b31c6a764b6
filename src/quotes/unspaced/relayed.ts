import type { Mention } from "../attribution.ts";
import { asObject } from "../new-mention.ts";
import * as IS from "./is.ts";
import type { Frame } from "./frame.ts";
import { CUE, isMedium } from "./lexicon.ts";
import { pointBack, remember } from "./point-back.ts";
import type { Reading } from "./reading.ts";

/** 报道援引…: the paper that reported before; 他引述…: whoever spoke before. */
export function relayerName({ paragraph, speech, speakers }: Reading, relayer: Mention | null): string | null {
  if (relayer?.form === "pronoun") return meantBy(speakers);
  return relayer && (pointBack(speech.memory, relayer, paragraph).refersTo ?? relayer.name);
}

/** A paper that only relays is what 报道 means later. */
export function noteRelayer({ paragraph, speech }: Reading, relayer: Mention): void {
  speech.mentions.push(asObject(relayer));
  remember(speech.memory, relayer, paragraph);
}

/** Whom the first of them means: 报道 the paper named before. */
export function meantBy(speakers: readonly Mention[] | null): string | null {
  const first = speakers?.[0];
  return first ? (first.refersTo ?? first.name) : null;
}

/** 某报报道，警方称: the paper only relays. */
export function isRelay({ pending, speakers, paragraph }: Reading): boolean {
  if (!pending) return false;
  const name = meantBy(speakers) ?? "";
  return pending.isSource || isMedium(name, paragraph.lexicon);
}

/** 记者发现: what the reporter saw is not said by anybody. */
export function isOwnFinding({ is, subject }: Frame): boolean {
  const first = subject?.mentions[0];
  return (is & CUE) === IS.think && first !== undefined && REPORTER.test(first.name);
}

const REPORTER = /^(?:本[报報台臺网網刊])?[记記]者$/u;
