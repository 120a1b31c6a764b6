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
  ],
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

/** What names of agencies end in, and of stations and spokesmen do not: `North Sea Press`. */
const ENDING = /\s(?:press|news|agency|agence|agentur|agencia|agenzia|ajansı|wire|service)$/iu;

/** Is this a news agency's name: Reuters, AP, 美联社? */
export function isAgency(name: string): boolean {
  return isKnownAgency(name) || ENDING.test(name.slice(0, MAX_NAME));
}

/** Is it one that is known by this name, and not only called an agency? */
export const isKnownAgency = (name: string): boolean => AGENCIES.has(name.toLowerCase().replace(NO_LETTER, ""));

const MAX_NAME = 60; // characters
