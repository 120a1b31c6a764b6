// Prints the article on a page. Files are read here, never in the library.
//
// usage: node examples/parse-file.mjs [--json] [--url ADDRESS] [PAGE.html | -]
//   without a page: the sample beside this file, or standard input where something is piped in
import { fstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parseArticle } from "nutgraf";

const OPTIONS = { json: { type: "boolean" }, url: { type: "string" }, help: { type: "boolean", short: "h" } };
const USAGE = "usage: npm start -- [--json] [--url ADDRESS] [PAGE.html | -]";
const SAMPLE = join(import.meta.dirname, "pages/mangroves.zh.md");
const PATIENCE = 3000; // milliseconds until an open pipe that brings nothing is taken for none

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: OPTIONS });
  if (values.help) {
    console.log(USAGE);
  } else {
    const article = parseArticle(await readInput(positionals[0]), { url: values.url });
    console.log(values.json ? JSON.stringify(article, null, 2) : describe(article));
  }
} catch (error) {
  console.error(`${error.message}\n${USAGE}`);
  process.exitCode = 1;
}

/** Bytes, so that the library sees to the encoding. */
async function readInput(path) {
  if (path === "-") return readFileSync(0);
  const piped = path === undefined && isPiped() ? await readPiped() : null;
  return piped ?? readFileSync(path ?? SAMPLE);
}

function isPiped() {
  const input = fstatSync(0);
  return input.isFIFO() || input.isFile() || input.isSocket();
}

/** What is piped in; `null` where nothing comes. */
async function readPiped() {
  const chunks = [];
  const giveUp = setTimeout(() => process.stdin.destroy(), PATIENCE);
  try {
    for await (const chunk of process.stdin) {
      clearTimeout(giveUp);
      chunks.push(chunk);
    }
  } catch {
    console.error("nothing came by standard input: the sample page it is (`-` would wait)");
  }
  clearTimeout(giveUp);
  return chunks.length > 0 ? Buffer.concat(chunks) : null;
}

/** The article as lines for people. */
function describe(article) {
  const { source } = article;
  const facts = [
    ["published", article.date?.iso],
    ["modified", article.modified?.iso],
    ["by", article.authors.map((author) => author.name).join(", ")],
    ["publisher", source.publisher],
    ["origin", source.origins.join(", ")],
    ["original", source.canonicalUrl],
    ["short", source.shortUrl],
    ["copy", source.mirrorUrl],
    ["image", article.leadImage?.url],
    ["caption", article.leadImage?.caption],
    ["credit", article.leadImage?.credit],
  ];
  return [
    article.headline ?? "(no headline)",
    ...(article.standfirst ? [article.standfirst] : []),
    "",
    ...facts.filter(([, value]) => value).map(([name, value]) => `${name.padEnd(10)} ${value}`),
    "",
    ...article.blocks.flatMap((block) => describeBlock(block, article)),
    "—— who said what ——",
    ...article.speakers.flatMap(describeSpeaker),
  ].join("\n");
}

function describeBlock(block, article) {
  if (block.type === "heading") return [`${"#".repeat(block.level)} ${block.text}`, ""];
  if (block.type === "list-item") return [`- ${article.paragraphs[block.paragraph]}`];
  if ("paragraph" in block) return [article.paragraphs[block.paragraph], ""];
  if (block.type === "table") return [...block.rows.map((row) => row.map((cell) => cell.text).join(" | ")), ""];
  return block.type === "code" ? [block.text, ""] : [];
}

function describeSpeaker(speaker) {
  const names = [speaker.name, speaker.latinName && `(${speaker.latinName})`, speaker.expert && "[expert]"];
  const who = [speaker.role, speaker.affiliation].filter(Boolean).join(", ");
  const quotes = speaker.quotes.map((quote) => `   ${quote.type.padEnd(8)} ¶${quote.paragraph}  ${quote.text}`);
  return ["", [...names, who && `— ${who}`].filter(Boolean).join(" "), ...quotes];
}
