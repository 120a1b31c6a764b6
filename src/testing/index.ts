export { draftAdapter, type DraftOptions } from "../draft-adapter.ts";
export { explain, type Explanation } from "../explain.ts";
export type { PageLine, Picture } from "../model/body-reading.ts";
export { checkAdapter, type AdapterPage, type ExpectedArticle } from "./check-adapter.ts";
export { checkArticle } from "./check-article.ts";
