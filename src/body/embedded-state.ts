import {
  attribute,
  childrenOf,
  elementsOf,
  isText,
  type PageDocument,
  type PageElement,
} from "../document/page-document.ts";
import { measureText } from "./measure-text.ts";

/** Text of a story that only a script holds. */
export interface EmbeddedText {
  /** One entry a string of the data, in order; each may hold HTML. */
  readonly parts: readonly string[];
  readonly units: number;
  readonly from: "json-ld" | "state";
}

const MAX_SCRIPT = 4_000_000; // characters of one script that are read
const MAX_SCRIPTS = 64; // scripts of one page that are read
const MAX_VALUES = 200_000; // values of one script that are walked
const MIN_PART_UNITS = 40; // shorter strings are labels
const MOST_UNITS = 2.5; // of one character, see measure-text.ts
const MAX_LINKS = 0.2; // addresses among the words of a part: more is data
const STREAM_CALL = /^\s*self\.__next_f\.push\(/u;
const STATE_CALL = /^\s*(?:window\.|self\.)?[\w.[\]"']{1,60}\s*=\s*(?=[[{])/u; // window.__PRELOADED_STATE__ = {…}
const LOOKS_LIKE_CODE = /[{};]\s*$|^\s*[{[<]?(?:function|var|const|!function)|^https?:\S+$|^[\w+/=-]{80,}$/u;

/** The longest `articleBody` of the page's JSON-LD; `null` where none is stated, or none of `least` units. */
export function readArticleBody(page: PageDocument, least: number): EmbeddedText | null {
  let best = "";
  for (const text of scriptTexts(page, (type) => type === "application/ld+json")) {
    if (text.length < least / MOST_UNITS || !text.includes('"articleBody"')) continue;
    walk(parse(text), (value, path) => {
      if (path.endsWith(".articleBody") && value.length > best.length) best = value;
    });
  }
  return best === "" ? null : { parts: [best], units: measureText(best).units, from: "json-ld" };
}

/** The strings of one making, among all that the page's scripts hold as data, that together read most like a story. */
export function readState(page: PageDocument): EmbeddedText | null {
  const groups = new Map<string, { parts: string[]; units: number }>();
  let script = 0;
  for (const data of statesOf(page)) {
    script++;
    walk(data, (value, path) => {
      const units = proseUnits(value);
      if (units < MIN_PART_UNITS) return;
      const key = `${script}${path}`;
      const group = groups.get(key) ?? { parts: [], units: 0 };
      group.parts.push(value);
      groups.set(key, { parts: group.parts, units: group.units + units });
    });
  }
  const best = [...groups.values()].reduce<{ parts: string[]; units: number } | null>(
    (most, group) => (most && most.units >= group.units ? most : group),
    null,
  );
  return best && { ...best, from: "state" };
}

/** Units of a string that reads like prose; 0 for code, addresses and labels without a full stop. */
function proseUnits(value: string): number {
  if (value.length < MIN_PART_UNITS / 3 || LOOKS_LIKE_CODE.test(value.slice(0, 200))) return 0;
  const { units, stops, signs } = measureText(value.slice(0, MAX_SCRIPT));
  return stops > 0 && signs < units * MAX_LINKS ? units : 0;
}

/** Data in scripts: JSON of whatever kind, streamed React, assignments to a global. */
function* statesOf(page: PageDocument): Generator<unknown> {
  let streamed = "";
  for (const text of scriptTexts(page, () => true)) {
    if (STREAM_CALL.test(text.slice(0, 100))) streamed += streamPart(text);
    else {
      const bare = text.replace(STATE_CALL, "").trim().replace(/;$/u, "");
      if (bare.startsWith("{") || bare.startsWith("[")) yield parse(bare);
    }
  }
  if (streamed !== "") yield streamed.split("\n").map((row) => parse(row.slice(row.indexOf(":") + 1)) ?? row);
}

/** What `self.__next_f.push([1, "…"])` hands on. */
function streamPart(text: string): string {
  const call = parse(text.slice(text.indexOf("(") + 1, text.lastIndexOf(")")));
  return Array.isArray(call) && typeof call[1] === "string" ? call[1] : "";
}

function scriptTexts(page: PageDocument, wants: (type: string) => boolean): readonly string[] {
  return elementsOf(page, "script")
    .filter(
      (script) => attribute(script, "src") === null && wants((attribute(script, "type") ?? "").toLowerCase().trim()),
    )
    .map(textOf)
    .filter((text) => text.length > MIN_PART_UNITS && text.length <= MAX_SCRIPT)
    .slice(0, MAX_SCRIPTS);
}

function textOf(script: PageElement): string {
  return childrenOf(script)
    .map((child) => (isText(child) ? child.data : ""))
    .join("");
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Meets every string with the keys that lead to it; places in arrays do not count. Without recursion. */
function walk(data: unknown, meet: (value: string, path: string) => void): void {
  const stack: { value: unknown; path: string }[] = [{ value: data, path: "" }];
  let seen = 0;
  for (let top = stack.pop(); top && seen < MAX_VALUES; top = stack.pop(), seen++) {
    const { value, path } = top;
    if (typeof value === "string") meet(value, path);
    else if (Array.isArray(value)) for (let i = value.length - 1; i >= 0; i--) stack.push({ value: value[i], path });
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value).reverse()) stack.push({ value: inner, path: deeper(path, key) });
    }
  }
}

const MAX_PATH = 400; // characters

function deeper(path: string, key: string): string {
  return path.length > MAX_PATH ? path : `${path}.${key.slice(0, 60)}`;
}
