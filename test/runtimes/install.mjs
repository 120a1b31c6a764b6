// Gets what the runtimes need, or says by name what could not be had: nothing is skipped.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventedPages } from "../invented-pages.mjs";

const HERE = import.meta.dirname;
const ROOT = join(HERE, "../..");

/** Runs a program and gives what it printed; throws with what it complained of. */
export function run(program, args, options = {}) {
  return execFileSync(program, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1e9,
    ...options,
  });
}

/** The runtimes that come as npm packages, in the versions that package.json beside this file names. */
export function installRuntimes() {
  const wanted = readFileSync(join(HERE, "package.json"), "utf8");
  const stamp = join(HERE, "node_modules/.installed-from");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("installing the runtimes (npm install in test/runtimes)");
  run("npm", ["install", "--no-fund", "--no-audit", "--loglevel=error"], { cwd: HERE });
  writeFileSync(stamp, wanted);
}

/** A program of a package that has one build a platform; the packages' own install scripts need not have run. */
export function binaryOf(name, candidates) {
  const found = candidates.map((path) => join(HERE, "node_modules", path)).find(existsSync);
  if (found === undefined)
    throw new Error(`${name} has no build for ${process.platform} ${process.arch} among the packages`);
  return found;
}

/** A program of the system: `CHROMIUM`-like variable, the usual places, else Debian's package. */
export function systemProgram(name, { variable, places, debianPackage }) {
  const known = () => [process.env[variable], ...places].find((path) => path && existsSync(path));
  if (known() === undefined) {
    console.log(`installing ${debianPackage} (apt-get)`);
    try {
      run("apt-get", ["update", "-qq"]);
      run("apt-get", ["install", "-y", "-qq", debianPackage]);
    } catch (error) {
      throw new Error(`${name} is missing: install it, or name it in ${variable} (${error.message.split("\n")[0]})`);
    }
  }
  const path = known();
  if (path === undefined) throw new Error(`${name} is missing: install it, or name it in ${variable}`);
  return path;
}

export function chromium() {
  const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  return systemProgram("Chromium", { variable: "CHROMIUM", places, debianPackage: "chromium" });
}

/** A folder where the packed tarball is installed as a user would, with the pages and the entries beside it. */
export function installTarball() {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-runtimes-"));
  run("npm", ["run", "build"], { cwd: ROOT });
  const pack = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const [{ filename }] = JSON.parse(run("npm", pack, { cwd: ROOT }));
  writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
  run("npm", ["install", "--no-fund", "--no-audit", `./${filename}`], { cwd: folder });
  for (const name of [
    "smoke.mjs",
    "entry-process.mjs",
    "entry-require.cjs",
    "entry-deno.ts",
    "entry-workerd.mjs",
    "entry-page.mjs",
  ]) {
    cpSync(join(HERE, name), join(folder, name));
  }
  const pages = inventedPages().map(({ bytes, ...page }) => ({
    ...page,
    base64: Buffer.from(bytes).toString("base64"),
  }));
  writeFileSync(join(folder, "pages.json"), JSON.stringify(pages));
  return { folder, tarball: join(folder, filename), pages };
}
