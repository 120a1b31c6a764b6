import type { Timestamp } from "../model/article.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Issue } from "../model/issue.ts";
import type { DateLexicon } from "../text/date-lexicon.ts";
import { dayNumber } from "../text/day-number.ts";
import { parseDate } from "../text/parse-date.ts";
import { plainText } from "../text/plain-text.ts";
import { wordOverlap } from "../text/word-overlap.ts";
import type { Choice } from "./trust.ts";

interface Chosen {
  readonly headline: Choice<string | null>;
  readonly date: Choice<Timestamp | null>;
  readonly modified: Choice<Timestamp | null>;
}

/** What looks wrong in what was chosen: conflicts, and dates that cannot be. */
export function findIssues({ headline, date, modified }: Chosen, now: string | null, lexicon: DateLexicon): Issue[] {
  return [
    ...findHeadlineConflict(headline),
    ...findDateConflict(date, lexicon),
    ...findImpossibleDates(date, modified, now),
  ];
}

/** Sources that state a field for machines; what else is on a page may belong to other stories. */
const isStatement = ({ origin }: Evidence): boolean =>
  (origin.from === "json-ld" && !origin.path.startsWith("@")) ||
  (origin.from === "meta" && /^(?:og:title|article:published_time|datepublished)$/u.test(origin.name));

const MIN_OVERLAP = 0.25; // of the words; two wordings of one headline share more

function findHeadlineConflict({ value, evidence }: Choice<string | null>): Issue[] {
  const other = evidence.find((one) => isStatement(one) && wordOverlap(plainText(one.raw), value ?? "") < MIN_OVERLAP);
  if (value === null || !other) return [];
  return [{ code: "headline-conflict", message: `The page also calls itself “${other.raw}”.`, origin: other.origin }];
}

function findDateConflict({ value, evidence }: Choice<Timestamp | null>, lexicon: DateLexicon): Issue[] {
  const day = value && dayNumber(value.iso);
  if (day === null) return [];
  const other = evidence.filter(isStatement).find((one) => {
    const stated = dayNumber(parseDate(one.raw, lexicon)?.iso ?? "");
    return stated !== null && Math.abs(stated - day) > 1; // a day may be the zone's
  });
  if (!other) return [];
  return [{ code: "date-conflict", message: `The page also dates itself ${other.raw}.`, origin: other.origin }];
}

function findImpossibleDates(
  date: Choice<Timestamp | null>,
  modified: Choice<Timestamp | null>,
  now: string | null,
): Issue[] {
  const [published, changed, today] = [date.value?.iso, modified.value?.iso, now ?? undefined].map((iso) =>
    iso === undefined ? null : dayNumber(iso),
  );
  const issues: Issue[] = [];
  const origin = date.evidence[0]?.origin ?? null;
  if (published != null && today != null && published > today + 1)
    issues.push({ code: "date-in-future", message: `${date.value?.iso} has not come yet.`, origin });
  if (published != null && changed != null && changed < published - 1)
    issues.push({
      code: "modified-before-published",
      message: "The page was changed before it was published.",
      origin,
    });
  return issues;
}
