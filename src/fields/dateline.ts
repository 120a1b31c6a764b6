import type { Dateline } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import { findDateline } from "../text/find-dateline.ts";
import { firstValue, type Choice } from "./trust.ts";

export function chooseDateline(candidates: readonly Candidate[]): Choice<Dateline | null> {
  return firstValue(candidates, ({ raw }) => {
    const found = findDateline(`${raw} `);
    return { place: found?.place ?? null, agency: found?.agency ?? null, text: raw };
  });
}
