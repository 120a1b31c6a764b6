import { explain } from "../explain.ts";
import type { Article, FieldName } from "../model/article.ts";
import type { ParseOptions } from "../index.ts";
import { findBodyFaults } from "./check-body.ts";
import { findFieldFaults } from "./check-fields.ts";
import { findShapeFaults } from "./check-shape.ts";
import { findSpeechFaults } from "./check-speech.ts";

/**
 * What is wrong with an article, one English sentence each; nothing where all holds that is promised of every article.
 * With the page it was read from (and the options), also that the page gives the same article again and each piece of
 * evidence its value.
 */
export function checkArticle(
  article: Article,
  page?: string | Uint8Array,
  options: ParseOptions = {},
): readonly string[] {
  const shape = findShapeFaults(article);
  if (shape.length > 0) return shape; // the rest presumes it
  return [
    ...findBodyFaults(article),
    ...findSpeechFaults(article),
    ...findFieldFaults(article),
    ...(page === undefined ? [] : findReplayFaults(article, page, options)),
  ];
}

function findReplayFaults(article: Article, page: string | Uint8Array, options: ParseOptions): readonly string[] {
  const again = explain(page, options);
  if (JSON.stringify(again.article) !== JSON.stringify(article)) return ["the page gives another article"];
  return Object.entries(article.evidence).flatMap(([field, entries]) =>
    entries
      .filter(({ origin, raw }) => again.replay(origin) !== raw)
      .map(({ by, raw }) => `evidence of ${field as FieldName} by ${by} does not give “${raw}” again`),
  );
}
