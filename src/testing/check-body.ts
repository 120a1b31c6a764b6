import type { Article, Block, Image } from "../model/article.ts";

/** Paragraphs that no block holds in order, inlines that are not their text, images that are not the blocks'. */
export function findBodyFaults(article: Article): readonly string[] {
  const { blocks, paragraphs, images } = article;
  const prose = blocks.flatMap((block) => ("paragraph" in block ? [block] : []));
  const faults: string[] = [];
  if (prose.length !== paragraphs.length || prose.some((block, i) => block.paragraph !== i)) {
    faults.push("the prose blocks are not the paragraphs, each once and in order");
  }
  for (const { paragraph, inlines } of prose) {
    const joined = inlines.map((inline) => inline.text).join("");
    if (joined !== paragraphs[paragraph]) faults.push(`the inlines of paragraph ${paragraph} are not its text`);
  }
  paragraphs.forEach((text, i) => {
    if (text === "" || text !== text.trim()) faults.push(`paragraph ${i} is empty or has outer spaces`);
  });
  const shown = blocks.flatMap((block) => (block.type === "image" ? [block.image] : []));
  if (JSON.stringify(shown) !== JSON.stringify(images)) faults.push("images are not the images of the blocks");
  return [...faults, ...findListFaults(blocks), ...findAddressFaults(article)];
}

function findListFaults(blocks: readonly Block[]): readonly string[] {
  let depth = 0;
  for (const { type } of blocks) {
    if (type === "list-start") depth++;
    if (type === "list-end") depth--;
    if (depth < 0) return ["a list ends before it starts"];
    if (type === "list-item" && depth === 0) return ["a list item stands outside a list"];
  }
  return depth === 0 ? [] : ["a list does not end"];
}

function findAddressFaults({ leadImage, images, blocks, authors, source }: Article): readonly string[] {
  const pictures: readonly Image[] = leadImage ? [leadImage, ...images] : images;
  const links = blocks.flatMap((block) => ("inlines" in block ? block.inlines.map((inline) => inline.href) : []));
  const embeds = blocks.flatMap((block) => (block.type === "embed" ? [block.url] : []));
  const named = [source.canonicalUrl, source.shortUrl, source.mirrorUrl, ...authors.map((author) => author.url)];
  return [...pictures.map((picture) => picture.url), ...links, ...embeds, ...named]
    .filter((address) => address !== null && !isAddress(address))
    .map((address) => `“${address}” is no absolute http(s) address`);
}

/** Absolute http(s), written as the WHATWG URL Standard writes it, without user name and password. */
function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, href, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && href === text && username === "" && password === "";
}
