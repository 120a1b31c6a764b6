import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");
const OUT = join(ROOT, "node_modules/.cache/bench/stages.mjs");
const ENTRY = `
export { checkOptions } from "./src/options.ts";
export { withBundled } from "./src/with-bundled.ts";
export { decodeInput } from "./src/document/decode-bytes.ts";
export { readPage } from "./src/document/page-document.ts";
export { unwrapCopy } from "./src/plugins/unwrap-copy.ts";
export { matchLayout } from "./src/plugins/match-layout.ts";
export { detectLanguage } from "./src/plugins/detect-language.ts";
export { choosePacks, speechFor } from "./src/plugins/choose-packs.ts";
export { readBody } from "./src/body/read-body.ts";
export { readCandidates } from "./src/metadata/read-candidates.ts";
export { chooseFields } from "./src/fields/choose-fields.ts";
export { readQuotes } from "./src/quotes/read-quotes.ts";
`;

/** The stages in the order of src/parse-article.ts; `language` is the choice of adapter and language. */
export const STAGE_NAMES = ["read", "parse", "language", "body", "metadata", "fields", "quotes"];

/** A reader that gives the CPU microseconds of each stage. */
export async function loadStages(url) {
  mkdirSync(join(OUT, ".."), { recursive: true });
  await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: "ts" },
    bundle: true,
    packages: "external",
    format: "esm",
    outfile: OUT,
    logLevel: "error",
  });
  const lib = await import(pathToFileURL(OUT));
  return (html) => readByStage(lib, html, url);
}

function readByStage(lib, html, url) {
  const times = [];
  const timed = (stage) => {
    const start = process.cpuUsage();
    const value = stage();
    const { user, system } = process.cpuUsage(start);
    times.push(user + system);
    return value;
  };
  const issues = [];
  const [setup, text, copy] = timed(() => {
    const checked = lib.checkOptions(lib.withBundled({ url }));
    const decoded = lib.decodeInput(html, checked, issues);
    return [checked, decoded, lib.unwrapCopy(decoded, checked.url, checked.adapters, issues)];
  });
  const page = timed(() => lib.readPage(copy?.html ?? text, copy ? copy.url : setup.url, issues));
  const [match, language] = timed(() => {
    const found = lib.matchLayout(page, setup.adapters);
    return [found, lib.detectLanguage(page, setup.languages) ?? found?.adapter.language ?? null];
  });
  const packs = lib.choosePacks(language, setup.languages);
  const body = timed(() => lib.readBody(page, match?.layout ?? null, packs, issues));
  const candidates = timed(() => lib.readCandidates({ page, body, match, copy, packs }, issues));
  const { address, base } = page;
  const known = { body, packs, adapter: match?.adapter ?? null, address, base, language, now: setup.now };
  const fields = timed(() => lib.chooseFields(candidates, known, issues));
  timed(() => {
    const words = lib.speechFor(fields.language, body.paragraphs, packs);
    return words ? lib.readQuotes(body.paragraphs, words) : [];
  });
  return times;
}
