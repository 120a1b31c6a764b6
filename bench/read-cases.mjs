// Reads labelled pages from a folder: { url, html(), gold: { title, date, image, authors, publisher, text } } each.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The set's form is told by the files it holds; see README.md. */
export function readCases(folder) {
  for (const [file, read] of [
    ["cases.jsonl.gz", readLines],
    ["cases.jsonl", readLines],
    ["ground-truth.json", readGroundTruth],
  ]) {
    if (existsSync(join(folder, file))) return read(folder, readText(join(folder, file)));
  }
  const pages = readdirSync(folder).filter((name) => existsSync(join(folder, name, "expected-metadata.json")));
  if (pages.length > 0) return pages.map((name) => readTestPage(join(folder, name)));
  throw new Error(`${folder} holds no set of labelled pages that is known`);
}

/** One JSON object a line: {id, url, html?, gold?: {...}}; without `gold` the labels stand in the object itself. */
function readLines(folder, text) {
  const lines = text.split("\n").filter(Boolean);
  return lines.map((line) => {
    const { id, url, html = `html/${id}.html.gz`, gold, ...rest } = JSON.parse(line);
    const { title, date, image, authors, publisher, paragraphs, body } = gold ?? rest;
    const labels = { title, date, image, authors, publisher, text: paragraphs?.join("\n") ?? body };
    return { url, html: () => readText(join(folder, html)), gold: labels };
  });
}

/** {ID: {url, articleBody}} beside html/ID.html.gz. */
function readGroundTruth(folder, text) {
  return Object.entries(JSON.parse(text)).map(([id, { url, articleBody }]) => ({
    url,
    html: () => readText(join(folder, `html/${id}.html.gz`)),
    gold: { text: articleBody },
  }));
}

/** source.html beside expected-metadata.json. */
function readTestPage(folder) {
  const {
    title,
    publishedTime: date,
    siteName: publisher,
  } = JSON.parse(readText(join(folder, "expected-metadata.json")));
  return {
    url: "https://example.com/",
    html: () => readText(join(folder, "source.html")),
    gold: { title, date, publisher },
  };
}

function readText(path) {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}
