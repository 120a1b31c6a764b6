import type { PageWords } from "../model/language-pack.ts";
import { madeOnce } from "../text/made-once.ts";

/** What tells a line about the author from one of the story. */
export interface NoteWords {
  /** Between the name and what somebody is: is, was. */
  readonly is: ReadonlySet<string>;
  /** Between the name and what somebody works on: covers. */
  readonly does: ReadonlySet<string>;
  /** Parts of words for those who write, in lower case. */
  readonly makers: readonly string[];
  /** What opens a bracket that says who the author is: 作者为. */
  readonly ofAuthor: readonly string[];
}

export const noteWordsOf: (pages: readonly PageWords[]) => NoteWords = madeOnce(
  (pages: readonly PageWords[]): NoteWords => ({
    is: new Set(pages.flatMap(({ authorNotes }) => authorNotes?.is ?? [])),
    does: new Set(pages.flatMap(({ authorNotes }) => authorNotes?.does ?? [])),
    makers: pages.flatMap(({ authorNotes }) => authorNotes?.makers ?? []),
    ofAuthor: pages.flatMap(({ reporters }) => reporters?.ofAuthor ?? []),
  }),
);

const MAX_LAST = 3; // lines at the end of a story that may tell of its author
const MAX_NOTE = 450; // characters
const MAX_MAKER = 100; // characters behind the name in which a word for who writes stands
const NAME = /^(?:\p{Lu}[\p{L}.'’-]{0,20} ){1,3}\p{Lu}[\p{L}'’-]{1,25}(?=,? )/u;
const SPEECH = /["“”„«»]/u;

/** The lines at the end of a story that tell of its author, whom the story itself never names: `Ana Ruiz is a reporter …`. */
export function findAuthorNotes(lines: readonly string[], words: NoteWords): readonly string[] {
  return lines.slice(-MAX_LAST).filter((line) => {
    if (isBracketed(line, words)) return true;
    const name = line.length > MAX_NOTE ? undefined : NAME.exec(line)?.[0];
    if (name === undefined || SPEECH.test(line) || !isOfMaker(line.slice(name.length), words)) return false;
    const surname = name.slice(name.lastIndexOf(" ") + 1);
    return !lines.some((other) => other !== line && other.includes(surname));
  });
}

const BRACKET = /^[（(]\s?([^（()）]{4,100})[）)][。.]?$/u;

/** `（作者为海湾大学教授）`, a line of its own. */
function isBracketed(line: string, { ofAuthor }: NoteWords): boolean {
  const inside = BRACKET.exec(line.slice(0, MAX_NOTE))?.[1];
  return inside !== undefined && ofAuthor.some((words) => inside.startsWith(words));
}

function isOfMaker(behind: string, { is, does, makers }: NoteWords): boolean {
  const [, verb = "", what = ""] = /^,? (\S{1,12}) (.*)$/su.exec(behind.slice(0, MAX_MAKER)) ?? [];
  if (does.has(verb)) return true;
  const lower = what.toLowerCase();
  return is.has(verb) && makers.some((maker) => lower.includes(maker));
}
