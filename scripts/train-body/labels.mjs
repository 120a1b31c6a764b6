const TOKEN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}_]+/gu;
const SHINGLE = 4; // words
const MAX_SHORT = 3; // words: a shorter block counts only where the truth has it as a line

export const tokensOf = (text) => text.toLowerCase().match(TOKEN) ?? [];

export function bagOf(tokens) {
  const bag = new Map();
  for (const token of tokens) bag.set(token, (bag.get(token) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag) => [...bag.values()].reduce((a, b) => a + b, 0);

export function scoreBags(truth, got) {
  let hits = 0;
  for (const [token, n] of truth) hits += Math.min(n, got.get(token) ?? 0);
  const p = hits / Math.max(1, sizeOf(got));
  const r = hits / Math.max(1, sizeOf(truth));
  return { p, r, f1: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}

/** Labels and weights of blocks where the whole text is known. A block's weight is its share of the text. */
export function labelByText(items, body) {
  const lines = new Map();
  for (const line of body.split("\n")) {
    const key = tokensOf(line).join(" ");
    if (key !== "") lines.set(key, (lines.get(key) ?? 0) + 1);
  }
  const truth = tokensOf(body);
  const whole = ` ${truth.join(" ")} `;
  const shingles = new Set();
  for (let i = 0; i + SHINGLE <= truth.length; i++) shingles.add(truth.slice(i, i + SHINGLE).join(" "));
  const blocks = items.map(({ text }) => tokensOf(text));
  const cover = blocks.map((tokens) => coverOf(tokens, lines, whole, shingles));
  coverRows(items, blocks, cover, whole);
  dropRepeats(items, blocks, cover, whole, lines);
  const labels = cover.map((share) => (share >= 0.5 ? 1 : 0));
  const weights = blocks.map((tokens, i) => {
    if (tokens.length === 0) return 0;
    const sure = Math.abs(2 * cover[i] - 1);
    return sure * ((100 * Math.min(tokens.length, 300)) / Math.max(100, truth.length) + 0.25);
  });
  return { labels, weights };
}

function coverOf(tokens, lines, whole, shingles) {
  const key = tokens.join(" ");
  if (tokens.length === 0) return 0;
  if (lines.has(key)) return 1;
  if (tokens.length <= MAX_SHORT) return 0;
  if (whole.includes(` ${key} `)) return 1;
  let hits = 0;
  for (let i = 0; i + SHINGLE <= tokens.length; i++) if (shingles.has(tokens.slice(i, i + SHINGLE).join(" "))) hits++;
  return hits / Math.max(1, tokens.length - SHINGLE + 1);
}

/** A row of a table stands in the truth as one line, whose cells alone are too short to tell. */
function coverRows(items, blocks, cover, whole) {
  const rows = new Map();
  items.forEach(({ frame }, i) => {
    let row = frame.table ? frame : null;
    while (row && row.tag !== "tr" && row !== frame.table) row = row.parent;
    if (row?.tag === "tr") rows.set(row, [...(rows.get(row) ?? []), i]);
  });
  for (const cells of rows.values()) {
    const tokens = cells.flatMap((i) => blocks[i]);
    if (tokens.length < MAX_SHORT || !whole.includes(` ${tokens.join(" ")} `)) continue;
    for (const i of cells) if (blocks[i].length > 0) cover[i] = 1;
  }
}

/** Where a page repeats a text more often than the truth has it, those stay that stand among other kept blocks. */
function dropRepeats(items, blocks, cover, whole, lines) {
  const places = new Map();
  blocks.forEach((tokens, i) => {
    const key = tokens.join(" ");
    if (cover[i] >= 0.5 && items[i].frame.table === null) places.set(key, [...(places.get(key) ?? []), i]);
  });
  for (const [key, list] of places) {
    if (list.length < 2) continue;
    const times = Math.max(
      lines.get(key) ?? 0,
      key.split(" ").length > MAX_SHORT ? whole.split(` ${key} `).length - 1 : 0,
      1,
    );
    const company = (i) => {
      let sum = 0;
      for (let k = Math.max(0, i - 6); k <= i + 6 && k < blocks.length; k++)
        if (!list.includes(k)) sum += cover[k] * blocks[k].length;
      return sum;
    };
    for (const i of list.sort((a, b) => company(b) - company(a)).slice(times)) cover[i] = 0;
  }
}

/** Labels and weights where only some segments are known to be in or out; blocks without one weigh nothing. */
export function labelBySegments(items, wanted, unwanted) {
  const squash = (text) => tokensOf(text).join(" ");
  const touches = (text, list) =>
    list.some((segment) => segment !== "" && (text.includes(segment) || (text.length > 30 && segment.includes(text))));
  const inside = wanted.map(squash);
  const outside = unwanted.map(squash);
  const labels = [];
  const weights = [];
  for (const { text } of items) {
    const own = squash(text);
    const [isIn, isOut] = [touches(own, inside), touches(own, outside)];
    labels.push(isIn && !isOut ? 1 : 0);
    weights.push(isIn === isOut ? 0 : 4);
  }
  return { labels, weights };
}
