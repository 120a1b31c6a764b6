// The fuzzer's own thread: change a page, read it, check it, keep it where it made new code run.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { startCoverage } from "./coverage.mjs";
import { mutate, randomSource } from "./mutate.mjs";
import { loadTargets, wordsOfSource } from "./targets.mjs";

const CORPUS = "test/hostile/fuzz-corpus";
const SEEDS = [CORPUS, "test/adapters", "examples/pages"];
const BATCH = 48; // pages between two questions for coverage, which cost as much as some pages
const MAX_KEPT = 200; // pages of the corpus in the repository
const MAX_SAVED_CHARS = 3000;
/** Milliseconds that a page of these characters may take: some thirty times what the slowest known shape does. */
const allowed = (chars) => 150 + chars / 20;

const { library, path, text } = await loadTargets(workerData.folder);
const { attributeQuotes, checkArticle, formats, isProbablyArticle, parseArticle, valueFaults } = library;
const coverage = startCoverage(path, text.length);
const random = randomSource(Number(workerData.seed));
const words = wordsOfSource();
const hosts = Object.values(library.adapters).flatMap((adapter) => adapter.hosts);
const pool = [];
const failures = new Map();
const state = { executions: 0, blocks: 0 };

keepWhereNew(seeds());
const until = Date.now() + Number(workerData.minutes) * 60_000;
while (Date.now() < until) {
  const batch = Array.from({ length: BATCH }, nextPage);
  for (const page of batch) check(page, options(page));
  if (coverage.fresh({ keep: false }) > 0) keepWhereNew(batch);
  coverage.begin();
  parentPort.postMessage(report(false));
}
if (workerData.save) save();
parentPort.postMessage(report(true));

function report(finished) {
  return { ...state, corpus: pool.length, share: coverage.share(), failures: failures.size, finished };
}

function seeds() {
  const shapes = [...Object.values(library.WIDE), ...Object.values(library.DEEP)].map((shape) => shape(5));
  const files = SEEDS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:html|md)$/u.test(file))
      .sort()
      .map((file) => readFileSync(join(folder, file), "utf8")),
  );
  return [...files, ...shapes];
}

/** New pages are changed more often: what they reached is least explored. */
function nextPage() {
  const recent = Math.min(pool.length, 40);
  const parent = random.below(2) ? pool[pool.length - 1 - random.below(recent)] : random.of(pool);
  return mutate(parent, random.of(pool), words, random);
}

/** Decided by the page, so that a page that failed fails again: a site's address, another one, none; bytes or text. */
function options(page) {
  const kind = page.length % 8;
  const host = kind < 4 ? hosts[page.length % hosts.length] : "www.example.com";
  return kind === 7 ? {} : { url: `https://${host}/2024/01/02/news-${page.length}.html` };
}

/** Reads each page again, alone, and keeps those that make code run that did not before: coverage forgets the batch. */
function keepWhereNew(batch) {
  for (const page of batch) {
    coverage.begin();
    check(page, options(page));
    const blocks = coverage.fresh({ keep: true });
    if (blocks === 0) continue;
    state.blocks += blocks;
    pool.push(page);
  }
}

function check(page, given) {
  writeFileSync(workerData.current, JSON.stringify({ page, given }));
  const before = process.cpuUsage();
  const faults = faultsOf(page, given);
  const { user, system } = process.cpuUsage(before);
  if ((user + system) / 1000 > allowed(page.length) && isSlow(page, given)) faults.push("slow");
  state.executions++;
  Atomics.add(workerData.done, 0, 1);
  for (const fault of faults) noteFailure(fault, page, given);
}

function faultsOf(page, given) {
  try {
    const bytes = page.length % 5 === 0 ? new TextEncoder().encode(page) : page;
    const article = parseArticle(bytes, given);
    const faults = [...checkArticle(article, bytes, given), ...valueFaults(article)];
    if (page.length % 4 === 0) faults.push(...formatFaults(article));
    isProbablyArticle(bytes, given);
    if (page.length % 3 === 0) attributeQuotes(page.split(/<[^>]*>/u));
    return faults;
  } catch (error) {
    return [`threw ${error.stack}`];
  }
}

function formatFaults(article) {
  const written = Object.entries(formats).map(([name, write]) => [name, JSON.stringify(write(article))]);
  return written.filter(([, text]) => !text.isWellFormed()).map(([name]) => `${name} wrote ill-formed text`);
}

function isSlow(page, given) {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    parseArticle(page, given);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times) > allowed(page.length);
}

/** What kind of fault it is: without the places and values of this page. */
function kindOf(fault) {
  return fault
    .split("\n")[0]
    .replaceAll(/“.*”|".*"|: .*$|\d+/gu, "")
    .slice(0, 90);
}

function noteFailure(fault, page, given) {
  const kind = kindOf(fault);
  if (failures.has(kind)) return;
  failures.set(kind, page);
  const small = kind === "slow" ? page : shrink(page, given, kind);
  const name = createHash("sha256").update(kind).digest("hex").slice(0, 10);
  const file = join(workerData.folder, "failures", `${name}.json`);
  writeFileSync(file, `${JSON.stringify({ fault, given, page: small }, null, 2)}\n`);
  console.log(`FAILED ${fault.slice(0, 600)}\n  ${file}`);
}

/** The page with pieces taken out as long as it still fails in the same way. */
function shrink(page, given, kind) {
  let small = page;
  const fails = (one) => faultsOf(one, given).some((fault) => kindOf(fault) === kind);
  for (let size = Math.ceil(page.length / 2), tries = 0; size >= 1 && tries < 600; size = Math.floor(size / 2)) {
    for (let at = 0; at < small.length && tries < 600; tries++) {
      const less = small.slice(0, at) + small.slice(at + size);
      if (fails(less)) small = less;
      else at += size;
    }
  }
  return small;
}

/** Writes the pages that together cover most, the short ones first; those of the corpus that add nothing stay. */
function save() {
  mkdirSync(CORPUS, { recursive: true });
  const known = new Set(readdirSync(CORPUS));
  const fit = pool.filter((page) => page.length <= MAX_SAVED_CHARS).sort((a, b) => a.length - b.length);
  for (const page of fit) {
    if (known.size >= MAX_KEPT) break;
    const name = `${createHash("sha256").update(page).digest("hex").slice(0, 12)}.html`;
    if (!known.has(name)) writeFileSync(join(CORPUS, name), page);
    known.add(name);
  }
}
