// Who said what in text that is already clean: a wire feed, a PDF, a database. One string a paragraph.
//
// usage: node examples/plain-text-quotes.mjs [--language en] < story.txt      (paragraphs parted by blank lines)
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { attributeQuotes } from "nutgraf";

const { values } = parseArgs({ options: { language: { type: "string", default: "en" } } });
const paragraphs = readFileSync(0, "utf8")
  .split(/\n\s*\n/u)
  .map((text) => text.trim())
  .filter((text) => text !== "");

for (const { name, kind, role, affiliation, expert, quotes } of attributeQuotes(paragraphs, values)) {
  console.log([name, kind, role, affiliation, expert && "expert"].filter(Boolean).join(", "));
  for (const { type, paragraph, start, end } of quotes) {
    console.log(`  ${type} in paragraph ${paragraph + 1}: ${paragraphs[paragraph].slice(start, end)}`);
  }
}
