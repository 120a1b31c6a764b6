import { codeAt, isDigit, isEmojiUnit, isPlainLetter } from "./code-at.ts";
import { lowerUnit } from "./lower-unit.ts";
import { nameKey } from "./plain-text.ts";

/** News agencies as datelines and bylines name them, in lower case letters and digits. */
const AGENCIES: ReadonlySet<string> = new Set([
  ...[
    "reuters",
    "thomsonreutersfoundation",
    "ap",
    "associatedpress",
    "theassociatedpress",
    "afp",
    "agencefrancepresse",
  ],
  ...[
    "dpa",
    "dpaafx",
    "epd",
    "kna",
    "sid",
    "apa",
    "sda",
    "ats",
    "keystonesda",
    "ansa",
    "efe",
    "europapress",
    "lusa",
    "belga",
    "anp",
  ],
  ...[
    "ntb",
    "tt",
    "ritzau",
    "stt",
    "pap",
    "ctk",
    "čtk",
    "mti",
    "tass",
    "тасс",
    "interfax",
    "интерфакс",
    "риановости",
    "ukrinform",
  ],
  ...[
    "xinhua",
    "新华社",
    "新華社",
    "中新社",
    "中央社",
    "cna",
    "kyodo",
    "共同通信",
    "共同",
    "時事",
    "時事通信",
    "yonhap",
    "연합뉴스",
    "뉴시스",
    "뉴스1",
  ],
  ...[
    "pti",
    "ani",
    "ians",
    "upi",
    "bloomberg",
    "statesnewsroom",
    "canadianpress",
    "thecanadianpress",
    "aap",
    "pa",
    "pamedia",
    "bernama",
    "antara",
    "ttxvn",
  ],
  // of the Romance languages
  ..."adnkronos lapresse askanews agêncialusa agencialusa agênciabrasil folhapress estadãoconteúdo télam telam mediafax".split(
    " ",
  ),
  // in other scripts
  ..."интерфаксукраина укрінформ унн уніан απεμπε رويترز فرانسبرس افب أفب دبأ الأناضول ایسنا ایرنا interfaxru ロイター ロイター通信 afp時事 時事通信社 共同通信社".split(
    " ",
  ),
  ...[
    "法新社",
    "美联社",
    "美聯社",
    "路透社",
    "路透",
    "中新网",
    "中新網",
    "共同社",
    "韩联社",
    "韓聯社",
    "塔斯社",
    "彭博社",
    "埃菲社",
    "安莎社",
    "中通社",
    "德新社",
    "anadolu",
    "aa",
    "dha",
    "iha",
    "agerpres",
    "tanjug",
    "hina",
    "petra",
    "wafa",
    "spa",
  ],
]);

const NO_LETTER = /[^\p{L}\p{N}]+/gu;
const ASCII = /^[\u0020-\u007e]*$/u;
const NO_ASCII_LETTER = /[^a-z0-9]+/gu; // the same there, and faster

/** What names of agencies end in, and of stations and spokesmen do not: `North Sea Press`. */
const ENDING = /\s(?:press|news|agency|agence|agentur|agencia|agenzia|ajansı|wire|service)$/iu;

/** Is this a news agency's name: Reuters, AP, 美联社? */
export function isAgency(name: string): boolean {
  return isKnownAgency(name) || ENDING.test(name.slice(0, MAX_NAME));
}

/** Is it one that is known by this name, and not only called an agency? */
export function isKnownAgency(name: string): boolean {
  const opened = openAgency(name);
  if (opened !== UNSURE) return opened === WHOLE;
  const lower = name.toLowerCase();
  return AGENCIES.has(lower.replace(ASCII.test(lower) ? NO_ASCII_LETTER : NO_LETTER, ""));
}

/** The names as a tree, one step for each letter or digit. */
interface Letters extends Map<number, Letters> {
  isName?: true;
}

const LETTERS = lettersOf(AGENCIES);

function lettersOf(names: Iterable<string>): Letters {
  const root: Letters = new Map();
  for (const name of names) {
    let node = root;
    for (let at = 0; at < name.length; at++) {
      const after = node.get(codeAt(name, at)) ?? new Map();
      node.set(codeAt(name, at), after);
      node = after;
    }
    node.isName = true;
  }
  return root;
}

/** How a text opens: as no agency's name does, with one and more behind it, with one alone. */
const NO_NAME = 0;
const OPENED = 1;
const WHOLE = 2;
/** A letter of another script stands where this is told. */
const UNSURE = 3;

/** What is no letter is passed over, as by those who write `A.P.` */
function openAgency(text: string): number {
  let node: Letters | undefined = LETTERS;
  let isOpened = false;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    const letter = nameLetter(code);
    if (letter < 0) return UNSURE;
    if (letter === 0) {
      isOpened ||= node.isName === true;
      continue;
    }
    node = node.get(letter);
    if (!node) return isOpened ? OPENED : NO_NAME;
  }
  return node.isName ? WHOLE : isOpened ? OPENED : NO_NAME;
}

/** A letter in lower case, a digit or the Han character; 0 for signs; -1 for what only an expression tells. */
function nameLetter(code: number): number {
  if (isPlainLetter(code)) return lowerUnit(code);
  if (code < 0x80) return isDigit(code) ? code : 0;
  return isSign(code) ? 0 : -1;
}

/** Dashes and quotation marks, East Asian stops, commas and brackets, emoji. */
function isSign(code: number): boolean {
  if (isEmojiUnit(code)) return true;
  if (code < 0x3000) return code >= 0x2010 && code < 0x2028;
  if (code < 0xff00) return code === 0x3001 || code === 0x3002 || (code >= 0x3008 && code <= 0x3011);
  return code < 0xff10 || (code > 0xff19 && code < 0xff21);
}

const NONE: readonly string[] = [];
const EDGES = /^[\s(（[【/:：–—-]+|[\s)）\]】/.–—-]+$/gu;
const GAP = /\s?[/,&+|、]\s?/u;
const STAFF = /\s(?:staff|news agency)$/iu;

/** The agencies in a line that names nothing else: `Reuters`, `(AFP)`, `— PTI`, `dpa/AFP`, `ams/dpa`; none where it does. */
export function agenciesAlone(line: string): readonly string[] {
  if (line.length > MAX_NAME || (openAgency(line) === NO_NAME && !(line.includes("/") && SHORT_FIRST.test(line))))
    return NONE;
  const names: string[] = [];
  for (const part of line.replace(EDGES, "").split(GAP)) {
    const name = part.replace(STAFF, "");
    if (isKnownAgency(name)) names.push(name);
    else if (!SIGN.test(name) || !line.includes("/")) return NONE;
  }
  return names;
}

/** `ams/` in `ams/dpa`; not `https:/` */
const SHORT_FIRST = /^.{0,8}?[/,&+|、]/u;
const SIGN = /^\p{Ll}{2,4}$/u; // of an editor, beside an agency

/** Agencies' names in full, and in short. */
const SHORT: ReadonlyMap<string, string> = new Map([
  ["associatedpress", "ap"],
  ["agencefrancepresse", "afp"],
  ["deutschepresseagentur", "dpa"],
  ["pressassociation", "pa"],
  ["pamedia", "pa"],
  ["presstrustofindia", "pti"],
  ["asiannewsinternational", "ani"],
  ["unitedpressinternational", "upi"],
  ["reutersnews", "reuters"],
  ["新华社", "xinhua"],
  ["新華社", "xinhua"],
]);

const ARTICLE = /^the\s/iu;

/** A key that the names of one agency share: Associated Press and AP; of other outlets, their letters and digits. */
export function outletKey(name: string): string {
  const key = nameKey(name.replace(ARTICLE, ""));
  return SHORT.get(key) ?? key;
}

const PARTS = /\s?[|,;/()（）、&+]\s?/u;
const MAX_BYLINE = 200; // characters
/** `AFP`, `dpa`, `Reuters`; not `Petra`, the name of many people too. */
const PLAIN_NAME = /^(?:\p{Lu}{2,8}|\p{Ll}{2,4}|\p{L}{6,}|[\p{Lo}\d]{2,})$|\s/u;
const MOST_WORDS = 3;

/** The agencies that a byline names, alone or behind a name: `Ana Ruiz, PTI`, `Ana Ruiz with AFP`, `By The Associated Press`. */
export function agenciesInByline(byline: string): readonly string[] {
  return byline
    .slice(0, MAX_BYLINE)
    .split(PARTS)
    .flatMap((part) => {
      const words = part.replace(EDGES, "").replace(STAFF, "").split(" ");
      for (let from = Math.max(0, words.length - MOST_WORDS); from < words.length; from++) {
        const name = words.slice(from).join(" ");
        if (isKnownAgency(name) && PLAIN_NAME.test(name)) return [name];
      }
      return [];
    });
}

const MAX_NAME = 60; // characters
