import { UNREAD_TAGS } from "../document/read-text.ts";
import { kindOfTag } from "./class-words.ts";

export const BOX = 1; // opens a block
export const EMBED = 2;
export const PICTURE = 4;
export const TEXT_BOX = 8; // a block that holds words, not boxes
export const BREAK = 16;
const UNSEEN_BREAK = 32;
export const LEAVES: number = EMBED | BREAK | UNSEEN_BREAK;
export const UNREAD = 64;

/** What a tag is to a reader, and what it says that its element is for. */
export interface Tag {
  readonly role: number;
  readonly kinds: number;
}

const TAGS: ReadonlyMap<string, Tag> = readTags([
  [
    BOX,
    "address article aside body caption center dd details dialog dir div dl dt fieldset figure footer form header hgroup hr html",
  ],
  [BOX, "legend main menu nav ol pre search section summary table tbody td tfoot th thead tr ul"],
  [BOX | TEXT_BOX, "p h1 h2 h3 h4 h5 h6 li figcaption blockquote"],
  [EMBED, "iframe video audio embed amp-youtube amp-twitter amp-instagram amp-iframe"],
  [PICTURE, "img amp-img"],
  [BREAK, "br"],
  [UNSEEN_BREAK, "wbr"],
]);

function readTags(lists: readonly (readonly [role: number, tags: string])[]): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  for (const tag of UNREAD_TAGS) tags.set(tag, { role: UNREAD, kinds: 0 });
  for (const [role, names] of lists) {
    for (const tag of names.split(" "))
      tags.set(tag, { role: role | (tags.get(tag)?.role ?? 0), kinds: kindOfTag(tag) });
  }
  return tags;
}

const INLINE: Tag = { role: 0, kinds: 0 };

export const tagOf = (name: string): Tag => TAGS.get(name) ?? INLINE;
