export { toHtml } from "./to-html.ts";
export { toJsonLd } from "./to-json-ld.ts";
export { toMarkdown } from "./to-markdown.ts";
export { toNinjs, type Ninjs, type NinjsName, type NinjsRendition, type NinjsText } from "./to-ninjs.ts";
export { toText } from "./to-text.ts";
