import type { DateWords, PageWords } from "../model/language-pack.ts";
import { dateTokens } from "./date-tokens.ts";
import { groupBy } from "./group-by.ts";
import { madeOnce } from "./made-once.ts";

/** The date words of several languages, made for looking up. */
export interface DateLexicon {
  /** Month, 1 to 12, by its name in lower case, a space between its tokens; those of the Persian calendar are 13 to 24. */
  readonly months: ReadonlyMap<string, number>;
  /** Names of several tokens by the first one, the longest first: كانون الثاني. */
  readonly longMonths: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Does the page's own language count years by the Persian calendar where it writes numbers alone? */
  readonly isPersian: boolean;
  /** Years by which the page's own language counts ahead. */
  readonly yearsAhead: number;
  /** Words behind which a time is that of an update. */
  readonly updates: ReadonlySet<string>;
  readonly order: DateWords["order"];
  readonly dayFirstIn: readonly string[];
  readonly joiners: ReadonlySet<string>;
  readonly units: readonly (readonly [year: readonly string[], month: readonly string[], day: readonly string[]])[];
  readonly hourMarks: readonly string[];
  readonly morning: readonly string[];
  readonly afternoon: readonly string[];
  readonly eras: readonly (readonly [name: string, yearBefore: number])[];
}

type Languages = readonly { readonly dates?: DateWords; readonly page?: Pick<PageWords, "modifiedWords"> }[];

/** Words of the first language win where two languages share one: `mar` is a month in both Italian and English. */
export const dateLexicon: (languages: Languages) => DateLexicon = madeOnce((languages: Languages) => {
  const all = languages.flatMap(({ dates }) => (dates ? [dates] : []));
  const months = readMonths(all);
  return {
    months,
    longMonths: groupBy(
      [...months.keys()]
        .flatMap((name) => (name.includes(" ") ? [name.split(" ")] : []))
        .sort((a, b) => b.length - a.length),
      ([first = ""]) => first,
    ),
    isPersian: all[0]?.persianMonths !== undefined,
    yearsAhead: all[0]?.yearsAhead ?? 0,
    updates: new Set(languages.slice(0, 1).flatMap(({ page }) => (page?.modifiedWords ?? []).map(firstWord))),
    order: all[0]?.order ?? "dmy",
    dayFirstIn: all[0]?.dayFirstIn ?? [],
    joiners: new Set(all.flatMap((words) => words.joiners ?? [])),
    units: all.flatMap((words) => (words.units ? [words.units] : [])),
    hourMarks: [...new Set(all.flatMap((words) => words.hourMarks ?? []).map((mark) => mark.toLowerCase()))],
    morning: [...new Set(["am", ...all.flatMap((words) => words.morning ?? [])])],
    afternoon: [...new Set(["pm", ...all.flatMap((words) => words.afternoon ?? [])])],
    eras: all.flatMap((words) => words.eras ?? []),
  };
});

/** The same words where one of these regions puts the day first: 03/05/2024 is in May in GB. */
export function regionalLexicon(lexicon: DateLexicon, regions: readonly string[]): DateLexicon {
  return lexicon.dayFirstIn.some((region) => regions.includes(region)) ? dayFirst(lexicon) : lexicon;
}

const dayFirst = madeOnce((lexicon: DateLexicon): DateLexicon => ({ ...lexicon, order: "dmy" }));

const firstWord = (words: string): string => dateTokens(words)[0]?.text ?? "";

function readMonths(all: readonly DateWords[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const add = (named: readonly (readonly string[])[], first: number): void =>
    named.forEach((names, i) => {
      for (const name of names) {
        const key = dateTokens(name.normalize("NFKC"))
          .map(({ text }) => text)
          .join(" ");
        if (!months.has(key)) months.set(key, first + i);
      }
    });
  for (const words of all) {
    add(words.months, 1);
    add(words.persianMonths ?? [], 1 + MONTHS);
  }
  return months;
}

/** Months of a year; those of the Persian calendar are counted on from there. */
export const MONTHS = 12;
