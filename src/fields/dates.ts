import type { Timestamp } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import type { DateLexicon } from "../text/date-lexicon.ts";
import { findDates } from "../text/parse-date.ts";
import { chosen, inTrust, type Choice } from "./trust.ts";

/** What states when the story was published, what is trusted most first. */
const PUBLISHED = [
  "layout",
  "read-dateline",
  "json-ld:datePublished",
  "meta:article:published_time",
  "meta:og:article:published_time",
  "meta:datepublished",
  "meta:parsely-pub-date",
  "meta:sailthru.date",
  "meta:pubdate",
  "meta:publishdate",
  "meta:publish_date",
  "meta:publish-date",
  "meta:publication_date",
  "meta:dc.date.issued",
  "meta:dcterms.issued",
  "meta:cxenseparse:recs:publishtime",
  "meta:cxenseparse:publishtime",
  "meta:article:published",
  "meta:citation_publication_date",
  "meta:citation_date",
  "meta:article_date_original",
  "meta:og:published_time",
  "meta:rnews:datepublished",
  "meta:prism.publicationdate",
  "meta:dc.date",
  "meta:dcterms.date",
  "meta:pdate",
  "meta:date",
  "read-microdata",
  "json-ld:dateCreated",
  "meta:dcterms.created",
  "meta:dc.date.created",
  "meta:date.created",
  "meta:datecreated",
  "read-address",
  "read-labelled-lines",
  "read-time",
  "read-marked-dates",
  "read-scripts",
  "read-lines",
  "json-ld:@WebPage.datePublished",
];
const MODIFIED = [
  "layout",
  "json-ld:dateModified",
  "meta:article:modified_time",
  "meta:og:article:modified_time",
  "meta:article:modified",
  "meta:datemodified",
  "meta:dcterms.modified",
  "meta:date.modified",
  "meta:lastmod",
  "meta:article:updated_time",
  "meta:og:updated_time",
  "read-microdata",
  "read-labelled-lines",
  "read-marked-dates",
  "read-time",
];

/** When the story was published; of statements that name the same day the fullest one. */
export function chooseDate(candidates: readonly Candidate[], lexicon: DateLexicon): Choice<Timestamp | null> {
  return chooseTime(nearestFirst(inTrust(candidates, PUBLISHED)), lexicon);
}

export function chooseModified(candidates: readonly Candidate[], lexicon: DateLexicon): Choice<Timestamp | null> {
  return chooseTime(inTrust(candidates, MODIFIED), lexicon);
}

/** What a reader sees, from below the heading outwards; everything else keeps its place. */
function nearestFirst(ordered: readonly Candidate[]): Candidate[] {
  const shown = ordered.filter(({ detail }) => detail?.distance !== undefined);
  const zone = ({ detail }: Candidate): number => Math.floor((detail?.distance ?? 0) / 100);
  const sorted = [...shown].sort((a, b) => zone(a) - zone(b));
  let next = 0;
  return ordered.map((candidate) => (shown.includes(candidate) ? (sorted[next++] ?? candidate) : candidate));
}

interface Dated {
  readonly candidate: Candidate;
  readonly time: Timestamp;
}

function chooseTime(ordered: readonly Candidate[], lexicon: DateLexicon): Choice<Timestamp | null> {
  const dated = ordered.flatMap((candidate): Dated[] => {
    const time = timeIn(candidate, lexicon);
    return time ? [{ candidate, time }] : [];
  });
  const [first] = dated;
  if (!first) return chosen(null, [], ordered);
  let best = first;
  const day = first.time.iso.slice(0, 10);
  for (const one of dated) if (one.time.iso.startsWith(day) && fullness(one.time) > fullness(best.time)) best = one;
  return chosen(best.time, [best.candidate], ordered);
}

/** The first day in a candidate; a month alone counts only where the page says that it is the date. */
function timeIn({ by, origin, raw }: Candidate, lexicon: DateLexicon): Timestamp | null {
  const times = findDates(raw, lexicon).map(({ timestamp }) => timestamp);
  const day = times.find(({ precision }) => precision !== "month");
  const isStatement = origin.from === "json-ld" || origin.from === "meta" || by.includes("/");
  return day ?? (isStatement ? (times[0] ?? null) : null);
}

function fullness({ precision, utcOffset }: Timestamp): number {
  const isClock = precision === "minute" || precision === "second";
  return (isClock ? 1 : 0) + (utcOffset === null ? 0 : 1);
}
