import type { Article } from "../model/article.ts";
import { line } from "./plain-text.ts";

/** The names of the article's authors and its date, as far as they are known: “Ana Ruiz, Bo Li · 2025-12-19 09:04”. */
export function byline(article: Article): string {
  const names = article.authors.map((author) => line(author.name)).filter((name) => name !== "");
  return [names.join(", "), readableDate(article)].filter((part) => part !== "").join(" · ");
}

/** The date of publication as the page states it, in ISO order, which every language reads. */
export function readableDate(article: Article): string {
  return line(article.date?.iso ?? "").replace("T", " ");
}
