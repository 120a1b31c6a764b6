import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";

const SCHEMA = readFileSync(join(import.meta.dirname, "../schema.json"), "utf8");
const isArticle = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(JSON.parse(SCHEMA));

/** What the shipped JSON Schema finds wrong with an article, one line each. */
export function schemaFaults(article: unknown): string[] {
  isArticle(article);
  return (isArticle.errors ?? []).map((error) => `${error.instancePath || "the article"} ${error.message ?? ""}`);
}
