import type { Issue } from "../model/issue.ts";

interface DecodeSetup {
  readonly encoding: string | null;
  readonly maxLength: number;
}

/** The page as a string: bytes decoded as WHATWG says, a string taken as it is, cut at the longest length read. */
export function decodeInput(input: string | Uint8Array, setup: DecodeSetup, issues: Issue[]): string {
  const text = typeof input === "string" ? input : new TextDecoder(setup.encoding ?? "utf-8").decode(input);
  if (text.length <= setup.maxLength) return text;
  issues.push({
    code: "input-truncated",
    message: `Only the first ${setup.maxLength} characters were read.`,
    origin: null,
  });
  return text.slice(0, setup.maxLength);
}
