import { limitReached, LIMITS } from "../limits.ts";
import type { Block, Inline } from "../model/article.ts";
import type { Issue } from "../model/issue.ts";

/** The blocks without the pictures beyond the limit, and with the text alone of the links beyond theirs. */
export function limitBlocks(blocks: readonly Block[], issues: Issue[]): readonly Block[] {
  let images = 0;
  let links = 0;
  for (const block of blocks) {
    if (block.type === "image") images++;
    else if ("inlines" in block) links += linksIn(block.inlines);
  }
  if (images > LIMITS.images) issues.push(limitReached("images", "later pictures are left out"));
  if (links > LIMITS.links) issues.push(limitReached("links", "of later links the text alone is kept"));
  return images > LIMITS.images || links > LIMITS.links ? cutBlocks(blocks) : blocks;
}

function linksIn(inlines: readonly Inline[]): number {
  let links = 0;
  for (const { href } of inlines) if (href !== null) links++;
  return links;
}

function cutBlocks(blocks: readonly Block[]): readonly Block[] {
  let images = 0;
  let links = 0;
  const limitLink = (inline: Inline): Inline =>
    inline.href === null || ++links <= LIMITS.links ? inline : { ...inline, href: null };
  return blocks.flatMap((block): readonly Block[] => {
    if (block.type === "image") return ++images <= LIMITS.images ? [block] : [];
    return "inlines" in block ? [{ ...block, inlines: block.inlines.map(limitLink) }] : [block];
  });
}
