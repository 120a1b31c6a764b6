// The test kit, bundled from the sources as they are now: scripts need no build.
import { build } from "esbuild";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");

export async function loadKit() {
  const outfile = join(root, "node_modules/.cache/nutgraf/testing.mjs");
  await build({
    entryPoints: [join(root, "src/testing/index.ts")],
    outfile,
    bundle: true,
    format: "esm",
    packages: "external",
    logLevel: "error",
  });
  return import(`${pathToFileURL(outfile).href}?${process.pid}`);
}
