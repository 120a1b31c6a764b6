import { attribute, type PageElement } from "../document/page-document.ts";
import type { Image } from "../model/article.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { foldSpace } from "../text/whitespace.ts";

/** Attributes in which pages that load pictures late keep the address, the likeliest first. */
const LATE_ADDRESSES = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-lazy",
  "data-url",
  "data-img-url",
  "data-hi-res-src",
];
const LATE_SETS = ["srcset", "data-srcset", "data-lazy-srcset"];
const MAX_SET = 10_000; // characters of a srcset that are read
const MAX_IN_SET = 64; // candidates of a srcset that are read
const DATA_URL = /^\s*data:/iu;
const SIZE = /^\s*(\d{1,5})(?:px)?\s*$/u; // "600", "600px"; not "100%"
const BETWEEN_CANDIDATES = /,\s+/u; // addresses may hold commas themselves
const DESCRIPTOR = /^(\S+)\s+([\d.]{1,8})[wx]/u; // "a.jpg 800w", "b.jpg 2x"

/** The picture that an `img` shows, without caption; `null` where it has no http(s) address. */
export function readImage(element: PageElement, base: string | null): Image | null {
  const url = readAddress(element, base);
  if (url === null) return null;
  const alt = foldSpace(attribute(element, "alt") ?? "");
  return {
    url,
    alt: alt === "" ? null : alt,
    caption: null,
    credit: null,
    width: readSize(element, "width"),
    height: readSize(element, "height"),
  };
}

function readAddress(element: PageElement, base: string | null): string | null {
  for (const name of LATE_ADDRESSES) {
    const url = usable(attribute(element, name), base);
    if (url !== null) return url;
  }
  const own = usable(attribute(element, "src"), base);
  if (own !== null) return own;
  for (const name of LATE_SETS) {
    const url = largestOf(attribute(element, name) ?? "", base);
    if (url !== null) return url;
  }
  return null;
}

function usable(raw: string | null, base: string | null): string | null {
  return raw === null || DATA_URL.test(raw) ? null : resolveUrl(raw, base);
}

/** The widest, or densest, address of a `srcset`. */
function largestOf(set: string, base: string | null): string | null {
  let best: string | null = null;
  let most = -1;
  for (const candidate of set.slice(0, MAX_SET).trim().split(BETWEEN_CANDIDATES, MAX_IN_SET)) {
    const [, raw = candidate, size = "1"] = DESCRIPTOR.exec(candidate) ?? [];
    const url = Number(size) > most ? usable(raw, base) : null;
    if (url === null) continue;
    best = url;
    most = Number(size);
  }
  return best;
}

function readSize(element: PageElement, name: "width" | "height"): number | null {
  const digits = SIZE.exec((attribute(element, name) ?? "").slice(0, 20))?.[1];
  return digits === undefined ? null : Number(digits);
}
