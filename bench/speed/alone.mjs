import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { ask, median, start } from "./child.mjs";
import { STAGES } from "./systems.mjs";

/** The most memory that each system's process held, in bytes, with nothing else at work: every page once, in its order. */
export async function readMemory(pages, names) {
  const memory = new Map();
  for (const name of names.filter((one) => one !== STAGES)) {
    const worker = await start(name);
    if (!worker) continue;
    memory.set(name, (await ask(worker.child, pages)).memory);
    worker.child.kill();
  }
  return memory;
}

const IMPORTS = {
  "parse5 and entities, as published": ["parse5", "entities/decode"],
  "nutgraf/core": ["./dist/core.js"],
  nutgraf: ["./dist/index.js"],
};

/** CPU microseconds that an import costs a fresh process, the median of some. */
export async function readImports(passes) {
  const times = new Map(Object.keys(IMPORTS).map((name) => [name, []]));
  for (let pass = 0; pass < passes * 2; pass++) {
    for (const [name, modules] of Object.entries(IMPORTS)) times.get(name).push(importOnce(modules));
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

function importOnce(modules) {
  const code = `const start = process.cpuUsage();
    await Promise.all(${JSON.stringify(modules)}.map((name) => import(name)));
    const { user, system } = process.cpuUsage(start);
    process.stdout.write(String(user + system));`;
  const cwd = join(import.meta.dirname, "../..");
  return Number(execFileSync(process.execPath, ["--input-type=module", "-e", code], { cwd, encoding: "utf8" }));
}
