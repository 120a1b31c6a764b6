import { findSubject } from "./find-subject.ts";
import type { Reading } from "./reading.ts";
import type { Part } from "./split-parts.ts";
import { itemBefore } from "./rows.ts";

const CONTRAST = /^\s*(?:不过|然而|但是?)/u;

/** 某报称…，不过，警员某某到场: the reporter goes on, with somebody else. */
export function opensContrast({ paragraph, parts }: Reading, { start, end }: Part, at: number): boolean {
  const isContrast = (from: Part | undefined): boolean =>
    from?.type === "words" && CONTRAST.test(paragraph.folded.slice(from.start, from.end));
  const isSecond = itemBefore(parts, at)?.type === "semicolon";
  if (!isSecond && !isContrast(parts[at]) && !isContrast(itemBefore(parts, at - 1))) return false;
  const subject = findSubject(paragraph, start, end, false);
  if (isSecond && paragraph.folded[subject?.end ?? end] !== "则") return false; // …；某某则笑而不答
  const other = subject?.mentions[0];
  return other?.kind === "person" && other.form === "name" && !other.plural;
}

/** Where the reporter goes on. */
export function contrastStart({ paragraph, parts }: Reading, at: number): number {
  const before = itemBefore(parts, at - 1);
  const isAlone = before?.type === "words" && CONTRAST.test(paragraph.folded.slice(before.start, before.end));
  return (isAlone ? before : parts[at])?.start ?? 0;
}
