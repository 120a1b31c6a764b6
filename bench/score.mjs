// How an answer is compared with a label. Each score lies between 0 and 1; a field that the label lacks is not scored.

export const COLUMNS = ["title", "date", "image", "authors F1", "publisher", "text P", "text R", "text F1"];

export function scoreCase(gold, answer, url) {
  const scores = {};
  if (gold.title) scores.title = Number(letters(answer.title) === letters(gold.title));
  if (gold.date && dayOf(gold.date)) scores.date = Number(daysApart(gold.date, answer.date) <= 1);
  if (gold.image) scores.image = Number(fileOf(answer.image, url) === fileOf(gold.image, url));
  if (gold.authors?.length > 0) scores["authors F1"] = setF1(gold.authors, answer.authors ?? []);
  if (gold.publisher) scores.publisher = Number(isSameName(gold.publisher, answer.publisher));
  if (gold.text) Object.assign(scores, textScores(gold.text, answer.text ?? ""));
  return scores;
}

/** Letters and digits only, lower case. */
function letters(text) {
  return (text ?? "")
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

function dayOf(text) {
  const time = Date.parse(String(text ?? "").replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/u, "$1-$2-$3"));
  return Number.isNaN(time) ? null : time / 86_400_000;
}

/** A label in another zone than the answer's may differ by a day. */
function daysApart(a, b) {
  const [x, y] = [dayOf(a), dayOf(b)];
  return x === null || y === null ? Infinity : Math.abs(x - y);
}

/** The file's name without ending and size: the same picture comes in many sizes. */
function fileOf(address, base) {
  if (!address || !URL.canParse(address, base)) return null;
  const name = new URL(address, base).pathname.split("/").filter(Boolean).at(-1) ?? "";
  return name
    .toLowerCase()
    .replace(/\.(?:jpe?g|png|webp|gif|avif)$/u, "")
    .replace(/[-_]\d{2,4}x\d{2,4}$/u, "");
}

function setF1(gold, answer) {
  const [a, b] = [new Set(gold.map(letters)), new Set(answer.map(letters))];
  const hits = [...a].filter((name) => b.has(name)).length;
  return (2 * hits) / (a.size + b.size);
}

function isSameName(gold, answer) {
  const [a, b] = [letters(gold), letters(answer)];
  return b.length > 1 && (a.includes(b) || b.includes(a));
}

/** Words of spaced scripts, single characters of Han, kana and Thai. */
const TOKENS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;

function textScores(gold, answer) {
  const [wanted, found] = [countTokens(gold), countTokens(answer)];
  let shared = 0;
  for (const [token, n] of wanted.counts) shared += Math.min(n, found.counts.get(token) ?? 0);
  const precision = found.total ? shared / found.total : 0;
  const recall = wanted.total ? shared / wanted.total : 0;
  const f1 = shared ? (2 * precision * recall) / (precision + recall) : 0;
  return { "text P": precision, "text R": recall, "text F1": f1 };
}

function countTokens(text) {
  const tokens = text.toLowerCase().match(TOKENS) ?? [];
  const counts = new Map();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { counts, total: tokens.length };
}
