// Parses every page of a folder in parallel, one worker thread a core: one JSON line a page on standard output.
// Pages that cannot be read, or hold no article, are reported on standard error and skipped.
//
// usage: node examples/folder.mjs FOLDER [--workers N] > articles.jsonl
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { parseArticle } from "nutgraf";

if (isMainThread) await main();
else parentPort.on("message", (path) => parentPort.postMessage(readPage(path)));

/** The page's article, or why there is none. */
function readPage(path) {
  try {
    const article = parseArticle(readFileSync(path));
    return article.paragraphs.length > 0 ? { article } : { problem: "no article on this page" };
  } catch (error) {
    return { problem: error.message };
  }
}

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { workers: { type: "string" } } });
  const folder = positionals[0] ?? ".";
  const names = readdirSync(folder).sort();
  const pages = names.entries();
  const state = { total: names.length, done: 0, skipped: 0 };
  const workers = Math.min(Number(values.workers ?? availableParallelism()), names.length);
  await Promise.all(Array.from({ length: workers }, () => work(folder, pages, state)));
  console.error(`${state.done - state.skipped} articles, ${state.skipped} skipped`);
}

/** One worker after another takes pages from the shared iterator; a worker that dies takes only its page with it. */
async function work(folder, pages, state) {
  let worker = null;
  for (const [, name] of pages) {
    worker ??= new Worker(new URL(import.meta.url));
    const { article, problem } = await ask(worker, join(folder, name));
    if (problem?.startsWith("worker died")) worker = null;
    state.done += 1;
    if (article) console.log(JSON.stringify({ page: name, article }));
    else state.skipped += 1;
    report(state, problem && `${name}: ${problem}`);
  }
  await worker?.terminate();
}

async function ask(worker, path) {
  worker.postMessage(path);
  const done = new AbortController();
  const { signal } = done;
  try {
    const [answer] = await Promise.race([
      once(worker, "message", { signal }),
      once(worker, "exit", { signal }).then(([code]) => [{ problem: `worker died with code ${code}` }]),
    ]);
    return answer;
  } catch (error) {
    return { problem: `worker died: ${error.message}` }; // `once` throws on "error"
  } finally {
    done.abort();
  }
}

/** A bar where a person looks on, and a line for each problem. */
function report({ done, total }, problem) {
  const bar = process.stderr.isTTY;
  if (problem) console.error(`${bar ? "\r\x1b[K" : ""}skipped ${problem}`);
  if (!bar) return;
  const filled = Math.round((done / total) * 30);
  process.stderr.write(
    `\r${"█".repeat(filled)}${"░".repeat(30 - filled)} ${done}/${total}${done === total ? "\n" : ""}`,
  );
}
