import type { DateWords } from "../model/language-pack.ts";
import { madeOnce } from "./made-once.ts";

/** The date words of several languages, made for looking up. */
export interface DateLexicon {
  /** Month, 1 to 12, by its name in lower case. */
  readonly months: ReadonlyMap<string, number>;
  readonly order: DateWords["order"];
  readonly dayFirstIn: readonly string[];
  readonly joiners: ReadonlySet<string>;
  readonly units: readonly (readonly [year: readonly string[], month: readonly string[], day: readonly string[]])[];
  readonly hourMarks: readonly string[];
  readonly morning: readonly string[];
  readonly afternoon: readonly string[];
  readonly eras: readonly (readonly [name: string, yearBefore: number])[];
}

type Languages = readonly { readonly dates?: DateWords }[];

/** Words of the first language win where two languages share one: `mar` is a month in both Italian and English. */
export const dateLexicon: (languages: Languages) => DateLexicon = madeOnce((languages: Languages) => {
  const all = languages.flatMap(({ dates }) => (dates ? [dates] : []));
  return {
    months: readMonths(all),
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

function readMonths(all: readonly DateWords[]): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  const named = all.flatMap((words) =>
    words.months.flatMap((names, i) => names.map((name) => ({ name, month: i + 1 }))),
  );
  for (const { name, month } of named) {
    const key = name.normalize("NFKC").toLowerCase();
    if (!months.has(key)) months.set(key, month);
  }
  return months;
}
