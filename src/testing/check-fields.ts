import type { Article, FieldName, Timestamp } from "../model/article.ts";

const ISO: Readonly<Record<Timestamp["precision"], RegExp>> = {
  year: /^\d{4}$/u,
  month: /^\d{4}-\d{2}$/u,
  day: /^\d{4}-\d{2}-\d{2}$/u,
  minute: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?$/u,
  second: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})?$/u,
};
const OFFSET = /T[^+Z-]*(?:(Z)|([+-])(\d{2}):(\d{2}))$/u;
/** Matches `zh-Hans`, `en-GB`, `de`. */
const LANGUAGE_TAG = /^[a-zA-Z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,6}$/u;

/** Dates whose form is not their precision, a language that is no tag, values that no evidence stands for. */
export function findFieldFaults(article: Article): readonly string[] {
  const { date, modified, language, direction, evidence } = article;
  const faults = [...findTimeFaults("date", date), ...findTimeFaults("modified", modified)];
  if (language !== null && !LANGUAGE_TAG.test(language)) faults.push(`language “${language}” is no BCP 47 tag`);
  if (direction !== "ltr" && direction !== "rtl") faults.push(`direction is “${String(direction)}”`);
  for (const [field, value] of Object.entries(valuesOf(article))) {
    const entries = evidence[field as FieldName]; // keys of valuesOf are fields
    if (!Array.isArray(entries)) faults.push(`evidence.${field} is no list`);
    else if (entries.length === 0 && !isNothing(value)) faults.push(`${field} has no evidence`);
  }
  return faults;
}

/** The value of every field that evidence is kept for. The language may be the caller's own word, or seen in the text. */
export function valuesOf({ source, ...article }: Article): Readonly<Record<Exclude<FieldName, "language">, unknown>> {
  return {
    headline: article.headline,
    standfirst: article.standfirst,
    authors: article.authors,
    date: article.date,
    modified: article.modified,
    leadImage: article.leadImage,
    publisher: source.publisher,
    origins: source.origins,
    canonicalUrl: source.canonicalUrl,
    shortUrl: source.shortUrl,
    mirrorUrl: source.mirrorUrl,
    dateline: source.dateline,
    rights: source.rights,
    section: article.section,
    keywords: article.keywords,
  };
}

/** `null` and `[]`: looked for and not found. */
export function isNothing(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function findTimeFaults(field: string, time: Timestamp | null): string[] {
  if (time === null) return [];
  const faults: string[] = [];
  if (!ISO[time.precision]?.test(time.iso)) faults.push(`${field} ${time.iso} is not of precision ${time.precision}`);
  const [, utc, sign, hours, minutes] = OFFSET.exec(time.iso) ?? [];
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
  const offset = utc ? 0 : sign ? east : null;
  if ((time.utcOffset ?? null) !== offset && !(offset === 0 && time.utcOffset === 0)) {
    faults.push(`${field} ${time.iso} has another offset than ${String(time.utcOffset)} minutes`);
  }
  if (time.raw === "") faults.push(`${field} does not say what it was read from`);
  return faults;
}
