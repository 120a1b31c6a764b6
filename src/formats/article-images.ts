import type { Article, Image } from "../model/article.ts";
import { safeUrl } from "./safe-url.ts";

/** The lead image, then those of the body; no address twice, http(s) only. */
export function articleImages(article: Article): Image[] {
  const byUrl = new Map<string, Image>();
  for (const image of article.leadImage === null ? article.images : [article.leadImage, ...article.images]) {
    const url = safeUrl(image.url);
    if (url !== null && !byUrl.has(url)) byUrl.set(url, { ...image, url });
  }
  return [...byUrl.values()];
}
