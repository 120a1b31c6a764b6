#!/usr/bin/env node
// What reading a page costs, beside parse5 alone and beside other libraries: one Markdown table.
//
// usage: node bench/speed.mjs FOLDER [--pages 40] [--passes 5] [--systems nutgraf,defuddle]
//   FOLDER holds .html or .html.gz files, at any depth. Build the library and install the peers first (see README.md).
//
// Each system lives in a process of its own and works while the others wait; passes are interleaved, so that a busy
// machine disturbs all alike. Times are CPU time, medians over the passes; ratios are taken page by page to parse5 with
// its htmlparser2 tree adapter on the whole page.
import { fork } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const BASE = "parse5 + htmlparser2 adapter";
const MEGA = 1024 * 1024;
const ADDRESS = "https://www.example.com/news/1";

const SYSTEMS = {
  [BASE]: async () => {
    const [{ parse }, { adapter }] = await Promise.all([import("parse5"), import("parse5-htmlparser2-tree-adapter")]);
    return (html) => parse(html, { treeAdapter: adapter });
  },
  "parse5, its own tree": async () => {
    const { parse } = await import("parse5");
    return (html) => parse(html);
  },
  nutgraf: async () => {
    const { parseArticle } = await import("../dist/index.js");
    return (html) => parseArticle(html, { url: ADDRESS });
  },
  "nutgraf/core, without plug-ins": async () => {
    const { parseArticle } = await import("../dist/core.js");
    return (html) => parseArticle(html, { url: ADDRESS });
  },
  "readability + linkedom": async () => {
    const [{ Readability }, { parseHTML }] = await Promise.all([import("@mozilla/readability"), import("linkedom")]);
    return (html) => new Readability(parseHTML(html).document).parse();
  },
  "readability + jsdom": async () => {
    const [{ Readability }, { JSDOM, VirtualConsole }] = await Promise.all([
      import("@mozilla/readability"),
      import("jsdom"),
    ]);
    const virtualConsole = new VirtualConsole();
    return (html) => new Readability(new JSDOM(html, { url: ADDRESS, virtualConsole }).window.document).parse();
  },
  ...Object.fromEntries(
    ["@extractus/article-extractor", "@postlight/parser", "metascraper", "defuddle"].map((name) => [
      name,
      async () => {
        const { loadSystems } = await import("./systems.mjs");
        const read = (await loadSystems([name])).systems.get(name);
        return (html) => read(html, ADDRESS);
      },
    ]),
  ),
};

if (process.env.SPEED_SYSTEM) await work(process.env.SPEED_SYSTEM);
else await lead(process.argv.slice(2));

/** One system: told to read pages, it answers with their CPU microseconds. */
async function work(name) {
  for (const method of ["log", "warn", "error", "debug"]) console[method] = () => undefined; // peers talk
  const before = process.cpuUsage();
  const read = await SYSTEMS[name]();
  const used = process.cpuUsage(before);
  process.on("message", async ({ pages }) => {
    const times = [];
    for (const page of pages) {
      const start = process.cpuUsage();
      try {
        await read(page);
      } catch {
        // A peer may fail on a page; what it cost until then counts.
      }
      const { user, system } = process.cpuUsage(start);
      times.push(user + system);
    }
    process.send({ times, memory: process.resourceUsage().maxRSS * 1024 });
  });
  process.send({ ready: used.user + used.system });
}

async function lead(args) {
  const option = (name, other) => (args.includes(name) ? args[args.indexOf(name) + 1] : other);
  const pages = readPages(args[0], Number(option("--pages", 40)));
  const passes = Number(option("--passes", 5));
  const wanted = option("--systems")?.split(",");
  const names = Object.keys(SYSTEMS).filter((name) => name === BASE || !wanted || wanted.includes(name));
  const rows = new Map();
  for (const name of names) {
    const worker = await start(name);
    if (worker) rows.set(name, { worker, load: worker.load, times: pages.map(() => []), memory: 0 });
  }
  for (let pass = 0; pass <= passes; pass++) {
    for (const row of rows.values()) {
      const { times, memory } = await ask(row.worker.child, { pages });
      row.memory = memory;
      if (pass > 0) times.forEach((time, i) => row.times[i].push(time)); // the first pass warms up
    }
  }
  for (const { worker } of rows.values()) worker.child.kill();
  print(pages, passes, rows);
}

function print(pages, passes, rows) {
  const base = rows.get(BASE).times.map(median);
  const size = pages.reduce((sum, page) => sum + page.length, 0) / pages.length / 1024;
  console.log(`${pages.length} pages of ${size.toFixed(0)} thousand characters on average, ${passes} passes.`);
  console.log(`Node ${process.version}, ${cpus()[0].model}.\n`);
  console.log("| system | ratio, median | p95 | ms a page | import, ms | peak memory, MB |");
  console.log("| --- | --: | --: | --: | --: | --: |");
  for (const [name, { times, load, memory }] of rows) {
    const own = times.map(median);
    const ratios = own.map((time, i) => time / base[i]).sort((a, b) => a - b);
    const p95 = ratios[Math.min(ratios.length - 1, Math.floor(ratios.length * 0.95))];
    const cells = [median(ratios).toFixed(2), p95.toFixed(2), (median(own) / 1000).toFixed(1)];
    console.log(`| ${[name, ...cells, (load / 1000).toFixed(0), (memory / MEGA).toFixed(0)].join(" | ")} |`);
  }
}

/** A process for one system; nothing where it does not load. */
async function start(name) {
  const child = fork(import.meta.filename, [], {
    env: { ...process.env, SPEED_SYSTEM: name },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ready = await new Promise((resolve) => {
    child.once("message", resolve);
    child.once("exit", () => resolve(null));
  });
  if (ready === null) console.error(`left out, does not load: ${name}`);
  return ready && { child, load: ready.ready };
}

function ask(child, message) {
  return new Promise((resolve) => {
    child.once("message", resolve);
    child.send(message);
  });
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** Pages spread evenly over all that the folder holds. */
function readPages(folder, count) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => /\.html(?:\.gz)?$/u.test(path));
  const step = Math.max(1, Math.floor(paths.length / count));
  const chosen = paths.sort().filter((_, i) => i % step === 0);
  return chosen.slice(0, count).map((path) => {
    const bytes = readFileSync(join(folder, path));
    return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  });
}
