/** Particles inside names: Ursula von der Leyen, Vincent van Gogh, Ana de la Cruz. */
const PARTICLES = new Set(
  "de da do das dos del della di du la le los las der den dem van von zu zum zur ter ten af av bin bint ibn al el e y und i ben".split(
    " ",
  ),
);
const CAPITAL = /^['’"“(]?[\p{Lu}\p{Lt}]/u;
const SMALL_CAPITAL = /^(?:[dlo]['’]|al-|el-)\p{Lu}/u;
const WORD = /^[\p{L}\p{M}'’.\-"“”()]+$/u;
const WITHOUT_CASE = /\p{Lo}/u;
const MAX_WORDS = 6;
const HAN_NAME = /^[\p{Script=Han}·・•]{2,8}$/u;
const KANA_NAME =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,10}(?: [\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,6})?$/u;
const HANGUL_NAME = /^\p{Script=Hangul}{2,4}$/u;
const UNCASED = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\s'.-]{4,40}$/u;

/** May the word stand in a person's name: capitalised, a particle, or of a script without capitals? */
export function isNameWord(word: string): boolean {
  if (!WORD.test(word) && !HAN_NAME.test(word) && !KANA_NAME.test(word)) return false;
  return CAPITAL.test(word) || SMALL_CAPITAL.test(word) || PARTICLES.has(word) || WITHOUT_CASE.test(word);
}

/** Does the text look like a person's full name in its script? One word of a cased script does not. */
export function looksLikeName(text: string): boolean {
  if (text.length > 60) return false;
  if (isPlainName(text)) return true;
  if (
    !opensLatin(text) &&
    (HAN_NAME.test(text) || KANA_NAME.test(text) || HANGUL_NAME.test(text) || UNCASED.test(text))
  )
    return true;
  const words = text.split(" ");
  if (words.length < 2 || words.length > MAX_WORDS) return false;
  if (PARTICLES.has(words[words.length - 1] ?? "")) return false;
  let capitals = 0;
  for (const word of words) {
    if (CAPITAL.test(word) || SMALL_CAPITAL.test(word)) capitals++;
    else if (!PARTICLES.has(word.toLowerCase())) return false;
    if (!WORD.test(word)) return false;
  }
  return capitals >= 2;
}

/** Is it a name as most of English pages are written, in capitalised words only: `Ana Ruiz`? */
export const isPlainName = (text: string): boolean => PLAIN_NAME.test(text);

const PLAIN_NAME = /^[A-Z][a-z]{1,60}(?: [A-Z][a-z]{1,60}){1,5}$/u;

/** Does a letter of ours open it? */
function opensLatin(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? (code | 0x20) > 0x60 && (code | 0x20) < 0x7b : code >= 0xc0 && code < 0x250;
}
