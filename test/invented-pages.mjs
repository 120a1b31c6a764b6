// Fifty-two invented news pages: four languages, five ways to build a page, six encodings, and some that are broken on purpose.
// No Node API, so that every runtime's tests can use it.

const STORIES = {
  en: {
    lang: "en",
    publisher: "The Harbour Courier",
    headline: (n) => `Port council delays bridge number ${n}`,
    byline: "By Nell Okafor",
    date: (n) => `2024-03-${day(n)}T08:15:00+00:00`,
    paragraphs: (n) => [
      `PORT AMBER (North Sea Press) — The port council put off work on bridge number ${n} on Tuesday, for the third year in a row.`,
      `“The piers are sound, but the deck is not,” said Dr Ines Halloran, an engineer at the University of Carrick. “We measured it ${n + 2} times.”`,
      "Halloran said the steel had lost a tenth of its strength. She warned that lorries should take the other road.",
      "“Nobody asked the people who cross it,” said Tomas Vey, who runs a bakery beside the northern ramp.",
      "According to the harbour authority, a new survey will begin after the winter storms and cost 1.2 million crowns.",
    ],
  },
  "zh-Hans": {
    lang: "zh-CN",
    publisher: "澄海晚报",
    headline: (n) => `${n}号大桥再度延期 市民盼早日通车`,
    byline: "记者 林月",
    date: (n) => `2024-03-${day(n)}T08:15:00+08:00`,
    paragraphs: (n) => [
      `澄海市政府周二宣布，${n}号大桥的工程再次推迟，这已经是三年来的第三次。`,
      "北岭海洋大学土木工程教授苏婉青指出，桥墩仍然牢固，但是桥面已经老化。",
      `苏婉青强调：“我们一共测了${n + 2}次，每一次的结果都一样。”`,
      "“没有人问过天天过桥的人，”面包店老板何水根说。",
      "市水务局表示，新的勘测将在冬季风暴之后开始，费用为一百二十万元。",
    ],
  },
  "zh-Hant": {
    lang: "zh-TW",
    publisher: "海灣日報",
    headline: (n) => `${n}號大橋再度延期 市民盼早日通車`,
    byline: "記者 林月",
    date: (n) => `2024-03-${day(n)}T08:15:00+08:00`,
    paragraphs: (n) => [
      `海灣市政府週二宣布，${n}號大橋的工程再次延後，這已經是三年來的第三次。`,
      "北嶺海洋大學土木工程教授蘇婉青指出，橋墩仍然牢固，但是橋面已經老化。",
      `蘇婉青強調：「我們一共測了${n + 2}次，每一次的結果都一樣。」`,
      "「沒有人問過天天過橋的人，」麵包店老闆何水根說。",
      "市水利局表示，新的勘測將在冬季風暴之後開始，費用為一百二十萬元。",
    ],
  },
  ja: {
    lang: "ja",
    publisher: "みなと新聞",
    headline: (n) => `第${n}橋の工事、また延期に`,
    byline: "山田 花子",
    date: (n) => `2024-03-${day(n)}T08:15:00+09:00`,
    paragraphs: (n) => [
      `港の市は火曜日、第${n}橋の工事を延期すると発表した。三年続けての延期となる。`,
      "大学の研究者は「橋脚は問題ないが、床版が傷んでいる」と話した。",
      "近くのパン屋の店主は「毎日渡る人の声を聞いてほしい」と語った。",
      "新しい調査は冬の嵐のあとに始まり、費用は百二十万円になる見込みだ。",
    ],
  },
};

const ENCODINGS = {
  en: ["utf-8", "windows-1252"],
  "zh-Hans": ["utf-8", "gbk"],
  "zh-Hant": ["utf-8", "big5"],
  ja: ["utf-8", "shift_jis"],
};

/** @returns {{ name: string, bytes: Uint8Array, options: { url?: string, encoding?: string } }[]} always the same */
export function inventedPages() {
  const pages = [];
  for (const [language, story] of Object.entries(STORIES)) {
    for (const encoding of ENCODINGS[language]) {
      for (const [build, write] of Object.entries(BUILDS)) {
        const number = pages.length + 1;
        const charset = write === withoutCharset ? "" : `<meta charset="${encoding}">`;
        const html = write(facts(story, number), charset);
        const options = write === withoutCharset ? { encoding } : { url: `https://news.example/${language}/${number}` };
        pages.push({ name: `${build}.${language}.${encoding}`, bytes: encode(html, encoding), options });
      }
    }
  }
  return [...pages, ...brokenPages()];
}

function facts(story, number) {
  const { lang, publisher, byline } = story;
  return {
    lang,
    publisher,
    byline,
    headline: story.headline(number),
    date: story.date(number),
    paragraphs: story.paragraphs(number),
  };
}

function day(number) {
  return String((number % 28) + 1).padStart(2, "0");
}

const BUILDS = {
  "json-ld": withJsonLd,
  "open-graph": withOpenGraph,
  microdata: withMicrodata,
  "old-portal": oldPortal,
  "no-charset": withoutCharset,
};

function withJsonLd({ lang, publisher, byline, headline, date, paragraphs }, charset) {
  const data = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline,
    datePublished: date,
    publisher: { "@type": "Organization", name: publisher },
  };
  return `<!doctype html><html lang="${lang}"><head>${charset}<title>${headline} - ${publisher}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><header><a href="/">${publisher}</a></header>
<main><article><h1>${headline}</h1><p class="byline">${byline}</p><figure><img src="/img/bridge.jpg" alt="bridge" width="1200" height="800">
<figcaption>${headline} (Sol Brandt/Courier)</figcaption></figure>${paragraphs.map((text) => `<p>${text}</p>`).join("\n")}</article></main>
<aside><h3>More</h3><ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li></ul></aside><footer>© 2024 ${publisher}</footer></body></html>`;
}

function withOpenGraph({ lang, publisher, byline, headline, date, paragraphs }, charset) {
  return `<html lang="${lang}"><head>${charset}<meta property="og:title" content="${headline}"><meta property="og:site_name" content="${publisher}">
<meta property="article:published_time" content="${date}"><meta property="og:image" content="https://img.news.example/b.jpg">
<link rel="canonical" href="https://www.news.example/original"></head><body><nav><a href=/1>1</a> <a href=/2>2</a></nav>
<div class="wrap"><h1>${headline}</h1><span class=author>${byline}</span><div class="content">${paragraphs
    .map((text, index) => `<div>${index === 1 ? `<strong>${text}</strong>` : text}</div>`)
    .join("")}<ul><li>${paragraphs[0]}</ul></div></div></body></html>`;
}

function withMicrodata({ lang, publisher, byline, headline, date, paragraphs }, charset) {
  return `<!doctype html><html lang="${lang}"><head>${charset}<title>${headline}</title></head><body>
<article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">${headline}</h1>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${byline}</span></span>
<time itemprop="datePublished" datetime="${date}">${date.slice(0, 10)}</time><meta itemprop="publisher" content="${publisher}">
<div itemprop="articleBody">${paragraphs.map((text) => `<p>${text}<p>`).join("")}<blockquote>${paragraphs[1]}</blockquote>
<table><tr><th>1<th>2<tr><td>3<td>4</table></div></article></body></html>`;
}

function oldPortal({ publisher, byline, headline, date, paragraphs }, charset) {
  return `<HTML><HEAD>${charset}<TITLE>${headline}_${publisher}</TITLE></HEAD><BODY><TABLE width=960><TR><TD><A HREF=/>${publisher}</A></TD></TR>
<TR><TD><H2>${headline}</H2><FONT size=2>${date.slice(0, 10)} ${byline}</FONT><BR><BR>${paragraphs
    .map((text) => `&nbsp;&nbsp;&nbsp;&nbsp;${text}`)
    .join("<BR><BR>")}</TD><TD><A HREF=/x>x</A></TD></TR></TABLE></BODY></HTML>`;
}

function withoutCharset(facts) {
  return withJsonLd(facts, "");
}

/** Pages that would trip a careless reader. */
function brokenPages() {
  const { lang, publisher, byline, headline, date, paragraphs } = facts(STORIES.en, 99);
  const whole = withJsonLd({ lang, publisher, byline, headline, date, paragraphs }, "");
  const broken = {
    empty: "",
    "only-text": paragraphs.join("\n\n"),
    "cut-in-a-tag": whole.slice(0, whole.indexOf("<figure") + 5),
    "cut-in-the-data": whole.slice(0, whole.indexOf("datePublished")),
    "nested-deep": `${"<div>".repeat(5000)}${paragraphs.map((text) => `<p>${text}</p>`).join("")}`,
    "one-long-line": `<p>${"word ".repeat(20_000)}</p>`,
    "bad-data": whole.replace('"@type"', "@type"),
    "odd-addresses": whole.replace("/img/bridge.jpg", "javascript:alert(1)").replace('href="/a"', 'href="http://[::1"'),
    "nul-and-controls": whole.replaceAll(" the ", " \0the\u0007\u200B "),
    "astral-and-marks": whole.replaceAll("bridge", "𠮷👩‍👩‍👧 bri\u0301dge\u202E"),
  };
  const pages = Object.entries(broken).map(([name, html]) => ({ name, bytes: encode(html, "utf-8"), options: {} }));
  const garbage = Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 31 + 7) % 256);
  return [
    ...pages,
    { name: "garbage", bytes: garbage, options: {} },
    { name: "utf-16le", bytes: utf16le(`\uFEFF${whole}`), options: {} },
  ];
}

function utf16le(text) {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    bytes[index * 2] = text.charCodeAt(index) & 0xff;
    bytes[index * 2 + 1] = text.charCodeAt(index) >> 8;
  }
  return bytes;
}

/** Encodes by asking the decoder for every sequence of one or two bytes; what cannot be encoded becomes a reference. */
export function encode(text, encoding) {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const table = tableOf(encoding);
  const bytes = [];
  for (const character of text)
    bytes.push(...(table.get(character) ?? new TextEncoder().encode(`&#${character.codePointAt(0)};`)));
  return Uint8Array.from(bytes);
}

/** Some versions of Node decode windows-1252 as Latin-1: its marks are named here. */
const MARKS_1252 = new Map(
  [...Object.entries({ "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "–": 0x96, "—": 0x97 })].map(([mark, byte]) => [
    mark,
    [byte],
  ]),
);
const tables = new Map();

function tableOf(encoding) {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map(encoding === "windows-1252" ? MARKS_1252 : []);
  const learn = (...bytes) => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if ([...character].length === 1 && !table.has(character)) table.set(character, bytes);
    } catch {
      // no such sequence
    }
  };
  for (let byte = 0; byte < 256; byte += 1) learn(byte);
  for (let lead = 0x81; lead < 0xff; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) learn(lead, trail);
  tables.set(encoding, table);
  return table;
}
