// The distributed example over two hundred pages, every worker killed once: each page must come out once and only once.
//
// usage: npm run test:distributed
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventedPages } from "../invented-pages.mjs";
import { run, systemProgram } from "./install.mjs";

const COPIES = 4;
const example = join(import.meta.dirname, "../../examples/distributed");
const folder = mkdtempSync(join(tmpdir(), "nutgraf-pages-"));

systemProgram("redis-server", {
  variable: "REDIS_SERVER",
  places: ["/usr/bin/redis-server"],
  debianPackage: "redis-server",
});
run("npm", ["install", "--no-fund", "--no-audit", "--loglevel=error"], { cwd: example });
for (let copy = 0; copy < COPIES; copy += 1) {
  for (const { name, bytes } of inventedPages()) writeFileSync(join(folder, `${copy}.${name}.html`), bytes);
}
mkdirSync(join(folder, "no-page"));

const { stdout, stderr, status } = spawnSync(process.execPath, ["run.mjs", folder, "--kill"], {
  cwd: example,
  encoding: "utf8",
  maxBuffer: 1e9,
  timeout: 300_000,
});
rmSync(folder, { recursive: true, force: true });

const pages = stdout
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line).page);
const skipped = [...stderr.matchAll(/^skipped (.+?): /gmu)].map(([, page]) => page);
const wanted = inventedPages().length * COPIES + 1;
const checks = {
  "it ended well": status === 0,
  "three workers were killed": stderr.match(/^killed worker/gmu)?.length === 3,
  "no page came out twice": new Set([...pages, ...skipped]).size === pages.length + skipped.length,
  "no page was lost": pages.length + skipped.length === wanted,
  "what is no page was reported": skipped.includes("no-page"),
};
for (const [what, holds] of Object.entries(checks)) console.log(`${holds ? "ok   " : "FAIL "} ${what}`);
const failed = Object.values(checks).filter((holds) => !holds).length;
console.log(
  stderr
    .trim()
    .split("\n")
    .slice(failed > 0 ? -20 : -1)
    .join("\n"),
);
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
