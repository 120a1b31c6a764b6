import { classAt, endsSentenceAt, isLetterAt, SPACE } from "./unit-class.ts";

/** Where an opening mark stands and its closing one. */
export interface Pair {
  readonly open: number;
  readonly close: number;
}

/** 'Yes,' he said: straight single marks in pairs become curly ones; an apostrophe stays what it is. */
export function curlSingles(text: string): string {
  let curled = "";
  let from = 0;
  for (const { open, close } of singlePairs(text)) {
    curled += `${text.slice(from, open)}‘${text.slice(open + 1, close)}’`;
    from = close + 1;
  }
  return curled + text.slice(from);
}

/** A mark closes the open one for sure behind a stop or comma; elsewhere, boys' or 'fair', only where nothing better follows. */
function singlePairs(text: string): Pair[] {
  const pairs: Pair[] = [];
  let open = -1;
  let loose = -1;
  const end = (close: number): void => {
    if (open >= 0 && close > open + 2) pairs.push({ open, close });
    open = loose = -1;
  };
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    const beforeLetter = isLetterAt(text, at + 1);
    if (opensBefore(text, at) && (beforeLetter || STARTS_WORDS.includes(text.charAt(at + 1) || " "))) {
      end(loose);
      open = ELIDED.test(text.slice(at + 1, at + 6)) ? -1 : at;
    } else if (beforeLetter)
      continue; // don't, the U.S.'s
    else if (endsSentenceAt(text, at - 1)) end(at);
    else if (loose < 0) loose = at;
  }
  end(loose);
  return pairs;
}

const BEFORE_SINGLE = '([{“"—–:/';
const STARTS_WORDS = "£$€([…";

/** May a mark open here? */
function opensBefore(text: string, at: number): boolean {
  return (classAt(text, at - 1) & SPACE) !== 0 || BEFORE_SINGLE.includes(text.charAt(at - 1)); // behind nothing, too
}

const ELIDED = /^(?:\p{Nd}0s|[Ee]m\s|[Tt]il\s|[Cc]ause\s|[Tt]was|[Nn]')/u; // ’90s, ’em: an apostrophe
