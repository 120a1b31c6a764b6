/** What stands between two parts of a selector: inside, directly inside, directly behind, anywhere behind. */
export type Combinator = " " | ">" | "+" | "~";

/** What one part of a selector asks of an element. */
export type Demand =
  | { readonly kind: "tag"; readonly name: string }
  | {
      readonly kind: "attribute";
      readonly name: string;
      readonly sign: string;
      readonly value: string;
      readonly folded: boolean;
    }
  | { readonly kind: "any" | "none"; readonly of: readonly Complex[] }
  | { readonly kind: "empty" | "root" }
  /** The element's number among its siblings, those of its own name where `own`, is `step` × n + `start`. */
  | {
      readonly kind: "nth";
      readonly step: number;
      readonly start: number;
      readonly own: boolean;
      readonly fromEnd: boolean;
    };

/** One element of a selector, and how it stands to the one before it in `Complex`. */
export interface Compound {
  readonly combinator: Combinator;
  readonly demands: readonly Demand[];
}

/** `article > p.lead`, from left to right. */
export type Complex = readonly Compound[];

const NAME = /(?:[\w-]|[^\0-\x7f]|\\(?:[\da-f]{1,6}\s?|[^\n\da-f]))+/iuy;
const SIGN = /([>+~])\s*/uy;
const COMMA = /\s*,\s*/uy;
const SPACE = /\s*/uy;
const ESCAPE = /\\(?:([\da-f]{1,6})\s?|(.))/giu;
const ATTRIBUTE_SIGN = /\s*([~|^$*!]?=)\s*/uy;
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/uy;
const ATTRIBUTE_END = /([is])?\s*\]/iuy;
const STEP = /(?:(even|odd)|([+-]?\d*)n\s*(?:([+-])\s*(\d+))?|([+-]?\d+))\s*/iuy;
/** Attributes whose values HTML compares without regard to case. */
const FOLDED = new Set(
  "accept align charset checked dir disabled hreflang http-equiv lang language media method rel rev scope shape target type valign".split(
    " ",
  ),
);
const MAX_NESTED = 8; // lists within lists, as in `:not(:is(a))`
const MAX_CODE = 0x10ffff;

/** What may follow a whole selector. */
const ENDS = new Set(["", ",", ")"]);

interface Reader {
  readonly text: string;
  at: number;
  nested: number;
}

/** The parts of a selector: what Selectors Level 4 has for elements that stand still, save `:has()`; `null` for others. */
export function parseSelector(text: string): readonly Complex[] | null {
  const reader = { text: text.trim(), at: 0, nested: 0 };
  const list = readList(reader);
  return list && reader.at === reader.text.length ? list : null;
}

function readList(reader: Reader): readonly Complex[] | null {
  const list: Complex[] = [];
  do {
    const complex = readComplex(reader);
    if (!complex) return null;
    list.push(complex);
  } while (take(reader, COMMA));
  return list;
}

function readComplex(reader: Reader): Complex | null {
  const compounds: Compound[] = [];
  let combinator: Combinator = " ";
  for (;;) {
    const demands = readCompound(reader);
    if (!demands) return null;
    compounds.push({ combinator, demands });
    const before = reader.at;
    take(reader, SPACE);
    const sign = take(reader, SIGN)?.[1];
    if (sign === undefined && (reader.at === before || ENDS.has(reader.text.charAt(reader.at)))) {
      reader.at = before;
      return compounds;
    }
    combinator = (sign ?? " ") as Combinator; // the pattern knows no others
  }
}

/** `p.lead[title]:first-child`; `null` where there is none or it is malformed. */
function readCompound(reader: Reader): readonly Demand[] | null {
  const demands: Demand[] = [];
  const start = reader.at;
  if (reader.text.charAt(start) === "*") reader.at++;
  else {
    const tag = readName(reader);
    if (tag !== null) demands.push({ kind: "tag", name: tag.toLowerCase() });
  }
  for (;;) {
    const mark = reader.text.charAt(reader.at);
    if (!"#.[:".includes(mark) || mark === "") return reader.at > start ? demands : null;
    reader.at++;
    const demand = mark === "[" ? readAttribute(reader) : mark === ":" ? readPseudo(reader) : readShort(reader, mark);
    if (!demand) return null;
    demands.push(demand);
  }
}

/** What follows `#` or `.`. */
function readShort(reader: Reader, mark: string): Demand | null {
  const value = readName(reader);
  if (value === null) return null;
  return {
    kind: "attribute",
    name: mark === "#" ? "id" : "class",
    sign: mark === "#" ? "=" : "~=",
    value,
    folded: false,
  };
}

function readAttribute(reader: Reader): Demand | null {
  take(reader, SPACE);
  const name = readName(reader)?.toLowerCase();
  if (name === undefined) return null;
  const sign = take(reader, ATTRIBUTE_SIGN)?.[1];
  const quoted = sign === undefined ? null : take(reader, QUOTED);
  const value = sign === undefined ? "" : quoted ? unescape(quoted[1] ?? quoted[2] ?? "") : readName(reader);
  take(reader, SPACE);
  const end = take(reader, ATTRIBUTE_END);
  if (value === null || !end) return null;
  const folded = end[1] === undefined ? FOLDED.has(name) : end[1].toLowerCase() === "i";
  return { kind: "attribute", name, sign: sign ?? "", value: folded ? value.toLowerCase() : value, folded };
}

/** What follows `:`. */
function readPseudo(reader: Reader): Demand | null {
  const name = readName(reader)?.toLowerCase() ?? "";
  if (name === "empty" || name === "root") return { kind: name };
  const [, order, place = ""] = /^(first|last|only|nth(?:-last)?)-(child|of-type)$/u.exec(name) ?? [];
  const edge = { kind: "nth", step: 0, start: 1, own: place === "of-type" } as const;
  const [first, last] = [
    { ...edge, fromEnd: false },
    { ...edge, fromEnd: true },
  ];
  if (order === "first" || order === "last") return order === "first" ? first : last;
  if (order === "only") return { kind: "any", of: [[{ combinator: " ", demands: [first, last] }]] };
  if (reader.text.charAt(reader.at) !== "(" || ++reader.nested > MAX_NESTED) return null;
  reader.at++;
  take(reader, SPACE);
  const demand = order === undefined ? readLogic(reader, name) : readNth(reader, place === "of-type", order !== "nth");
  take(reader, SPACE);
  reader.nested--;
  return demand && reader.text.charAt(reader.at++) === ")" ? demand : null;
}

function readLogic(reader: Reader, name: string): Demand | null {
  if (name !== "not" && name !== "is" && name !== "where" && name !== "matches") return null;
  const of = readList(reader);
  return of && { kind: name === "not" ? "none" : "any", of };
}

function readNth(reader: Reader, own: boolean, fromEnd: boolean): Demand | null {
  const [all, word, step, sign, offset, sole] = take(reader, STEP) ?? [];
  if (all === undefined) return null;
  if (sole !== undefined) return { kind: "nth", step: 0, start: Number(sole), own, fromEnd };
  if (word !== undefined) return { kind: "nth", step: 2, start: word.toLowerCase() === "odd" ? 1 : 0, own, fromEnd };
  const steps = step === "" || step === "+" ? 1 : step === "-" ? -1 : Number(step);
  return { kind: "nth", step: steps, start: Number(`${sign ?? ""}${offset ?? 0}`), own, fromEnd };
}

function readName(reader: Reader): string | null {
  const name = take(reader, NAME)?.[0];
  return name === undefined ? null : unescape(name);
}

function unescape(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replace(ESCAPE, (_, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCodePoint(Math.min(Number.parseInt(code, 16), MAX_CODE)),
  );
}

/** The pattern's match at the reader's place, which moves behind it. */
function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.text);
  if (match) reader.at = pattern.lastIndex;
  return match;
}
