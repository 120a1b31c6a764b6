import type { Attribution } from "../attribution.ts";
import { nameMention } from "./make-mention.ts";
import { looksLikeName, type Paragraph } from "./read-name.ts";

const SIGNATURE = /(?:——|—|－－)\s*@?([\p{L}\p{N}_·]{2,20})\s*$/u; // 怎么办？——@haifeng77
const MAX_SIGNATURE = 28; // characters
const TITLE = /^\s*【[^】\n]{0,60}】/u;
const MIN_POST = 20; // characters; a signed motto is no post

/** A paragraph that ends with its writer's name is a post that is given whole: 【题目】…——@某某. */
export function signedPost(paragraph: Paragraph): Attribution | null {
  const { index, text, folded, lexicon } = paragraph;
  const tail = Math.max(0, text.length - MAX_SIGNATURE);
  const match = SIGNATURE.exec(text.slice(tail));
  const name = match?.[1];
  if (!match || !name) return null;
  const end = tail + match.index;
  const at = text.indexOf(name, end);
  const isHandle = text[at - 1] === "@";
  if (!isHandle && !looksLikeName(folded.slice(at, at + name.length), lexicon)) return null;
  const start = TITLE.exec(text)?.[0].length ?? text.search(/\S/u);
  if (end - start < MIN_POST) return null;
  const speaker = nameMention(paragraph, at, at + name.length);
  return { span: { paragraph: index, start, end }, type: "direct", cue: null, speaker, via: null };
}
