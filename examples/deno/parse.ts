// Prints headline, date and speakers of a page, from a file or standard input. It may read that file, and nothing else.
//
// usage: deno run --allow-read=page.html examples/deno/parse.ts page.html
import { type Article, parseArticle } from "npm:nutgraf";

const [path] = Deno.args;
const page = path ? await Deno.readFile(path) : new Uint8Array(await new Response(Deno.stdin.readable).arrayBuffer());
const article: Article = parseArticle(page);

console.log(article.headline, "|", article.date?.iso ?? "no date");
for (const { name, quotes } of article.speakers) console.log(`${name}: ${quotes.length}`);
