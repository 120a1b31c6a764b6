// Writes src/adapters/index.ts and src/languages/index.ts: one named export for each file there. And schema.json.
// usage: node scripts/generate.mjs [--check]   (--check writes nothing and fails where a file is stale)
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { articleSchema } from "./article-schema.mjs";

const root = join(import.meta.dirname, "..");
const isCheck = process.argv.includes("--check");
const stale = [];

for (const folder of ["src/adapters", "src/languages"]) {
  const lines = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.name !== "index.ts" && (entry.name.endsWith(".ts") || hasIndex(folder, entry)))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/index.ts` : entry.name))
    .sort()
    .map((file) => `export { ${exportName(file)} } from "./${file}";`);
  write(`${folder}/index.ts`, `// Written by \`npm run generate\`.\n${lines.join("\n")}\n`);
}

write("schema.json", articleSchema());

if (stale.length > 0) {
  console.error(`stale: ${stale.join(", ")}; run npm run generate`);
  process.exitCode = 1;
}

function hasIndex(folder, entry) {
  return entry.isDirectory() && existsSync(join(root, folder, entry.name, "index.ts"));
}

/** harbour-courier.ts exports harbourCourier; zh-hans.ts zhHans; zh/index.ts zh. */
function exportName(file) {
  const name = file.replace(/(\/index)?\.ts$/, "");
  return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

function write(file, text) {
  const path = join(root, file);
  const old = existsSync(path) ? readFileSync(path, "utf8") : null;
  if (old === text) return;
  if (isCheck) stale.push(file);
  else writeFileSync(path, text);
}
