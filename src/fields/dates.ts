import type { Timestamp } from "../model/article.ts";
import type { Candidate } from "../model/evidence.ts";
import type { DateLexicon } from "../text/date-lexicon.ts";
import { findDates } from "../text/parse-date.ts";
import { chosen, inTrust, sourceOf, type Choice } from "./trust.ts";

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
  "read-other-metas",
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
  "read-heading-dates",
  "read-captions",
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
  const ordered = inTrust(candidates, PUBLISHED);
  const below = ordered.filter(isBelow);
  const stamps = below.filter(isStamp);
  const told = stamps.length > 0 ? stamps : below;
  const days = new Set(told.flatMap((candidate) => timeIn(candidate, lexicon)?.iso.slice(0, 10) ?? []));
  const kept = ordered.filter((candidate) => !isBelow(candidate) || (days.size <= 1 && told.includes(candidate)));
  return chooseTime(nearestFirst(kept), lexicon, true);
}

export function chooseModified(candidates: readonly Candidate[], lexicon: DateLexicon): Choice<Timestamp | null> {
  return chooseTime(inTrust(candidates, MODIFIED), lexicon, false);
}

/** What a reader sees without a word that says what it is. */
const UNLABELLED = new Set(["read-time", "read-marked-dates", "read-lines"]);
const BELOW = 200; // distance from which on a date stands below the story

/** Below a story stand the dates of others, and of comments; where only one day is named there, it may be its own. */
function isBelow({ by, detail }: Candidate): boolean {
  return UNLABELLED.has(by) && (detail?.distance ?? 0) >= BELOW;
}

/** Does a word for the author open its line? There it is by whom and when, and not what else happened. */
const isStamp = ({ origin }: Candidate): boolean => origin.from === "line" && origin.prefix !== "";

/** Of dates without a label those below the heading come before those above it, and of one kind the nearest. */
function nearestFirst(ordered: readonly Candidate[]): Candidate[] {
  const zone = ({ detail }: Candidate): number => Math.floor((detail?.distance ?? 0) / 100);
  const rank = ({ by }: Candidate): number => PUBLISHED.indexOf(by);
  const distance = ({ detail }: Candidate): number => detail?.distance ?? 0;
  const sorted = ordered
    .filter(({ by }) => UNLABELLED.has(by))
    .sort((a, b) => zone(a) - zone(b) || rank(a) - rank(b) || distance(a) - distance(b));
  let next = 0;
  return ordered.map((candidate) => (UNLABELLED.has(candidate.by) ? (sorted[next++] ?? candidate) : candidate));
}

interface Dated {
  readonly candidate: Candidate;
  readonly time: Timestamp;
}

function chooseTime(ordered: readonly Candidate[], lexicon: DateLexicon, heedShown: boolean): Choice<Timestamp | null> {
  const dated = ordered.flatMap((candidate): Dated[] => {
    const time = timeIn(candidate, lexicon);
    return time ? [{ candidate, time }] : [];
  });
  const first = (heedShown ? shownToReaders(dated) : null) ?? dated[0];
  if (!first) return chosen(null, [], ordered);
  const day = dayOf(first);
  let best = first;
  for (const one of dated) if (dayOf(one) === day && fullness(one.time) > fullness(best.time)) best = one;
  return chosen(best.time, [best.candidate], ordered);
}

const dayOf = ({ time }: Dated): string => time.iso.slice(0, 10);

/** What is filled in by the program that publishes, and not by hand or from when a file was made. */
const PUBLISHING = new Set(["layout", "read-dateline", "json-ld:datePublished", "meta:article:published_time"]);

/**
 * Where metas and structured data disagree by a day: the statement that the page also shows to its readers; where it
 * shows none of them, and one day alone around the heading, that day, unless the statement is of the surest.
 */
function shownToReaders(dated: readonly Dated[]): Dated | null {
  const [first] = dated;
  if (!first || !isStatement(first.candidate)) return null;
  const seen = dated.filter(({ candidate }) => !isStatement(candidate) && !isHidden(candidate));
  const shown = new Set(seen.map(dayOf));
  if (shown.has(dayOf(first))) return null;
  const stated = dated.find((one) => isStatement(one.candidate) && shown.has(dayOf(one)));
  if (stated || PUBLISHING.has(sourceOf(first.candidate))) return stated ?? null;
  const near = seen.filter(({ candidate }) => isNear(candidate));
  return new Set(near.map(dayOf)).size === 1 ? (near[0] ?? null) : null;
}

const ABOVE = 100; // distance from which on a date does not stand below the heading
const NEAR = 4; // lines above the heading in which a date is still the story's

const isNear = ({ by, detail }: Candidate): boolean =>
  by === "read-labelled-lines" || (UNLABELLED.has(by) && (detail?.distance ?? BELOW) < ABOVE + NEAR);

const isStatement = ({ by, origin }: Candidate): boolean =>
  origin.from === "json-ld" || origin.from === "meta" || by.includes("/");

/** An attribute that no reader sees. */
const isHidden = ({ origin }: Candidate): boolean => origin.from === "element" && origin.attribute === "content";

const FIRST_PAGES = 1990; // no page of the web shows an older date of its own

/** The first day in a candidate; a month alone counts only where the page says that it is the date. */
function timeIn(candidate: Candidate, lexicon: DateLexicon): Timestamp | null {
  const times = findDates(candidate.raw, lexicon).map(({ timestamp }) => timestamp);
  const day = times.find(({ precision }) => precision !== "month") ?? null;
  if (isStatement(candidate)) return day ?? times[0] ?? null;
  return day && Number(day.iso.slice(0, 4)) >= FIRST_PAGES ? day : null;
}

function fullness({ precision, utcOffset }: Timestamp): number {
  const isClock = precision === "minute" || precision === "second";
  return (isClock ? 1 : 0) + (utcOffset === null ? 0 : 1);
}
