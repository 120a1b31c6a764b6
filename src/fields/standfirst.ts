import type { Candidate } from "../model/evidence.ts";
import { plainText } from "../text/plain-text.ts";
import { firstValue, type Choice } from "./trust.ts";

/** The subtitle as printed. */
export function chooseStandfirst(candidates: readonly Candidate[]): Choice<string | null> {
  return firstValue(candidates, ({ raw }) => plainText(raw) || null);
}
