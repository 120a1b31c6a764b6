// usage: node parse.mjs   (after npm install)
import { readFileSync } from "node:fs";
import { parseArticle } from "nutgraf";
import { islandHerald, ownRfa } from "./adapters.mjs";

const html = readFileSync(new URL("pages/island-herald.html", import.meta.url), "utf8");
const article = parseArticle(html, { adapters: [islandHerald, ownRfa] });
console.log(article.headline, article.authors, article.paragraphs.length);
