// Changes to pages, each by a source of random numbers alone: the same seed gives the same pages.

const MAX_CHARS = 6000; // more pages a second; length is the step counter's business
const TAG = /<[^<>]*>/gu;
const ATTRIBUTE = /[\w:-]+="[^"]*"/gu;
const JSON_VALUE = /"(?:[^"\\]|\\.)*"\s*:\s*("(?:[^"\\]|\\.)*"|[\d.eE+-]+|\[|\{|null|true|false)/gu;
const ODD_JSON = ["null", "7", "-1e999", "[]", "{}", "[null]", '""', '{"@id":"#x"}', '"\\u0000"', "true", '[["a"]]'];
const ODD_CHARACTERS = [
  ..."\u0000\u0007\u00a0\u00ad\u200b\u202e\u2028\ud800\udc00\ufffd\ufeff<>&\"'“”「」『』‘’«»：:，,。.—–-()（）|/\\\n\t",
];

/** Whole numbers below n, fractions below 1, members of a list: mulberry32. */
export function randomSource(seed) {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n) => Math.floor(fraction() * n);
  return { below, fraction, of: (list) => list[below(list.length)] };
}

/** A page changed one to six times; `other` is one to take pieces from, `words` are what our source looks for. */
export function mutate(page, other, words, random) {
  let changed = page;
  for (let left = 1 + random.below(6); left > 0; left--) changed = random.of(MUTATORS)(changed, other, words, random);
  return changed.slice(0, MAX_CHARS);
}

const cut = (text, at, length, put) => text.slice(0, at) + put + text.slice(at + length);
const anyLength = (text, random) => 1 + random.below(2 ** (1 + random.below(Math.max(1, Math.log2(text.length + 2)))));

/** Puts something in place of one of the pattern's matches. */
function replaceOne(text, pattern, random, put) {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return text;
  const one = random.of(found);
  return cut(text, one.index, one[0].length, put(one));
}

/** A place that tends to be the border of a tag. */
function border(text, random) {
  const at = random.below(text.length + 1);
  const next = text.indexOf("<", at);
  return random.below(4) === 0 || next < 0 ? at : next;
}

const MUTATORS = [
  function splice(text, other, _, random) {
    return text.slice(0, border(text, random)) + other.slice(border(other, random));
  },
  function insertPiece(text, other, _, random) {
    const from = border(other, random);
    return cut(text, border(text, random), 0, other.slice(from, from + anyLength(other, random)));
  },
  function duplicate(text, _, __, random) {
    const at = border(text, random);
    return cut(text, at, 0, text.slice(at, at + anyLength(text, random)));
  },
  function repeat(text, _, __, random) {
    const at = border(text, random);
    return cut(text, at, 0, text.slice(at, at + 1 + random.below(40)).repeat(2 ** random.below(8)));
  },
  function remove(text, _, __, random) {
    return cut(text, border(text, random), anyLength(text, random), "");
  },
  function truncate(text, _, __, random) {
    return text.slice(0, random.below(text.length + 1));
  },
  function move(text, _, __, random) {
    const at = border(text, random);
    const length = anyLength(text, random);
    const rest = cut(text, at, length, "");
    return cut(rest, border(rest, random), 0, text.slice(at, at + length));
  },
  function character(text, _, __, random) {
    return cut(text, random.below(text.length + 1), random.below(2), random.of(ODD_CHARACTERS));
  },
  function unit(text, _, __, random) {
    return cut(text, random.below(text.length + 1), 1, String.fromCharCode(random.below(2 ** (1 + random.below(16)))));
  },
  function word(text, _, words, random) {
    return cut(text, random.below(text.length + 1), random.below(12), random.of(words));
  },
  function tagWord(text, _, words, random) {
    return replaceOne(text, TAG, random, () => `<${random.of(words)}>`);
  },
  function inTag(text, _, words, random) {
    return replaceOne(text, TAG, random, ([tag]) => `${tag.slice(0, -1)} ${random.of(words)}="${random.of(words)}">`);
  },
  function attributeValue(text, _, words, random) {
    return replaceOne(text, ATTRIBUTE, random, ([one]) => `${one.slice(0, one.indexOf("="))}="${random.of(words)}"`);
  },
  function swapAttributes(text, _, __, random) {
    const found = text.match(ATTRIBUTE);
    return found ? replaceOne(text, ATTRIBUTE, random, () => random.of(found)) : text;
  },
  function dropEndTag(text, _, __, random) {
    return replaceOne(text, /<\/[^<>]*>/gu, random, () => "");
  },
  function jsonValue(text, _, words, random) {
    const value = random.below(2) ? random.of(ODD_JSON) : JSON.stringify(random.of(words));
    return replaceOne(text, JSON_VALUE, random, ([all, old]) => all.slice(0, -old.length) + value);
  },
  function jsonData(text, _, words, random) {
    const data = { "@type": "NewsArticle", [random.of(words)]: random.of(words), author: [{ name: random.of(words) }] };
    return cut(text, border(text, random), 0, `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
  },
  function speech(text, _, words, random) {
    const [open, close] = random.of(["“”", "「」", '""', "‘’", "«»"]);
    const said = `${open}${random.of(words)} ${random.of(words)}${close}`;
    const sentence = random.of([
      `${said} said ${random.of(words)} Ruiz, ${random.of(words)}. `,
      `${random.of(words)}王甲乙${random.of(words)}：${said}。`,
      `According to ${random.of(words)}, ${said}. `,
      `${said}，${random.of(words)}說。`,
    ]);
    return cut(text, random.below(text.length + 1), 0, sentence);
  },
  function paragraph(text, _, words, random) {
    const inside = Array.from({ length: 3 + random.below(30) }, () => random.of(words)).join(
      random.of([" ", "，", ""]),
    );
    return cut(text, border(text, random), 0, `<p>${inside}</p>`);
  },
];
