import { ask, median, start } from "./child.mjs";
import { BASE, OURS } from "./systems.mjs";

export const SIZES = [1, 2, 4, 8, 16];
const WARM_UP = 10; // passes before the clock counts
const PASSES = 5;
const PARAGRAPHS = 50;
const LEVELS = 400;
const PROSE = [
  "The ferry left the harbour at noon, and nobody on the quay could say when it would be back.",
  "“We had hoped for a quieter spring,” said Ines Halloran, who runs the boats for the town.",
  "Repairs to the pier were to cost four million, according to a report that the council published in May.",
];

const page = (inside) =>
  `<!doctype html><html lang=en><title>Ferry</title><body><article><h1>Ferry</h1>${inside}</article></body></html>`;
const MADE = {
  paragraphs: (n) =>
    page(Array.from({ length: n * PARAGRAPHS }, (_, i) => `<p>${PROSE[i % 3]} ${PROSE[(i + 1) % 3]}</p>`).join("\n")),
  depth: (n) => page(`${"<div><p>".repeat(n * LEVELS)}${PROSE[0]}`),
};

/** CPU microseconds of made pages as they grow, for parse5 and for us. */
export async function readGrowth() {
  const pages = Object.values(MADE).flatMap((make) => SIZES.map(make));
  const rows = new Map();
  for (const name of [BASE, OURS]) {
    const worker = await start(name);
    if (!worker) continue;
    const passes = [];
    for (let pass = 0; pass < WARM_UP + PASSES; pass++) passes.push((await ask(worker.child, pages)).times);
    worker.child.kill();
    const times = pages.map((_, i) => median(passes.slice(WARM_UP).map((pass) => pass[i])));
    Object.keys(MADE).forEach((shape, at) =>
      rows.set(`${shape}, ${name}`, times.slice(at * SIZES.length, (at + 1) * SIZES.length)),
    );
  }
  return rows;
}
