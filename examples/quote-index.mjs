// Who was quoted how often over many articles: a table on standard output, and a bar chart as SVG.
//
// usage: node examples/folder.mjs FOLDER | node examples/quote-index.mjs [--svg chart.svg] [--top 20]
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { svg: { type: "string" }, top: { type: "string", default: "20" } } });
const index = await readIndex(createInterface({ input: process.stdin }));
const rows = [...index.values()].sort(byQuotes).slice(0, Number(values.top));

console.log("quotes articles  speaker");
for (const { name, role, quotes, articles } of rows) {
  console.log(
    `${String(quotes).padStart(6)} ${String(articles).padStart(8)}  ${[name, role].filter(Boolean).join(", ")}`,
  );
}
if (values.svg) writeFileSync(values.svg, chart(rows));

/** One entry a name. Namesakes are counted as one: telling them apart needs more than their articles. */
async function readIndex(lines) {
  const index = new Map();
  for await (const line of lines) {
    for (const { name, kind, role, quotes } of JSON.parse(line).article.speakers) {
      if (kind === "unnamed") continue;
      const entry = index.get(name) ?? { name, role, quotes: 0, articles: 0 };
      entry.quotes += quotes.length;
      entry.articles += 1;
      index.set(name, entry);
    }
  }
  return index;
}

function byQuotes(a, b) {
  return b.quotes - a.quotes || (a.name < b.name ? -1 : 1);
}

function chart(rows) {
  const most = Math.max(1, ...rows.map((row) => row.quotes));
  const bars = rows.map(({ name, quotes }, index) => {
    const y = 8 + index * 28;
    const width = Math.round((quotes / most) * 380);
    return `  <text x="212" y="${y + 15}" text-anchor="end">${escapeXml(name)}</text>
  <rect x="220" y="${y}" width="${width}" height="20" rx="2"/>
  <text x="${228 + width}" y="${y + 15}">${quotes}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 660 ${16 + rows.length * 28}" font-family="Georgia, serif" font-size="14">
  <title>Quotes by speaker</title>
  <style>rect { fill: #7a1f1f } text { fill: #222 } @media (prefers-color-scheme: dark) { rect { fill: #d98880 } text { fill: #eee } }</style>
${bars.join("\n")}
</svg>
`;
}

function escapeXml(text) {
  return text.replace(/[<&>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
