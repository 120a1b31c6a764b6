import type { Image } from "../model/article.ts";
import type { Picture } from "../model/body-reading.ts";
import type { Candidate } from "../model/evidence.ts";
import { decodeEntities } from "../text/decode-entities.ts";
import { imageKey } from "../text/image-key.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { chosen, inTrust, sourceOf, type Choice } from "./trust.ts";

const SOURCES = [
  "layout",
  "meta:og:image",
  "meta:og:image:url",
  "meta:og:image:secure_url",
  "json-ld:image.url",
  "json-ld:image.contentUrl",
  "json-ld:image",
  "meta:twitter:image",
  "meta:twitter:image:src",
  "meta:parsely-image-url",
  "meta:sailthru.image.full",
  "element:link[rel=image_src i]",
  "read-pictures",
  "json-ld:thumbnailUrl",
];
const PICTURES = ["read-pictures"];
/** Words in a file's name or its folder's that make a picture the site's, not the story's. */
const NO_STORY =
  /(?:^|[/_.-])(?:logos?|placeholder|favicon|icons?|sprites?|avatars?|blank|spacer|default|no-?image|fallback|dummy|pixel|og-?default|default-?og)(?:[_.-][^/]{0,40})?\.[a-z]{3,4}$|\/(?:logos?|icons?|avatars?|sprites?)\/[^/]*$|[_-](?:16|24|32|48|64|96|128)\.(?:png|gif)$|\.(?:svg|ico)$/iu;
const MAX_PATH = 300; // characters of an address's end that are looked at

/** The picture of the story, with what the page prints beside it; no logo, no placeholder. */
export function chooseLeadImage(
  candidates: readonly Candidate[],
  pictures: readonly Picture[],
  base: string | null,
): Choice<Image | null> {
  const pictured = inTrust(candidates, PICTURES);
  const ordered = inTrust(candidates, SOURCES).filter(isLead);
  for (const candidate of ordered) {
    const url = resolveUrl(addressIn(candidate), base);
    if (url === null || NO_STORY.test(url.replace(/[?#].*$/su, "").slice(-MAX_PATH))) continue;
    const shown =
      pictured.find((one) => isLead(one) && isSamePicture(addressIn(one), url, base)) ??
      pictured.find((one) => isSameName(addressIn(one), url, base));
    const winner = shown && sourceOf(candidate) !== "layout" ? shown : candidate;
    const address = winner === candidate ? url : resolveUrl(addressIn(winner), base);
    return chosen(describe(address ?? url, winner, pictures), [winner], ordered);
  }
  return chosen(null, [], ordered);
}

const MIN_HEIGHT = 80; // pixels; lower pictures are banners and lines of text

/** A picture that only the page shows must stand in the story or right below the heading, and be no strip. */
function isLead(candidate: Candidate): boolean {
  const { detail, certainty } = candidate;
  if (sourceOf(candidate) !== "read-pictures") return true;
  return (detail?.height ?? MIN_HEIGHT) >= MIN_HEIGHT && (certainty === "stated" || (detail?.distance ?? 100) < 100);
}

function isSamePicture(raw: string, url: string, base: string | null): boolean {
  const other = resolveUrl(raw, base);
  return other !== null && (isSameName(raw, url, base) || sharedNumber(other, url));
}

function isSameName(raw: string, url: string, base: string | null): boolean {
  const other = resolveUrl(raw, base);
  return other !== null && isSameKey(imageKey(other), imageKey(url));
}

const MIN_TAIL = 20; // characters of a name that two pictures share only where they are one

/** One name may be the other behind a word for its purpose: `compatible_ferry_in_the_harbour_at_night`. */
function isSameKey(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return (
    short === long ||
    (short.length >= MIN_TAIL && long.endsWith(short) && !/[\p{L}\d]$/u.test(long.slice(0, -short.length)))
  );
}

const LONG_NUMBER = /[0-9a-f]{9,}|\d{7,}/giu;

/** Do both addresses hold the same long number: a picture's own, with crops named around it? */
function sharedNumber(left: string, right: string): boolean {
  const numbers = new Set(left.match(LONG_NUMBER));
  return (right.match(LONG_NUMBER) ?? []).some((number) => numbers.has(number));
}

/** A picture's raw value may be a `srcset`: its first address. */
function addressIn({ raw, origin }: Candidate): string {
  const isSet = origin.from === "element" && (origin.attribute?.includes("srcset") ?? false);
  return decodeEntities(isSet ? (raw.trim().split(/\s/u)[0] ?? "") : raw);
}

function describe(url: string, { detail }: Candidate, pictures: readonly Picture[]): Image {
  const key = imageKey(url);
  const shown =
    pictures.find(({ image }) => image.url === url) ?? pictures.find(({ image }) => imageKey(image.url) === key);
  return {
    url,
    alt: shown?.image.alt ?? null,
    caption: shown?.image.caption ?? null,
    credit: shown?.image.credit ?? null,
    width: detail?.width ?? shown?.image.width ?? null,
    height: detail?.height ?? shown?.image.height ?? null,
  };
}
