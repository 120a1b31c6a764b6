import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import { findSubject } from "./find-subject.ts";
import { wordBefore } from "./lexicon.ts";
import type { Subject } from "./noun-phrase.ts";
import { type Reading, closeOpen, letSpeak, speakersOfSentence } from "./reading.ts";
import { relayerName } from "./relayed.ts";
import { relayIn } from "./source-frame.ts";
import type { Part } from "./split-parts.ts";
import { kindsOfWord } from "./word-tree.ts";
import { itemBefore } from "./rows.ts";

/** 他描述当时的情况：“…”: a colon announces marked words without a verb of saying. */
export function readColon(reading: Reading, part: Part, at: number): void {
  const words = itemBefore(reading.parts, at);
  if (reading.pending || (reading.parts[at + 1]?.type !== "marked" && !endsWithNounCue(reading, words))) return;
  if (words && at === 1 && CREDITS.test(reading.paragraph.folded.slice(words.start, words.end))) return;
  const isNew = reading.open?.frame === null; // a sentence that looked carried on
  if (words && TAKEN_IN.test(reading.paragraph.folded.slice(Math.max(words.start, words.end - MAX_TAKEN), words.end))) {
    if (isNew) reading.open = null;
    return;
  }
  const isFree = words?.type === "words" && (isNew || !reading.open);
  const relay =
    isFree && RELAYED.test(reading.paragraph.folded.slice(words.end - MAX_RELAYED, words.end))
      ? relayIn(reading.paragraph, words.start, words.end)
      : null;
  if (relay?.subject?.mentions.some(({ form }) => form === "pronoun")) return; // 转述他的话：: not the relayer’s
  const own = relay?.subject ?? (isFree ? colonSubject(reading, words, at) : null);
  if (own && isNew) reading.open = null; // 旅客都笑了：“…”
  const wasOpen = reading.open !== null;
  const isLead = words !== undefined && reading.open?.frame === null && reading.open.start >= words.start;
  if (isLead && isOneOf("是", reading.paragraph.folded, words.end - 1)) reading.open = null; // 他最喜欢的一句是：
  closeOpen(reading, part.start);
  const speakers = own?.mentions ?? (wasOpen ? reading.speakers : null) ?? speakersOfSentence(reading, at);
  if (!speakers || speakers.length === 0) return;
  letSpeak(reading, speakers, at);
  if (relay) reading.via = relayerName(reading, relay.relayer);
  const cue = { paragraph: reading.paragraph.index, start: part.start, end: part.end };
  reading.pending = { cue, is: IS.say, subject: own, relayer: null, contentStart: null, isSource: false };
}

const RELAYED = /的(?:原?话|说法|回答)$/u; // 里长转述店主的话：“…”
const MAX_RELAYED = 3;
const CREDITS = /(?:消息|[讯电])$/u; // 海风电台消息：who reports, nobody who speaks
const TAKEN_IN =
  /(?:评论|留言|一条|标语|横幅)是$|[收接看听读见][到见]|[写贴挂刻印题][着有]|传来|其中一?[封条篇则句张份]/u; // 收到短信：, 墙上写着：: somebody else's words
const MAX_TAKEN = 14; // characters

/** 他喊出口号：…: a noun for words announces them without marks too. */
function endsWithNounCue({ paragraph }: Reading, words: Part | undefined): boolean {
  if (words?.type !== "words") return false;
  const { folded, lexicon } = paragraph;
  const end = folded[words.end - 1] === "中" ? words.end - 1 : words.end; // 在声明中：
  return (kindsOfWord(lexicon.words, wordBefore(folded, words.start, end, lexicon)) & IS.nounCue) !== 0;
}

/** 某某：: whom all of the sentence names; whom its last clause begins with. */
function colonSubject({ paragraph, sentence }: Reading, words: Part, at: number): Subject | null {
  return findSubject(paragraph, words.start, words.end, sentence === at - 1);
}
