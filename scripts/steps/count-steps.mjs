// How much work reading a page takes, in steps: the same number on every run and every machine, so that growth can be
// asserted without a clock.
//
// A step is one word of our source (a name, a keyword, a number) that was executed, or four characters or
// elements that a built-in method passed over. V8 counts how often each block of code runs, so no loop can be forgotten; built-ins are
// wrapped in this process while a page is counted. The library itself knows nothing of it. Packages under it (parse5,
// css-select) are not ours and not counted, except what their built-ins pass over.
import { fork } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { Session } from "node:inspector";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { build } from "esbuild";
import { meterBuiltIns } from "./meter-built-ins.mjs";

const SELF = fileURLToPath(import.meta.url);
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** The pipeline's calls and the stage that each opens; what follows belongs to it until the next. */
const STAGES = {
  checkOptions: "read",
  decodeInput: "read",
  unwrapCopy: "read",
  readPage: "parse",
  matchLayout: "metadata",
  detectLanguage: "metadata",
  choosePacks: "metadata",
  readBody: "body",
  readCandidates: "metadata",
  chooseFields: "fields",
  speechFor: "quotes",
  readQuotes: "quotes",
};

/** Characters or elements that a built-in passes over in the time of one word of ours: fits CPU time over 50 pages best. */
const PASSED_A_STEP = 4;
export const STAGE_NAMES = ["read", "parse", "metadata", "body", "fields", "quotes"];

/**
 * A function (html, options) → steps by stage: read, parse, metadata, body, fields, quotes, and their total; with `false`
 * behind them all of the steps stand at the first stage, which takes a third of the time on small pages.
 * One at a time in a process: it uses V8's own counters.
 */
export async function loadStepCounter() {
  // Optimised code no longer counts the calls of functions without a branch: from run to run others would go missing.
  for (const flag of ["--no-opt", "--no-maglev"]) setFlagsFromString(flag);
  const file = await bundle();
  const library = await import(pathToFileURL(file).href);
  const blocks = await startBlockCounts(file);
  const meter = meterBuiltIns();
  return function countSteps(html, options = {}, byStage = true) {
    const steps = Object.fromEntries(STAGE_NAMES.map((stage) => [stage, 0]));
    let stage = "read";
    const close = () => {
      meter.pause();
      steps[stage] += blocks.take() + Math.round(meter.take() / PASSED_A_STEP);
      meter.resume();
    };
    blocks.take();
    meter.take();
    const begin = (call) => {
      if (STAGES[call] === stage) return;
      close();
      stage = STAGES[call];
    };
    library.onStage(byStage ? begin : null);
    meter.resume();
    try {
      library.parseArticle(html, options);
    } finally {
      close();
      meter.pause();
      library.onStage(null);
    }
    return { ...steps, total: STAGE_NAMES.reduce((sum, one) => sum + steps[one], 0) };
  };
}

/** The same in a process of its own, for tests: `count` gives a promise of all steps, `stop` ends the process. */
export function forkStepCounter() {
  const child = fork(SELF, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const waiting = [];
  child.on("message", (total) => waiting.shift().done(total));
  child.on("exit", (code) => waiting.forEach(({ failed }) => failed(new Error(`counting ended with ${code}`))));
  const count = (html, options = {}) =>
    new Promise((done, failed) => {
      waiting.push({ done, failed });
      child.send({ html, options });
    });
  return { count, stop: () => child.disconnect() };
}

/** The library as one file, comments dropped, in which every call of the pipeline says that its stage begins. */
async function bundle() {
  const folder = join(ROOT, ".build/steps");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `library-${process.pid}.mjs`);
  const hook = `let hook = null; const onStage = (next) => { hook = next; };`;
  const name = "nutgraf-stages";
  const setup = ({ onLoad }) =>
    onLoad({ filter: /src[/\\]parse-article\.ts$/ }, ({ path }) => {
      const calls = new RegExp(`(?<!function )\\b(?:${Object.keys(STAGES).join("|")})(?=\\()`, "gu");
      const source = readFileSync(path, "utf8").replaceAll(calls, (call) => `(hook?.("${call}"), ${call})`);
      return { contents: `${hook} export { onStage };\n${source}`, loader: "ts" };
    });
  await build({
    stdin: {
      contents: `export { parseArticle } from "./src/index.ts"; export { onStage } from "./src/parse-article.ts";`,
      resolveDir: ROOT,
      loader: "ts",
    },
    bundle: true,
    packages: "external",
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    outfile,
    plugins: [{ name, setup }],
    logLevel: "error",
  });
  process.on("exit", () => rmSync(outfile, { force: true }));
  return outfile;
}

/** Counts executed words of one file from now on; `take` says how many since the last call. */
async function startBlockCounts(file) {
  const words = wordsBefore(readFileSync(file, "utf8"));
  const session = new Session();
  session.connect();
  const post = (method, parameters) => {
    let answer;
    session.post(method, parameters, (error, result) => {
      if (error) throw new Error(`${method}: ${error.message}`);
      answer = result;
    });
    return answer; // the inspector of one's own thread answers at once
  };
  post("Profiler.enable");
  post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  const url = pathToFileURL(file).href;
  const known = new Map(); // a function that did not run since the last time is left out of the answer
  const take = () => {
    const script = post("Profiler.takePreciseCoverage").result.find((one) => one.url === url);
    for (const one of known.values()) one.fresh = false;
    for (const { ranges } of script?.functions ?? []) {
      const [{ startOffset, endOffset }] = ranges;
      known.set(`${startOffset}-${endOffset}`, { startOffset, endOffset, ranges, fresh: true });
    }
    return countWords([...known.values()], words);
  };
  return { take };
}

/** How many words stand before each place of a text. */
function wordsBefore(text) {
  const before = new Uint32Array(text.length + 1);
  for (const { index } of text.matchAll(/[\p{L}\p{N}_$]+/gu)) before[index + 1] = 1;
  for (let i = 1; i < before.length; i++) before[i] += before[i - 1];
  return before;
}

/** Words times executions, each word counted by the innermost range that holds it. */
function countWords(functions, words) {
  const ranges = functions.flatMap(({ startOffset, endOffset, ranges: own, fresh }) =>
    fresh ? own : [{ startOffset, endOffset, count: 0 }],
  );
  ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
  let sum = 0;
  const open = [];
  const close = () => {
    const { startOffset, endOffset, count, inner } = open.pop();
    const size = words[endOffset] - words[startOffset];
    sum += count * (size - inner);
    if (open.length > 0) open.at(-1).inner += size;
  };
  for (const range of ranges) {
    while (open.length > 0 && open.at(-1).endOffset <= range.startOffset) close();
    open.push({ ...range, inner: 0 });
  }
  while (open.length > 0) close();
  return sum;
}

if (process.argv[1] === SELF && process.send) {
  const countSteps = loadStepCounter();
  process.on("message", async ({ html, options }) => process.send((await countSteps)(html, options, false).total));
}
