#!/usr/bin/env node
// Changes pages at random, keeps those that make new code run, and checks every promise on each.
//
// usage: node scripts/fuzz.mjs --minutes 10 [--seed 1] [--save]
//   --save adds what covered most in fewest characters to the corpus, test/hostile/fuzz-corpus.
// Failing pages, made as small as they fail, are written to .build/fuzz/failures; the exit code is 1 where there are any.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";

const HANG = 20; // seconds of CPU time without a page done: on a busy machine the clock says nothing
const EVERY = 60_000; // milliseconds between two lines of the report

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    save: { type: "boolean", default: false },
  },
});
const folder = ".build/fuzz";
mkdirSync(`${folder}/failures`, { recursive: true });
const current = `${folder}/current-${process.pid}.json`;
const done = new Int32Array(new SharedArrayBuffer(4)); // pages done: a worker that hangs cannot speak
const workerData = { ...values, folder, current, done };
const worker = new Worker(new URL("./fuzz/worker.mjs", import.meta.url), { workerData });

let last = { cpu: 0, count: -1 };
const watch = setInterval(() => {
  const count = Atomics.load(done, 0);
  if (count !== last.count) last = { cpu: cpuSeconds(), count };
  else if (count > 0 && cpuSeconds() - last.cpu > HANG) reportHang(); // the first page waits for the library to be bundled
}, 1000);
let printed = 0;
worker.on("message", (report) => {
  if (!report.finished && Date.now() - printed < EVERY) return;
  printed = Date.now();
  const { executions, corpus, blocks, share, failures } = report;
  console.log(
    `${executions} executions, ${corpus} pages kept, ${blocks} new blocks, ${(share * 100).toFixed(1)} % of the code, ${failures} kinds of failure`,
  );
  if (report.finished && failures > 0) process.exitCode = 1;
});
worker.on("error", (error) => {
  console.error(error);
  process.exitCode = 1;
});
worker.on("exit", () => clearInterval(watch));

function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function reportHang() {
  const file = `${folder}/failures/hang-${process.pid}.json`;
  if (existsSync(current)) writeFileSync(file, readFileSync(current));
  console.log(`a page took more than ${HANG} seconds of CPU time: ${file}`);
  process.exit(1);
}
