import type { Issue } from "../model/issue.ts";
import { decodeAs, decoderFor, guessEncoding, readByteOrderMark, readDeclaredEncoding } from "./sniff-encoding.ts";

interface DecodeSetup {
  readonly encoding: string | null;
  readonly maxLength: number;
}

/** Encodings in which bytes below 128 are not ASCII: pages in them can look like valid UTF-8. */
const WIDE_OR_SHIFTED = /^(?:utf-16|iso-2022)/u;

/** The page as a string: bytes decoded as browsers do it, a string taken as it is, cut at the longest length read. */
export function decodeInput(input: string | Uint8Array, setup: DecodeSetup, issues: Issue[]): string {
  const { maxLength } = setup;
  if (input.length > maxLength) {
    const unit = typeof input === "string" ? "characters" : "bytes";
    issues.push({ code: "input-truncated", message: `Only the first ${maxLength} ${unit} were read.`, origin: null });
  }
  if (typeof input === "string") return checkReading(input.slice(0, maxLength), issues);
  return decodeBytes(wholeCharacters(input, maxLength), setup.encoding, issues);
}

/** UTF-8 read as windows-1252 (`Ã©`, `â€™`), as GBK (`锟斤拷`), or broken (U+FFFD). */
const MISREAD = /Ã[\u0080-\u00bf]|â€[™œ\u009d“”]|ï»¿|锟斤拷|\ufffd/gu;
const MISREAD_SIGNS = ["Ã", "â€", "ï»¿", "锟斤拷", "\ufffd"];
const MIN_MISREAD = 5; // such marks; a page may quote one or two
const MAX_CHECKED = 200_000; // characters in which they are looked for

/** The caller's own string, with an issue where it was decoded wrongly before it came here. */
function checkReading(text: string, issues: Issue[]): string {
  const head = text.slice(0, MAX_CHECKED);
  const isSuspect = MISREAD_SIGNS.some((sign) => head.includes(sign)); // next to no page needs the slower look
  if (isSuspect && (head.match(MISREAD)?.length ?? 0) >= MIN_MISREAD)
    issues.push({ code: "wrong-decoding", message: "The text was decoded from the wrong encoding.", origin: null });
  return text;
}

/**
 * A byte order mark decides, then the caller's label, then the page's own; without them, or where they cannot be right,
 * whether the bytes are UTF-8, then the letters that come out.
 */
function decodeBytes(bytes: Uint8Array, given: string | null, issues: Issue[]): string {
  const marked = readByteOrderMark(bytes);
  if (marked !== null) return decodeAs(marked, bytes);
  const named = nameOf(given) ?? nameOf(readDeclaredEncoding(bytes));
  if (named !== null && WIDE_OR_SHIFTED.test(named)) return decodeAs(named, bytes);
  const asUtf8 = decodeStrictly(bytes);
  if (asUtf8 === null) return decodeDoubtful(bytes, named, issues);
  if (named !== null && named !== "utf-8" && !isAscii(bytes)) issues.push(misnamed(named, "utf-8"));
  return asUtf8; // legacy text is next to never valid UTF-8 by chance
}

const MAX_DAMAGE = 0.2; // of the characters beyond ASCII; a cut or a pasted-in byte damages less, a wrong encoding most

/** Not valid UTF-8: as named where little of it is unreadable then, else by the letters that come out. */
function decodeDoubtful(bytes: Uint8Array, named: string | null, issues: Issue[]): string {
  const text = decodeAs(named ?? "utf-8", bytes);
  if (damageOf(text) <= MAX_DAMAGE) return withDamage(text, issues);
  const guess = guessEncoding(bytes);
  if (named !== null && named !== guess) issues.push(misnamed(named, guess));
  return withDamage(decodeAs(guess, bytes), issues);
}

/** The share of unreadable characters among those beyond ASCII. */
function damageOf(text: string): number {
  let beyond = 0;
  let unreadable = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) beyond += 1;
    if (code === 0xfffd) unreadable += 1;
  }
  return beyond === 0 ? 0 : unreadable / beyond;
}

function withDamage(text: string, issues: Issue[]): string {
  if (text.includes("\uFFFD")) {
    issues.push({ code: "undecodable-bytes", message: "Some bytes could not be decoded.", origin: null });
  }
  return text;
}

function misnamed(named: string, found: string): Issue {
  return { code: "wrong-decoding", message: `The page is named ${named} and written in ${found}.`, origin: null };
}

/** The first `length` bytes, a few less where UTF-8 would be cut within a character. */
function wholeCharacters(bytes: Uint8Array, length: number): Uint8Array {
  let end = Math.min(length, bytes.length);
  for (let steps = 0; steps < 3 && ((bytes[end] ?? 0) & 0xc0) === 0x80; steps += 1) end -= 1;
  return bytes.subarray(0, end);
}

/** The bytes as UTF-8, or `null` where they are not. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null; // there is no way to ask first
  }
}

/** The encoding that a label means; `null` for none, and for one that no standard knows. */
function nameOf(label: string | null): string | null {
  return label === null ? null : (decoderFor(label)?.encoding ?? null);
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}
