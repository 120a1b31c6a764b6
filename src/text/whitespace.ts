/** White space as HTML and Unicode know it, no-break and zero-width spaces included; not the single space it is folded to. */
const SPACE_RUN = /[\s\u200b]{2,}|[^\S ]|\u200b/gu;
/** Control characters, direction overrides, soft hyphens and lone surrogates: never shown, so never text. */
const UNSHOWN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]/gu;
/** Scripts written without spaces: there a line break in the markup is no space. */
const UNSPACED = /[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{323af}]/u;

/**
 * The one normal form of text: NFC, white space folded to single spaces and trimmed, nothing that is not shown.
 * A space that only comes from a line break in the markup is dropped beside a script without spaces.
 */
export function foldSpace(raw: string): string {
  if (isPlain(raw)) return raw;
  const text = raw.replace(UNSHOWN, "");
  const folded = text.replace(SPACE_RUN, (run, at: number) => joiner(text, run, at));
  return folded.trim().normalize("NFC"); // last: what was taken out may have parted a letter from its accent
}

/** Most short strings need nothing done: printable ASCII without doubled or outer spaces. */
const PLAIN = /^[\u0021-\u007e]+(?: [\u0021-\u007e]+)*$/u;
const MAX_PLAIN = 200; // characters; longer ones are folded anyway
function isPlain(raw: string): boolean {
  return raw.length <= MAX_PLAIN && PLAIN.test(raw);
}

function joiner(text: string, run: string, at: number): string {
  if (run === "\u200b" || run === "\ufeff") return "";
  if (!run.includes("\n")) return " ";
  const before = text.charAt(at - 1);
  const after = text.charAt(at + run.length);
  return isUnspaced(before) || isUnspaced(after) ? "" : " ";
}

/** Is this character of a script written without spaces? */
export function isUnspaced(character: string): boolean {
  return UNSPACED.test(character);
}
