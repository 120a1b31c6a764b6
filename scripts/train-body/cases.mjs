import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { bagOf, labelBySegments, labelByText, tokensOf } from "./labels.mjs";

const gunzip = (file) => gunzipSync(readFileSync(file)).toString("utf8");
const linesOf = (text) =>
  text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const bare = (url) => url.replace(/^https?:\/\/(?:www\.)?/u, "").replace(/[/?#]*$/u, "");
const FOLDS = 10;
const MAX_BLOCKS = 1500; // of a page that are learned from
const THIN = 3; // of the many short blocks that are out, one in so many is learned from, weighing as much as all
const SHORT = 60; // characters

/** The labelled pages of both folders, each address once; `held` ones are never learned from, nor are their twins. */
export function loadCases(bodyDir, fieldsDir, heldBack, library) {
  const bodies = linesOf(readFileSync(`${bodyDir}/cases.jsonl`, "utf8"));
  const cases = bodies.map((c, i) => ({
    url: c.url,
    html: `${bodyDir}/html/${c.id}.html.gz`,
    body: c.body,
    held: i >= bodies.length - heldBack,
  }));
  const known = new Set(cases.map((c) => bare(c.url)));
  if (fieldsDir && existsSync(fieldsDir)) {
    for (const { url, html, gold, strength } of linesOf(gunzip(`${fieldsDir}/cases.jsonl.gz`))) {
      const labelled = gold.paragraphs ?? gold.body_with ?? gold.body_without;
      if (strength !== "gold" || !labelled || known.has(bare(url))) continue;
      known.add(bare(url));
      const parts = gold.paragraphs
        ? { body: gold.paragraphs.join("\n") }
        : { wanted: gold.body_with ?? [], unwanted: gold.body_without ?? [] };
      cases.push({ url, html: `${fieldsDir}/${html}`, held: false, ...parts });
    }
  }
  const pages = cases.map((c) => readCase(c, library));
  const learned = pages.filter(({ body, held }) => body !== undefined && !held);
  return [...pages, ...learned.flatMap((page) => barePages(page, library))];
}

const BARE = 0.25; // weight of a bare page beside a real one
const FEW = 3; // paragraphs of a short story

/**
 * A story with nothing around it, as readers and archives keep it, and one of a few paragraphs: no page of the sets is
 * so clean.
 */
function barePages({ url, html, body, scene, fold }, library) {
  const title = escaped(scene.items[scene.title]?.text ?? "");
  const lines = body.split("\n").filter((line) => line.trim() !== "");
  return [lines, lines.slice(0, FEW)].map((kept) => {
    const story = kept.map((line) => `<p>${escaped(line)}</p>`).join("\n");
    const page = `<!doctype html><title>${title}</title><article><h1>${title}</h1>\n${story}</article>`;
    const bare = library.scene(page, url);
    const { labels, weights } = labelByText(bare.items, kept.join("\n"));
    return {
      url,
      html,
      held: false,
      scene: bare,
      labels,
      weights: weights.map((one) => one * BARE),
      truth: null,
      fold,
    };
  });
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function readCase({ url, html, body, wanted, unwanted, held }, library) {
  const scene = library.scene(gunzip(html), url);
  const marked = body === undefined ? labelBySegments(scene.items, wanted, unwanted) : labelByText(scene.items, body);
  const weights = marked.weights.map((weight, i) => {
    if (i >= MAX_BLOCKS) return 0;
    if (marked.labels[i] === 1 || scene.items[i].text.length > SHORT) return weight;
    return i % THIN === 0 ? weight * THIN : 0;
  });
  const truth = body === undefined ? null : bagOf(tokensOf(body));
  return { url, html, body, held, scene, labels: marked.labels, weights, truth, fold: foldOf(url) };
}

/** Pages of one site are always in the same fold. */
function foldOf(url) {
  const site = new URL(url).hostname.split(".").slice(-2).join(".");
  return createHash("sha1").update(site).digest()[0] % FOLDS;
}
