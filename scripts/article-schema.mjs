// The JSON Schema of `Article`, made from the types; `npm run generate` writes it to schema.json.
import { join } from "node:path";
import { createGenerator } from "ts-json-schema-generator";

const root = join(import.meta.dirname, "..");

/** The schema as text, as it is shipped. */
export function articleSchema() {
  const generator = createGenerator({
    path: join(root, "src/model/article.ts"),
    tsconfig: join(root, "tsconfig.json"),
    type: "Article",
    additionalProperties: false,
    skipTypeCheck: true, // `npm run types` checks them
  });
  const title = "What nutgraf's parseArticle returns";
  return `${JSON.stringify({ title, ...generator.createSchema("Article") }, null, 2)}\n`;
}
