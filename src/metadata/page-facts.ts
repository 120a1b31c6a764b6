import { attribute, elementsOf, type PageDocument } from "../document/page-document.ts";
import type { PageLine } from "../model/body-reading.ts";
import type { Issue } from "../model/issue.ts";
import type { PageReading } from "../model/page-reading.ts";
import { foldSpace } from "../text/whitespace.ts";
import { readJsonLd, type JsonLdGraph } from "./json-ld-graph.ts";

/** A page's reading with what is looked up again and again: its metas and its structured data, each read once. */
export interface PageFacts extends PageReading {
  /** Contents by name, property or http-equiv, lower case, in reading order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly graph: JsonLdGraph;
  /** The place of each line of the body's. */
  readonly linePlaces: Int32Array;
}

const MAX_METAS = 2000; // elements; pages have some dozens

export function readFacts(reading: PageReading, issues: Issue[]): PageFacts {
  const { page, body, match, copy, packs } = reading;
  const metas = readMetas(page);
  const linePlaces = placesOf(body.lines);
  // Key by key: what is spread has another shape on each page, and is read slowly everywhere.
  return { page, body, match, copy, packs, metas, graph: readJsonLd(page, metas, issues), linePlaces };
}

function placesOf(lines: readonly PageLine[]): Int32Array {
  const places = new Int32Array(lines.length);
  for (let i = 0; i < lines.length; i++) places[i] = lines[i]?.place ?? 0;
  return places;
}

function readMetas(page: PageDocument): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const element of elementsOf(page, "meta").slice(0, MAX_METAS)) {
    const content = attribute(element, "content") ?? attribute(element, "value");
    if (content === null || content.trim() === "") continue;
    for (const key of ["name", "property", "http-equiv"]) {
      const name = foldSpace(attribute(element, key) ?? "").toLowerCase();
      if (!name) continue;
      const same = metas.get(name);
      if (same) same.push(content);
      else metas.set(name, [content]);
      break;
    }
  }
  return metas;
}

/** `page-id-42`, `single-product`: what WordPress calls a page or a product, and no post. */
const STANDING = /(?:^|\s)(?:page-id-\d|single-product(?:\s|$))/u;
const MAX_CLASS = 2000; // characters of the class that are looked at

/** Is the page one that was made once and stands, and no story with a day of its own? */
export function isStandingPage(page: PageDocument): boolean {
  const [body] = elementsOf(page, "body");
  return body !== undefined && STANDING.test((attribute(body, "class") ?? "").slice(0, MAX_CLASS));
}
