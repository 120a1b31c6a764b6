// CPU time of reading pages, in a process of its own that counts nothing; and how two lists of numbers go together.
import { fork } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";

const PASSES = 15;
/** V8 compiles and collects beside the page that is being read otherwise, and the time counts for that page. */
const FLAGS = ["--single-threaded"];
const SELF = fileURLToPath(import.meta.url);
const LIBRARY = fileURLToPath(new URL("../../.build/steps/timed.mjs", import.meta.url));

/** The pages of a folder, .html, .md and .html.gz, by path. */
export function pagesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:html|md|html\.gz)$/u.test(path))
    .sort()
    .map((path) => ({ path: join(folder, path), html: readPage(join(folder, path)) }));
}

function readPage(path) {
  const bytes = readFileSync(path);
  return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** Microseconds of each page: the fastest of some passes over all of them, for another process can only slow one. */
export async function cpuTimes(paths) {
  const options = { packages: "external", format: "esm", charset: "utf8", logLevel: "error" };
  await build({ entryPoints: ["src/index.ts"], bundle: true, outfile: LIBRARY, ...options });
  const child = fork(SELF, paths, { execArgv: FLAGS });
  return await new Promise((done, failed) => {
    child.on("message", done);
    child.on("exit", (code) => failed(new Error(`the timing process ended with ${code}`)));
  });
}

export function correlation(xs, ys) {
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const spread = (list, middle) => Math.sqrt(list.reduce((sum, one) => sum + (one - middle) ** 2, 0));
  const together = xs.reduce((sum, x, i) => sum + (x - meanX) * (ys[i] - meanY), 0);
  return together / (spread(xs, meanX) * spread(ys, meanY));
}

const mean = (list) => list.reduce((sum, one) => sum + one, 0) / list.length;

if (process.argv[1] === SELF && process.send) {
  const { parseArticle } = await import(pathToFileURL(LIBRARY).href);
  const pages = process.argv.slice(2).map(readPage);
  const times = pages.map(() => []);
  for (let pass = 0; pass < PASSES; pass++) {
    pages.forEach((html, i) => {
      const before = process.cpuUsage();
      parseArticle(html);
      const { user, system } = process.cpuUsage(before);
      times[i].push(user + system);
    });
  }
  process.send(times.map((list) => Math.min(...list)));
}
