import type { Paragraph } from "./read-name.ts";
import type { Part } from "./split-parts.ts";

const RECALLS = /^(?:[说谈提讲忆想]起|回[忆想]|[谈说提讲][到及])/u;
const MAX_RECALLS = 3;

/** “…。”说起当晚，某某仍心有余悸。, “…，”谈到停航一事，站长某某说: what the talk is of leads up to who speaks. */
export function recalls({ folded }: Paragraph, first: Part | undefined): boolean {
  return first !== undefined && RECALLS.test(folded.slice(first.start, first.start + MAX_RECALLS));
}
