import type { Mention } from "../attribution.ts";
import * as IS from "./is.ts";
import { isOneOf } from "./characters.ts";
import type { Paragraph } from "./read-name.ts";
import type { Part } from "./split-parts.ts";
import { tokenize } from "./tokenize.ts";

const DATE = /\p{Nd}{2,4}\s*年(?!代)|\p{Nd}{1,2}\s*月\p{Nd}{1,2}\s*日/u;
const LEAD = 12; // characters that show how a sentence begins
const MIN_SENTENCE = 4;
const BUT = /^(?:但是?|可是)/u; // 但未见报道

/** 对于涨价的传闻，某某说: what the question is about. */
const TOPIC = /^(?:对于?|针对|关于|有关)[^，。]{2,30}，/u;

/** …。公司没有回应, …。校方拒绝置评。: only a newsroom says so. */
const NO_ANSWER =
  /(?:没有|[未不]|拒绝)(?:就此|对此|立即|立刻)?(?:[作做]出|予以|给予)?(?:任何)?(?:回[应复]|答复|置评|评论)/u;
const MAX_NO_ANSWER = 40; // characters

/** Asked for its signs first: most sentences have no date. */
function isDated(sentence: string): boolean {
  return (sentence.includes("年") || sentence.includes("月")) && DATE.test(sentence);
}

/** Does a sentence after reported words go on reporting? Not where it dates an event or opens as the reporter's own. */
export function continuesSpeech(
  { text, folded, lexicon }: Paragraph,
  sentence: string,
  part: Part,
  speakers: readonly Mention[] | null,
): boolean {
  if (sentence.trim().length < MIN_SENTENCE || isDated(sentence)) return false;
  const start = sentence.trimStart();
  if (NO_ANSWER.test(start.slice(0, MAX_NO_ANSWER))) return false;
  if (isOneOf("对针关有", start, 0) && TOPIC.test(start)) return false;
  const at = part.start + sentence.length - start.length;
  if (speakers?.some(({ name, form }) => form === "name" && text.startsWith(name, at)) === true) return false; // 某某走了
  const opening = start.replace(BUT, "");
  if (lexicon.pack.ownSentences.some((word) => opening.startsWith(word))) return false;
  const first0 = at + start.length - opening.length;
  const tokens = tokenize(folded, first0, Math.max(first0, Math.min(part.end, part.start + LEAD)), lexicon);
  const first = tokens.find(({ type }) => type !== "space");
  return (
    first !== undefined &&
    !(first.is & IS.firstPerson) &&
    first.type !== "date" &&
    !(first.is & IS.time && !(first.is & (IS.connector | IS.adverb)))
  );
}
