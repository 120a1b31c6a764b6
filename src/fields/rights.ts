import type { Candidate } from "../model/evidence.ts";
import { plainText } from "../text/plain-text.ts";
import { firstValue, type Choice } from "./trust.ts";

/** The line that states the rights, as printed. */
export function chooseRights(candidates: readonly Candidate[]): Choice<string | null> {
  return firstValue(candidates, ({ origin, raw }) => {
    const text = plainText(raw);
    if (text === "") return null;
    return origin.from === "line" ? `${origin.prefix}${text}` : text;
  });
}
