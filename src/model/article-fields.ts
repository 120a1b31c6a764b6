import type { Article } from "./article.ts";

/** The part of an article that is chosen among candidates. */
export type ArticleFields = Pick<
  Article,
  | "headline"
  | "standfirst"
  | "authors"
  | "date"
  | "modified"
  | "leadImage"
  | "source"
  | "section"
  | "keywords"
  | "language"
  | "evidence"
> & { readonly access: Article["access"] };
