/** A value as JSON states it. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

/** Comment and CDATA wrappers that pages put around the data for the sake of old browsers. */
const OPENING = /^(?:\/\/|\/\*)?\s{0,20}<!(?:--|\[CDATA\[)\s{0,20}(?:\*\/)?/u;
const CLOSING = /(?:\/\/|\/\*)?\s{0,20}(?:-->|\]\]>)\s{0,20}(?:\*\/)?$/u;
const ENDING = /[;\s]/u;
const TRAILING_COMMA = /,(?=\s{0,20}[}\]])/gu;

/**
 * The value in a structured-data script, read tolerantly: wrappers, raw control characters in strings, stray
 * semicolons and trailing commas do no harm. `undefined` where it is no JSON even then.
 */
export function parseJsonLd(text: string): Json | undefined {
  const plain = tryParse(text);
  if (plain !== undefined) return plain;
  const bare = text.trim().replace(OPENING, "").replace(CLOSING, "");
  return parseMended(text, withoutEnding(bare));
}

function parseMended(text: string, bare: string): Json | undefined {
  const mended = escapeControls(bare).replace(TRAILING_COMMA, "");
  return (bare === text ? undefined : tryParse(bare)) ?? (mended === bare ? undefined : tryParse(mended));
}

/** Without the semicolons and spaces behind it: a loop, for an expression would try each of a long run anew. */
function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0 && ENDING.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** What a list and an object end with. */
const CLOSERS = new Map([
  ["[", "]"],
  ["{", "}"],
]);

function tryParse(text: string): Json | undefined {
  const closing = CLOSERS.get(text.trimStart().charAt(0));
  if (closing !== undefined && !text.trimEnd().endsWith(closing)) return undefined; // cut off: no need to read it all
  try {
    return JSON.parse(text) as Json; // what JSON.parse returns is of this type
  } catch {
    return undefined;
  }
}

/** Escapes the raw line breaks, tabs and other controls that stand inside strings. */
function escapeControls(text: string): string {
  const parts: string[] = [];
  let quoted = false;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22) quoted = !quoted;
    else if (code < 0x20 && quoted) {
      parts.push(text.slice(from, i), " ");
      from = i + 1;
    }
  }
  parts.push(text.slice(from));
  return parts.join("");
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A property of its own; whatever the prototype holds is not the page's. */
export function property(node: JsonObject, key: string): Json | undefined {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value as Json]; // Array.isArray widens to any[]
}
