const PRESCAN_BYTES = 4096; // browsers read 1024 and go on as the rest arrives; old portals state it late
const SAMPLE_BYTES = 32_768; // of the part that is not ASCII; enough for any language's commonest letters
const COMMENT = "<!--";
const COMMENT_END = "-->";
const XML_ENCODING = /^\s*<\?xml[^>]{0,200}?encoding\s?=\s?["']([\w:.-]{1,40})["']/iu;
/** Matches `<meta charset="gbk">` and `<meta http-equiv=… content="text/html; charset=gb2312">`. */
const META_CHARSET = /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{1,40})/iu;

/**
 * The encoding that the page itself names in its first bytes, as a label of the Encoding Standard; not checked, `null`
 * where it names none. https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
export function readDeclaredEncoding(bytes: Uint8Array): string | null {
  const head = withoutComments(decodeAs("windows-1252", bytes.subarray(0, PRESCAN_BYTES)));
  const label = (XML_ENCODING.exec(head) ?? META_CHARSET.exec(head))?.[1]?.toLowerCase() ?? null;
  // A page whose ASCII can be read is not UTF-16, whatever it says.
  if (label?.startsWith("utf-16")) return "utf-8";
  return label === "x-user-defined" ? "windows-1252" : label;
}

/** Byte order marks outrank everything. */
export function readByteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : null;
}

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on; “\0” where it has them too. */
const WINDOWS_1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";
const CONTROLS = /[\u0080-\u009F]/gu;

const MAX_ARGUMENTS = 8192; // of one call

/** The bytes in an encoding; as UTF-8 where the platform does not know it. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === "windows-1252") return decodeWindows1252(bytes);
  return (decoderFor(encoding) ?? new TextDecoder("utf-8")).decode(bytes);
}

/** `null` for a label that the platform does not know. */
export function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null; // there is no way to ask first
  }
}

/** By hand: some versions of Node read it as Latin-1, and small platforms know UTF-8 alone. */
function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += MAX_ARGUMENTS)
    text += String.fromCharCode(...bytes.subarray(at, at + MAX_ARGUMENTS));
  return text.replace(CONTROLS, (control) => {
    const character = WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80);
    return character === "\0" ? control : character;
  });
}

interface Guess {
  readonly encoding: string;
  /** The commonest letters of what is written in it; text decoded in another encoding has hardly any of them. */
  readonly letters: ReadonlySet<string>;
}

const GUESSES: readonly Guess[] = [
  { encoding: "gb18030", letters: new Set("的一是不了在人有这中大来上国个到说们为子和地出会时要也以，。年日月报道者") },
  { encoding: "big5", letters: new Set("的一是不了在人有這中大來上國個到說們為子和地出會時要也以，。年日月報導者") },
  { encoding: "shift_jis", letters: new Set("のにはをたがでてとしれさるいなっかもらこまあ、。ンスルー") },
  { encoding: "euc-jp", letters: new Set("のにはをたがでてとしれさるいなっかもらこまあ、。ンスルー") },
  { encoding: "euc-kr", letters: new Set("이다의는에을가하고지로기은한사도를서인대정나시") },
  { encoding: "windows-1251", letters: new Set("оеаинтсрвлкмдпу") },
];
const MIN_SHARE = 0.15; // of the characters beyond ASCII; right readings have 0.25 and more, wrong ones below 0.1
const MIN_GOOD = 4; // letters; two or three stand together in French too, `l’île`
const FIRST_BEYOND_ASCII = "\u0080";
const DAMAGE = 5; // how many good letters one that cannot be read outweighs

/**
 * What bytes that are not UTF-8 and name no encoding are most probably written in, by the letters that come out;
 * `windows-1252`, the web's fall-back, where none stands out.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = beyondAscii(bytes);
  let best = { encoding: "windows-1252", share: MIN_SHARE };
  for (const { encoding, letters } of GUESSES) {
    const share = shareOf(letters, decodeAs(encoding, sample));
    if (share > best.share) best = { encoding, share };
  }
  return best.encoding;
}

/** The sample begins where the first bytes beyond ASCII stand: heads of pages are long. */
function beyondAscii(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte > 0x7f);
  return bytes.subarray(Math.max(0, start), Math.max(0, start) + SAMPLE_BYTES);
}

/** Letters count where another character beyond ASCII stands before them: accents within Latin words are no Cyrillic. */
function shareOf(letters: ReadonlySet<string>, text: string): number {
  let good = 0;
  let all = 0;
  let before = "";
  for (const character of text) {
    if (character >= FIRST_BEYOND_ASCII) {
      all += 1;
      if (before >= FIRST_BEYOND_ASCII && letters.has(character)) good += 1;
      if (character === "\uFFFD") good -= DAMAGE;
    }
    before = character;
  }
  return good < MIN_GOOD ? 0 : good / all;
}

function withoutComments(head: string): string {
  let rest = head;
  let kept = "";
  for (let at = rest.indexOf(COMMENT); at >= 0; at = rest.indexOf(COMMENT)) {
    kept += rest.slice(0, at);
    const end = rest.indexOf(COMMENT_END, at);
    rest = end < 0 ? "" : rest.slice(end + COMMENT_END.length);
  }
  return kept + rest;
}
