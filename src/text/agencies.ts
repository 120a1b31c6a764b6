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
  if (opensLikeNone(name)) return false; // as most lines do
  const lower = name.toLowerCase();
  return AGENCIES.has(lower.replace(ASCII.test(lower) ? NO_ASCII_LETTER : NO_LETTER, ""));
}

/** A letter of English in lower case, or the Han character; 0 for what may be no part of a name. */
function plainLetter(code: number): number {
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  const lower = code | 0x20;
  return code < 0x80 && lower > 0x60 && lower < 0x7b ? lower : 0;
}

const pairOf = (first: number, second: number): number => first * 0x10000 + second;
const PAIRS: ReadonlySet<number> = new Set(
  [...AGENCIES].map((name) => pairOf(plainLetter(name.charCodeAt(0)), plainLetter(name.charCodeAt(1)))),
);

/** Is it one character, or do two letters open it that open no agency's name? */
function opensLikeNone(text: string, from = 0): boolean {
  const first = plainLetter(text.charCodeAt(from));
  const second = plainLetter(text.charCodeAt(from + 1));
  return text.length < 2 || (first > 0 && second > 0 && !PAIRS.has(pairOf(first, second)));
}

const NONE: readonly string[] = [];
const EDGE = /^[\s(（[【/:：–—-]+/u;
const EDGES = /^[\s(（[【/:：–—-]+|[\s)）\]】/.–—-]+$/gu;
const GAP = /\s?[/,&+|、]\s?/u;
const STAFF = /\s(?:staff|news agency)$/iu;

/** The agencies in a line that names nothing else: `Reuters`, `(AFP)`, `— PTI`, `dpa/AFP`, `ams/dpa`; none where it does. */
export function agenciesAlone(line: string): readonly string[] {
  if (line.length > MAX_NAME || (opensLikeNone(line, EDGE.exec(line)?.[0].length) && !line.includes("/"))) return NONE;
  const names: string[] = [];
  for (const part of line.replace(EDGES, "").split(GAP)) {
    const name = part.replace(STAFF, "");
    if (isKnownAgency(name)) names.push(name);
    else if (!SIGN.test(name) || !line.includes("/")) return NONE;
  }
  return names;
}

const SIGN = /^\p{Ll}{2,4}$/u; // of an editor, beside an agency

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
