// One smoke over the packed tarball in every runtime: the same pages must give the same bytes everywhere.
// It installs what it needs, or fails naming it; it never skips.
//
// usage: npm run test:runtimes
import { spawn } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { withBrowser } from "./browser.mjs";
import { binaryOf, installRuntimes, installTarball, run } from "./install.mjs";
import { freePort, startRegistry, untilAnswers } from "./registry.mjs";

const MIN_PAGES = 50;
const examples = join(import.meta.dirname, "../../examples");
let failed = 0;
let passed = 0;
let wanted = null;

installRuntimes();
const { folder, tarball, pages } = installTarball();
try {
  if (pages.length < MIN_PAGES) throw new Error(`only ${pages.length} pages`);
  await check("Node", () => inProcess(process.execPath, "entry-process.mjs"));
  await check("Node, by require()", () => inProcess(process.execPath, "entry-require.cjs"));
  await check("Node LTS", () => inProcess(nodeLts(), "entry-process.mjs"));
  await check("Bun", () => inProcess(bun(), "entry-process.mjs"));
  await check("Deno, npm:nutgraf", inDeno);
  await check("workerd", inWorkerd);
  await inChromium();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Node's own lines are what the others must give. */
async function check(name, getLines) {
  try {
    const { lines, version } = await getLines();
    wanted ??= lines;
    const other = lines.filter((line, index) => line !== wanted[index]).map((line) => line.split(" ")[0]);
    if (lines.length !== pages.length) throw new Error(`${lines.length} of ${pages.length} pages`);
    if (other.length > 0) throw new Error(`other results for ${other.join(", ")}`);
    passed += 1;
    console.log(`ok    ${name.padEnd(22)} ${version.padEnd(24)} ${lines.length} pages, all the same`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}: ${error.stderr || error.message}`);
  }
}

function inProcess(program, entry) {
  const lines = JSON.parse(run(program, [join(folder, entry)], { cwd: folder }));
  return { lines, version: run(program, ["--version"]).trim() };
}

function nodeLts() {
  return binaryOf("Node LTS", [`node-${process.platform}-${process.arch}/bin/node`]);
}

function bun() {
  const platform = `${process.platform}-${process.arch === "arm64" ? "aarch64" : process.arch}`;
  const script = "bun/bin/bun.exe"; // where its install script moves it, on every system
  return binaryOf("Bun", [`@oven/bun-${platform}/bin/bun`, script]);
}

async function inDeno() {
  const platform = { linux: `linux-${process.arch}-glibc`, darwin: `darwin-${process.arch}` }[process.platform];
  const deno = binaryOf("Deno", [`@deno/${platform}/deno`]);
  const registry = await startRegistry(folder, tarball);
  const away = `${folder}-deno`; // a folder without node_modules: the package can only come from the registry
  try {
    for (const name of ["smoke.mjs", "entry-deno.ts", "pages.json"]) cpSync(join(folder, name), join(away, name));
    cpSync(join(examples, "deno/parse.ts"), join(away, "parse.ts"));
    writeFileSync(join(away, "page.html"), Buffer.from(pages[0].base64, "base64"));
    const fresh = "--minimum-dependency-age=0"; // the tarball was published a moment ago
    const env = { ...process.env, NPM_CONFIG_REGISTRY: registry.url, DENO_DIR: join(away, "cache"), NO_COLOR: "1" };
    const lines = JSON.parse(run(deno, ["run", fresh, `--allow-read=${away}`, "entry-deno.ts"], { cwd: away, env }));
    const printed = run(deno, ["run", fresh, "--allow-read=page.html", "parse.ts", "page.html"], { cwd: away, env });
    if (!printed.includes("Port council")) throw new Error(`examples/deno/parse.ts printed ${printed}`);
    return { lines, version: run(deno, ["--version"]).split(" (")[0] };
  } finally {
    registry.stop();
    rmSync(away, { recursive: true, force: true });
  }
}

async function inWorkerd() {
  const workerd = binaryOf("workerd", [
    "@cloudflare/workerd-linux-64/bin/workerd",
    "@cloudflare/workerd-linux-arm64/bin/workerd",
    "@cloudflare/workerd-darwin-arm64/bin/workerd",
  ]);
  bundle("entry-workerd.mjs", "smoke-worker.js");
  cpSync(join(examples, "cloudflare/worker.js"), join(folder, "example.mjs"));
  bundle("example.mjs", "example-worker.js");
  const ports = { smoke: await freePort(), example: await freePort() };
  const services = Object.keys(ports).map(
    (name) =>
      `(name = "${name}", worker = (compatibilityDate = "2025-01-01", modules = [(name = "main", esModule = embed "${name}-worker.js")]))`,
  );
  const sockets = Object.entries(ports).map(
    ([name, port]) => `(name = "${name}", address = "127.0.0.1:${port}", http = (), service = "${name}")`,
  );
  writeFileSync(
    join(folder, "workerd.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [${services.join(", ")}], sockets = [${sockets.join(", ")}]);
`,
  );
  const server = spawn(workerd, ["serve", "workerd.capnp"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  try {
    await untilAnswers(`http://127.0.0.1:${ports.example}/`);
    const response = await fetch(`http://127.0.0.1:${ports.smoke}/`, { method: "POST", body: JSON.stringify(pages) });
    const body = Buffer.from(pages[0].base64, "base64");
    const example = await fetch(`http://127.0.0.1:${ports.example}/`, {
      method: "POST",
      body,
      headers: { accept: "text/markdown" },
    });
    const markdown = await example.text();
    if (!markdown.startsWith("# Port council"))
      throw new Error(`examples/cloudflare answered ${markdown.slice(0, 200)}`);
    return { lines: await response.json(), version: run(workerd, ["--version"]).trim() };
  } finally {
    server.kill();
  }
}

async function inChromium() {
  bundle("entry-page.mjs", "bundle.js");
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><meta charset="utf-8"><script type="module" src="bundle.js"></script>',
  );
  const seen = await withBrowser(folder, async (browser, url) => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(() => globalThis.results ?? globalThis.failure, null, { timeout: 120_000 });
    const results = await page.evaluate(() => globalThis.results ?? { failure: globalThis.failure });
    return { results, version: `Chromium ${browser.version()}` };
  }).catch((error) => ({ results: { failure: error.message } }));
  for (const place of ["page", "worker"]) {
    await check(`Chromium, ${place}`, () => {
      if (seen.results.failure) throw new Error(seen.results.failure);
      return { lines: seen.results[place], version: seen.version };
    });
  }
}

function bundle(entry, outfile) {
  const { buildSync } = createRequire(import.meta.url)("esbuild");
  buildSync({
    entryPoints: [join(folder, entry)],
    outfile: join(folder, outfile),
    bundle: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
}
