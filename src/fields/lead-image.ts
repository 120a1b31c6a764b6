import type { Image } from "../model/article.ts";
import type { Picture } from "../model/body-reading.ts";
import type { Candidate } from "../model/evidence.ts";
import { decodeEntities } from "../text/decode-entities.ts";
import { imageKey } from "../text/image-key.ts";
import { resolveUrl } from "../text/resolve-url.ts";
import { chosen, inTrust, type Choice } from "./trust.ts";

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
/** Words in an address that make a picture the site's, not the story's. */
const NO_STORY =
  /(?:^|[/_.-])(?:logo|logos|placeholder|favicon|icon|icons|sprite|avatar|blank|spacer|default[_-]?image|no[_-]?image|share[_-]?image|social[_-]?share|fallback|dummy|og[_-]?default|default[_-]?og)(?:[/_.\d-]|$)/iu;

/** The picture of the story, with what the page prints beside it; no logo, no placeholder. */
export function chooseLeadImage(
  candidates: readonly Candidate[],
  pictures: readonly Picture[],
  base: string | null,
): Choice<Image | null> {
  const ordered = inTrust(candidates, SOURCES);
  for (const candidate of ordered) {
    const url = resolveUrl(addressIn(candidate), base);
    if (url === null || NO_STORY.test(url.slice(0, 1000))) continue;
    return chosen(describe(url, candidate, pictures), [candidate], ordered);
  }
  return chosen(null, [], ordered);
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
