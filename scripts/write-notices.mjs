// Writes dist/THIRD-PARTY-NOTICES.txt: the packages whose code dist holds, with their licences. Run at the end of the build.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");

const { metafile } = await build({
  entryPoints: [join(root, "src/index.ts"), join(root, "src/formats/index.ts")],
  outdir: "out",
  absWorkingDir: root,
  bundle: true,
  write: false,
  metafile: true,
  platform: "neutral",
  mainFields: ["module", "main"],
});
const folders = new Set(
  Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []),
);

const notices = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), "utf8").trim()}\n`;
});
if (!existsSync(join(root, "dist"))) throw new Error("there is no dist: run npm run build");
writeFileSync(join(root, "dist/THIRD-PARTY-NOTICES.txt"), notices.join(`\n${"-".repeat(80)}\n\n`));
