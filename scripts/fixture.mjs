// Keeps a page of a site as a test of its adapter: writes the page and what is read on it now, for review.
// usage: node scripts/fixture.mjs ID page.html [--url URL] [--variant NAME]
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { format, resolveConfig } from "prettier";
import { loadKit } from "./load-kit.mjs";

const root = join(import.meta.dirname, "..");

/** Writes test/adapters/ID/LAYOUT.html and LAYOUT.json; gives what was read. */
export async function writeFixture(id, html, { url, variant, adapters = [] } = {}) {
  const { explain } = await loadKit();
  const found = explain(html, { url, adapters });
  const layout = found.layout?.startsWith(`${id}/`) ? found.layout.slice(id.length + 1) : found.copy ? "copy" : "page";
  const name = variant ? `${layout}~${variant}` : layout;
  const folder = join(root, "test/adapters", id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.html`), html);
  const json = JSON.stringify({ ...(url && { url }), expected: summaryOf(found.article) });
  const config = await resolveConfig(join(root, "package.json"));
  writeFileSync(join(folder, `${name}.json`), await format(json, { ...config, parser: "json" }));
  return { found, file: `test/adapters/${id}/${name}` };
}

/** What a person can check against the page: every field, and the text. */
function summaryOf(article) {
  const { headline, standfirst, authors, date, modified, leadImage, source, section, paragraphs } = article;
  return {
    headline,
    standfirst,
    authors: authors.map(({ name, role }) => ({ name, role })),
    date: date && { iso: date.iso },
    modified: modified && { iso: modified.iso },
    leadImage: leadImage && { url: leadImage.url, caption: leadImage.caption, credit: leadImage.credit },
    source,
    section,
    paragraphs,
  };
}

if (basename(process.argv[1] ?? "") === "fixture.mjs") {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: "string" }, variant: { type: "string" } },
  });
  const [id, page] = positionals;
  if (!id || !page) {
    console.error("usage: node scripts/fixture.mjs ID page.html [--url URL] [--variant NAME]");
    process.exit(2);
  }
  const html = readFileSync(page, "utf8");
  const url = values.url ?? (await loadKit()).explain(html).article.source.canonicalUrl ?? undefined;
  const { file } = await writeFixture(id, html, { ...values, url });
  console.log(`written: ${file}.html, ${file}.json: compare the second with the page`);
}
