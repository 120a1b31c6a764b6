import * as Bit from "./bits.ts";
import type { Cue } from "./lexicon.ts";
import { newPhrase, type Range } from "./phrase.ts";
import { rightOf, type CueUse } from "./cue-use.ts";
import { has, is, isNameWord, type Sentence } from "./sentence.ts";
import { NOUN } from "./words.ts";

const NOUN_CUE: Cue = { frames: "qtv", form: "past", particle: null };

/** “Ruiz’s claim that …”, “his promise to …”, “Her answer: “…””: a noun that holds what its owner says. */
export function readSpeechNoun(sentence: Sentence, at: number, promises: boolean): CueUse | null {
  const owner = ownerOf(sentence, at);
  if (!owner) return null;
  const end = has(sentence, at + 1, Bit.passive) ? at + 2 : at + 1; // “his answer is that …”
  const right = rightOf(sentence, end);
  if (right === "that" && end === at + 1 && owner.from === sentence.from) return null; // where the clause ends no word tells
  if (right !== "that" && right !== "quote" && !(promises && right === "infinitive")) return null;
  if (right === "quote" && !is(sentence, end, ":")) return null; // “his claim was “false””
  if (right === "that" && end === at + 1 && isRelative(sentence, end)) return null;
  const subject = newPhrase(owner.from, owner.to);
  return { from: at, to: at + 1, cue: NOUN_CUE, order: "noun", subject, start: owner.from, end, right };
}

/** “a claim that hurt him”: “that” stands for the noun. */
function isRelative(sentence: Sentence, that: number): boolean {
  return has(sentence, that + 1, Bit.auxiliary | Bit.verb | Bit.cue | Bit.preposition);
}

const MAX_ADJECTIVES = 3; // “his long and bitter complaint”

function ownerOf(sentence: Sentence, noun: number): Range | null {
  for (let at = noun - 1; at >= noun - 1 - MAX_ADJECTIVES; at--) {
    if (is(sentence, at, "'s")) return nameBefore(sentence, at);
    if (has(sentence, at, Bit.possessive)) return has(sentence, at, Bit.pronoun) ? { from: at, to: at + 1 } : null; // not “my”
  }
  return null;
}

/** “the mayor”, “President Ana Ruiz” before ’s. */
function nameBefore(sentence: Sentence, end: number): Range | null {
  let from = end;
  while (isNameWord(sentence, from - 1) || has(sentence, from - 1, NOUN)) from--;
  if (from === end) return null;
  return has(sentence, from - 1, Bit.determiner) ? { from: from - 1, to: end } : { from, to: end };
}
