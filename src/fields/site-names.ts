import type { Candidate } from "../model/evidence.ts";
import { nameKey, plainText } from "../text/plain-text.ts";
import { sourceOf } from "./trust.ts";
import { hostLabels, pathOf } from "../text/resolve-url.ts";

/** What the page's outlet is called, as keys of letters and digits: by itself, by its adapter, by its host. */
export interface SiteNames {
  readonly stated: readonly string[];
  /** Labels of the host without its suffix: `nytimes`. */
  readonly host: readonly string[];
  /** Its sections: as stated, and the directories of the address. */
  readonly sections: ReadonlySet<string>;
}

const MIN_LABEL = 3; // letters; shorter labels are languages and suffixes
const NO_NAME = new Set(["www", "com", "net", "org", "news", "blog", "amp", "gov", "edu"]);

const MAX_NAME = 60; // characters; longer ones are taglines

/** Sources that hold the name among other words. */
const MIXED = new Set(["element:title", "read-lines", "meta:copyright"]);

/** Sources that some pages fill with the author's name; not needed where another names the site. */
const LOOSE = new Set(["meta:publisher", "meta:dc.publisher", "meta:dcterms.publisher", "read-microdata"]);

/** By the candidates for the publisher, and those for the section. */
export function siteNames(
  candidates: readonly Candidate[],
  address: string | null,
  sections: readonly Candidate[] = [],
): SiteNames {
  const isNamed = candidates.some((candidate) => sourceOf(candidate) === "meta:og:site_name");
  const names = candidates
    .filter((candidate) => !isNamed || !LOOSE.has(sourceOf(candidate)))
    .filter((candidate) => !MIXED.has(sourceOf(candidate)) && candidate.raw.length <= MAX_NAME)
    .map(({ raw, detail }) => nameKey(plainText(detail?.part ?? raw)));
  const labels = hostLabels(address).filter((label) => label.length >= MIN_LABEL && !NO_NAME.has(label));
  const directories = pathOf(address ?? "")
    .split("/")
    .slice(1, -1)
    .map(nameKey);
  return {
    stated: [...new Set(names.filter((name) => name !== ""))],
    host: labels.map(nameKey),
    sections: new Set(
      [...directories, ...sections.map(({ raw }) => nameKey(plainText(raw)))].filter((key) => key !== ""),
    ),
  };
}

/** Is this one of the outlet's names, and nothing more? */
export function isExactSiteName(text: string, { stated, host }: SiteNames): boolean {
  const key = nameKey(text);
  return stated.includes(key) || host.includes(key);
}

const OUTLET_END = /[网網报報社刊]$/u;

/** Is this the outlet's name without the word for what it is: 海港 of 海港网, which may stand before its reporters' names? */
export function isShortSiteName(text: string, { stated }: SiteNames): boolean {
  const key = nameKey(text);
  return stated.some((name) => name.length === key.length + 1 && name.startsWith(key) && OUTLET_END.test(name));
}

const MIN_FULL = 8; // letters of a name that others hardly begin with

/** Does it go on behind the outlet's full name: `Harbour Courier Staff`? */
export function opensWithSiteName(text: string, { stated }: SiteNames): boolean {
  const key = nameKey(text);
  return stated.some((name) => name.length >= MIN_FULL && key.length > name.length && key.startsWith(name));
}

/** Is this the outlet's name, or a form of it, but no word that merely ends like its host: `Skiclimbing` of climbing.example? */
export function isWholeName(text: string, sites: SiteNames): boolean {
  const key = nameKey(text);
  return isSiteName(text, sites) && !sites.host.some((label) => key !== label && key.endsWith(label));
}

const MIN_PART = 4; // letters that a part of a name must share with it

/** Is this the outlet's name, or a form of it: `BBC News` of `BBC`, `The Harbour Courier` of harbourcourier.example? */
export function isSiteName(text: string, { stated, host }: SiteNames): boolean {
  const key = nameKey(text);
  if (key === "") return false;
  const forms = [key, key.replace(/^the/u, "")];
  return (
    forms.some((form) => stated.includes(form) || stated.includes(`the${form}`) || host.includes(form)) ||
    stated.some((name) => isPartOf(name, key)) ||
    host.some((label) => isPartOf(label, key) || isPartOf(key, label))
  );
}

/** Does the longer one begin or end with the shorter, which is no mere syllable of it? */
function isPartOf(part: string, whole: string): boolean {
  const isLong = part.length >= MIN_PART && part.length * 3 >= whole.length;
  return isLong && (whole.startsWith(part) || whole.endsWith(part));
}
