// Writes an adapter from what the generic readers find on one page of a site, with its test page and expectations.
// usage: node scripts/new-adapter.mjs ID page.html [--url URL]
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { writeFixture } from "./fixture.mjs";
import { loadKit } from "./load-kit.mjs";

const root = join(import.meta.dirname, "..");
const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: "string" } } });
const [id, page] = positionals;
if (!id || !page || !/^[a-z][a-z0-9-]*$/.test(id)) {
  console.error("usage: npm run new-adapter -- ID page.html [--url URL]   (ID in lower case, such as harbour-courier)");
  process.exit(2);
}
const target = join(root, "src/adapters", `${id}.ts`);
if (existsSync(target)) {
  console.error(`src/adapters/${id}.ts is there already; to add a page to its tests: npm run fixture -- ${id} ${page}`);
  process.exit(1);
}

const html = readFileSync(page, "utf8");
const { draftAdapter, explain } = await loadKit();
const url = values.url ?? explain(html).article.source.canonicalUrl ?? undefined;
if (!url) {
  console.error("the page does not state its address: give it with --url");
  process.exit(1);
}
const draft = draftAdapter(html, { id, url });
const config = await resolveConfig(target);
writeFileSync(target, await format(sourceOf(draft), { ...config, parser: "typescript" }));
execFileSync(process.execPath, [join(root, "scripts/generate.mjs")]);
const { found, file } = await writeFixture(id, html, { url, adapters: [draft] });

const [layout] = draft.layouts;
const { article, lines } = found;
console.log(`written: src/adapters/${id}.ts, ${file}.html, ${file}.json
headline   ${article.headline}
authors    ${article.authors.map((author) => author.name).join(", ") || "none found"}
date       ${article.date?.iso ?? "none found"}
lead image ${article.leadImage?.url ?? "none found"}
body       ${article.paragraphs.length} paragraphs in ${layout.body.root}; left out in it: ${layout.body.drop.join(" ") || "nothing"}
Lines left out, to be looked over:
${lines
  .filter((line) => !line.kept)
  .slice(0, 12)
  .map((line) => `  ${line.reason.padEnd(18)} ${line.text.slice(0, 80)}`)
  .join("\n")}
Next: npx vitest run test/adapters.test.ts -t ${id}`);

function sourceOf({ hosts, publisher, language, layouts }) {
  const [{ name, when, body, ...fields }] = layouts;
  const rules = Object.entries(fields).map(([field, list]) => `${field}: [${list.map(ruleText).join(", ")}],`);
  const makers = [...new Set(Object.values(fields).flatMap((list) => list.map(makerOf)))].sort();
  const exportName = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  return `import type { SiteAdapter } from "../model/plugins.ts";
${makers.length > 0 ? `import { ${makers.join(", ")} } from "../plugins/rules.ts";` : ""}

/** ${publisher}: say here in one line what it is, and how it credits wire copy. */
export const ${exportName}: SiteAdapter = {
  id: ${JSON.stringify(id)},
  hosts: ${JSON.stringify(hosts)},
  publisher: ${JSON.stringify(publisher)},
  language: ${JSON.stringify(language)},
  layouts: [
    {
      name: ${JSON.stringify(name)},
      when: ${JSON.stringify(when)},
      ${rules.join("\n      ")}
      body: { root: ${JSON.stringify(body.root)}, drop: ${JSON.stringify(body.drop)} },
    },
  ],
};
`;
}

function makerOf(rule) {
  return { element: "css", meta: "meta", "json-ld": "jsonLd" }[rule.from];
}

function ruleText(rule) {
  const parts = { element: ["selector", "attribute"], meta: ["name"], "json-ld": ["path"] }[rule.from];
  const given = parts.map((part) => rule[part]).filter((part) => part !== null);
  return `${makerOf(rule)}(${given.map((part) => JSON.stringify(part)).join(", ")})`;
}
