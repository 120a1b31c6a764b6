import * as IS from "../../src/quotes/unspaced/is.ts";
import { speech } from "../../src/languages/zh/speech.ts";
import { PERSONAL, foldText, lexiconOf } from "../../src/quotes/unspaced/lexicon.ts";
import { tokenize } from "../../src/quotes/unspaced/tokenize.ts";

const LABELLED = /\[([SQIM])\d* ?[^[\]]*\]/gu; // [S1 苏婉青]; verbs stay: they make the construction
const VERB = /\[V ([^[\]]*)\]/gu;
const NOUN: number =
  PERSONAL | IS.organisation | IS.organisationSuffix | IS.place | IS.document | IS.unnamed | IS.rolePrefix;
const ENDING = 4; // characters that tell apart sentences of unknown words

/** What a Chinese test sentence is built like: its verbs, adverbs and marks in order, nouns and numbers left open. */
export function constructionOf(line: string): string {
  const bare = line.replace(VERB, "$1").replace(LABELLED, "$1");
  const lexicon = lexiconOf(speech);
  const folded = foldText(bare, lexicon);
  const parts = tokenize(folded, 0, folded.length, lexicon).map(({ type, start, end, is }) => {
    if (type === "title" || type === "term" || type === "number" || type === "date") return type;
    if (type === "word") return is & NOUN ? "~" : folded.slice(start, end);
    return /[\p{Script=Han}]/u.test(folded[start] ?? "") ? "~" : folded.slice(start, end);
  });
  return `${parts.join("").replace(/~+/gu, "~")} ${folded.slice(-ENDING)}`;
}
