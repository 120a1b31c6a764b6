import type { Speaker } from "../../src/model/article.ts";

/** A stretch of a paragraph with its label: S1 names speaker 1, E1 makes an expert of it, V reports, Q1 I1 M1 it says (direct, indirect, mixed). */
export interface Marked {
  readonly label: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface MarkedText {
  readonly paragraphs: readonly string[];
  readonly marks: readonly Marked[];
}

const OPENS = /\[([SEQIM]\d|V) /uy; // “[S1 ”, “[V ”; not “[sic]”

/** Reads a line such as “[S1 Ana Ruiz] [V said]: “[Q1 No.]””; paragraphs are parted by ¶. */
export function readMarked(line: string): MarkedText {
  const paragraphs: string[] = [];
  const marks: Marked[] = [];
  for (const [paragraph, raw] of line.split(/\s*¶\s*/u).entries()) {
    const open: { label: string; start: number }[] = [];
    let text = "";
    for (let at = 0; at < raw.length; at++) {
      OPENS.lastIndex = at;
      const label = OPENS.exec(raw)?.[1];
      if (label) {
        open.push({ label, start: text.length });
        at += label.length + 1;
      } else if (raw[at] === "]" && open.length > 0) {
        const { label: closed, start } = open.pop() ?? { label: "", start: 0 };
        marks.push({ label: closed, paragraph, start, end: text.length });
      } else text += raw[at] ?? "";
    }
    paragraphs.push(text);
  }
  return { paragraphs, marks };
}

const TYPES = { direct: "Q", indirect: "I", mixed: "M" } as const;

/** The same marks for what was found, speakers numbered as found. */
export function marksOf(speakers: readonly Speaker[]): Marked[] {
  const marks = new Map<string, Marked>();
  const add = (label: string, span: { paragraph: number; start: number; end: number } | null): void => {
    if (!span) return;
    const { paragraph, start, end } = span;
    marks.set(`${label} ${paragraph}:${start}-${end}`, { label, paragraph, start, end });
  };
  for (const [at, { expertise, quotes }] of speakers.entries()) {
    const number = at + 1;
    add(`E${number}`, expertise);
    for (const quote of quotes) {
      add(`${TYPES[quote.type]}${number}`, quote);
      add(`S${number}`, quote.mention);
      add("V", quote.cue);
    }
  }
  return [...marks.values()];
}

/** One line a mark, in text order, for comparing. */
export function showMarks(marks: readonly Marked[], paragraphs: readonly string[]): string[] {
  const order = (a: Marked, b: Marked): number =>
    a.paragraph - b.paragraph || a.start - b.start || b.end - a.end || (a.label < b.label ? -1 : 1);
  return [...marks]
    .sort(order)
    .map(({ label, paragraph, start, end }) => `${label} ${paragraphs[paragraph]?.slice(start, end) ?? ""}`);
}
