/** What a quick look at a page's source finds, without building its tree. */
export interface ProseScan {
  /** Text in long runs outside links, scripts and styles: in Latin letters, or two and a half for each Han or kana. */
  readonly prose: number;
  /** Does the page say of itself that it is an article? */
  readonly statesArticle: boolean;
}

const STATEMENT =
  /og:type["'\s]{1,5}content\s?=\s?["']?article|content\s?=\s?["']?article["'\s]{1,5}(?:property|name)\s?=\s?["']?og:type|article:published_time|"@type"\s?:\s?\[?\s?"(?:News|Blog|Opinion|Reportage)?(?:Article|Posting)"|itemtype\s?=\s?["']https?:\/\/schema\.org\/(?:News)?Article/iu;
const MAX_HEAD = 300_000; // characters in which a statement is looked for
const RAW = new Set(["script", "style", "noscript", "template", "svg", "select", "textarea", "head", "nav", "footer"]);
const INLINE = new Set([
  "b",
  "i",
  "em",
  "strong",
  "span",
  "u",
  "font",
  "sup",
  "sub",
  "mark",
  "small",
  "q",
  "cite",
  "time",
]);
const MIN_RUN = 80; // of a run of text to count as prose, in the same measure
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/gu;

/** One pass over the source: linear in its length. */
export function scanProse(html: string): ProseScan {
  let prose = 0;
  let run = 0;
  let at = 0;
  let inLink = false;
  const ends = new Map<string, number>(); // where the next end tag of each spelling is
  const close = (): void => {
    if (run >= MIN_RUN) prose += run;
    run = 0;
  };
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    if (end > at && !inLink) run += weigh(html.slice(at, end));
    if (open < 0) break;
    const name = tagName(html, open + 1);
    if (name === "a" || name === "/a") inLink = name === "a";
    else if (!INLINE.has(name.replace("/", ""))) close();
    at = afterTag(html, RAW.has(name) ? endOfRaw(html, open, name, ends) : open);
  }
  close();
  return { prose, statesArticle: STATEMENT.test(html.slice(0, MAX_HEAD)) };
}

function weigh(text: string): number {
  const plain = text.trim();
  return plain.length + 1.5 * (plain.match(DENSE)?.length ?? 0);
}

/** The lower-case name after `<`, with a slash where it closes. */
function tagName(html: string, from: number): string {
  return /^\/?[a-z][a-z0-9]{0,12}/iu.exec(html.slice(from, from + 15))?.[0].toLowerCase() ?? "";
}

function afterTag(html: string, open: number): number {
  const end = html.startsWith("<!--", open) ? html.indexOf("-->", open) + 2 : html.indexOf(">", open);
  return end < open ? html.length : end + 1;
}

/** Where a raw element's end tag begins; the element itself where it has none. */
function endOfRaw(html: string, open: number, name: string, ends: Map<string, number>): number {
  const lower = placeFrom(html, `</${name}`, open, ends);
  const end = Math.min(lower, placeFrom(html, `</${name.toUpperCase()}`, open, ends));
  return end < html.length ? end : open;
}

/** The first place of a piece from here on, else the page's end; looked for anew only behind the last one found. */
function placeFrom(html: string, piece: string, from: number, known: Map<string, number>): number {
  const last = known.get(piece) ?? -1;
  if (last >= from) return last;
  const found = html.indexOf(piece, from);
  const place = found < 0 ? html.length : found;
  known.set(piece, place);
  return place;
}
