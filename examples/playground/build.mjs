// Writes playground.html: one file, the library's own build in it, and a policy that lets it load and send nothing.
//
// usage: npm run playground, then open examples/playground/playground.html
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const style = `\n${readFileSync(join(here, "playground.css"), "utf8")}`;
const { outputFiles } = await build({
  entryPoints: [join(here, "main.js")],
  bundle: true,
  minify: true,
  write: false,
  charset: "utf8",
  format: "esm",
  target: "es2022",
  logLevel: "error",
  loader: { ".html": "text", ".md": "text" },
});
// What would end the script element, or open a comment in it, written so that strings and regular expressions mean the same.
const script = outputFiles[0].text.replace(/<(?=\/script|!--)/gi, "\\x3C");

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const policy = [
  "default-src 'none'",
  `script-src ${hash(script)}`,
  `style-src ${hash(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
];
const page = readFileSync(join(here, "index.html"), "utf8")
  .replace("CONTENT-SECURITY-POLICY", policy.join("; "))
  .replace("<style></style>", () => `<style>${style}</style>`)
  .replace('<script type="module"></script>', () => `<script type="module">${script}</script>`);
writeFileSync(join(here, "playground.html"), page);
console.log(`examples/playground/playground.html, ${Math.round(page.length / 1000)} kB`);
