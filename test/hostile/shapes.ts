/** Pages that break parsers and extractors: each a function of its size, so that what they cost can be compared. */
export type Shape = (n: number) => string;

export const PROSE = "The ferry left the harbour at noon, and nobody on the quay could say when it would be back. ";
const CHINESE = "渡轮于中午离开港口，码头上没有人知道它何时返回。";
const times = (piece: string, n: number): string => piece.repeat(n);
const each = (n: number, piece: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => piece(i)).join("");
const article = (inside: string): string =>
  `<!doctype html><html lang=en><head><title>Ferry | Courier</title></head><body><article><h1>Ferry</h1>${inside}</article></body></html>`;
const paragraphs = (text: string): string => article(`<p>${PROSE}</p><p>${text}</p><p>${PROSE}</p>`);
const ld = (json: string): string =>
  `<html><head><script type="application/ld+json">${json}</script></head><body><h1>Ferry</h1><p>${PROSE}</p></body></html>`;

/** A mirror's copy of a Chinese page: Markdown, promotion around the article. */
const mirror = (inside: string): string =>
  `<div class=markdown-body>\n### 渡轮\n${inside}<p>${CHINESE}</p> 手机上长按并复制下列链接 https://a.example/b 原文地址 https://a.example/c`;

/** Nested without end: 100,000 levels must neither overflow the stack nor lose the text. */
export const DEEP: Readonly<Record<string, Shape>> = {
  div: (n) => `${times("<div>", n)}<p>${PROSE}</p>`,
  span: (n) => `${times("<span>", n)}${PROSE}`,
  bold: (n) => `${times("<b>", n)}${PROSE}`,
  lists: (n) => `${times("<ul><li>", n)}${PROSE}`,
  quotes: (n) => `${times("<blockquote>", n)}<p>${PROSE}</p>`,
  tables: (n) => `${times("<table><tr><td>", n)}${PROSE}`,
  foreign: (n) => `${times("<svg><math>", n)}${PROSE}`,
  nestedLinks: (n) => `${times("<a href=/x><b>", n)}${PROSE}`,
  sections: (n) => `<article>${times("<section><h2>x</h2>", n)}<p>${PROSE}</p>`,
  nestedFigures: (n) => `${times("<figure><figcaption>", n)}${PROSE}`,
  templates: (n) => `${times("<template>", n)}<p>${PROSE}</p>`,
  forms: (n) => `${times("<fieldset><label>", n)}${PROSE}`,
};

/** Wide without end: work must grow as the page does. */
export const WIDE: Readonly<Record<string, Shape>> = {
  paragraphs: (n) => article(times(`<p>${PROSE}</p>`, n)),
  emptyParagraphs: (n) => article(times("<p></p>", n)),
  openParagraphs: (n) => article(times("<p><b>", n)),
  unmatchedEnds: (n) => article(times("<div>", Math.min(n, 400)) + times("</p>", n)),
  misnested: (n) => article(times("<b><p>x</b></p>", n)),
  fosterRows: (n) => article(`<table>${times("<tr>x", n)}`),
  fonts: (n) => article(times("<font size=1><p>", n)),
  breaks: (n) => article(`<p>${times(`${PROSE}<br><br>`, n)}</p>`),
  breaksWithSpace: (n) => article(`<p>${times("<br>&nbsp;", n)}</p>`),
  links: (n) => article(each(n, (i) => `<a href="/news/${i}">Story ${i}</a> `)),
  images: (n) => article(each(n, (i) => `<img src="/i/${i}.jpg" alt="x" width=640>`)),
  figures: (n) =>
    article(each(n, (i) => `<figure><img src=/${i}.jpg><figcaption>${PROSE} Photo: A B/AP</figcaption></figure>`)),
  headings: (n) => article(each(n, (i) => `<h${(i % 6) + 1}>Part ${i}</h${(i % 6) + 1}>`)),
  h1s: (n) => article(each(n, (i) => `<h1>Part ${i}</h1>`)),
  items: (n) => article(`<ul>${times(`<li>${PROSE}`, n)}</ul>`),
  emptyRows: (n) => article(`<p>${PROSE}</p><table><tr><td>${PROSE}<td>x${times("<tr>", n)}</table><p>${PROSE}</p>`),
  rows: (n) => article(`<table>${times("<tr><td>1<td>2", n)}</table>`),
  spans: (n) => article(`<p>${times("<span>x, </span>", n)}</p>`),
  metas: (n) => `<head>${each(n, (i) => `<meta property="og:title" content="Title ${i}">`)}</head><body><p>${PROSE}`,
  times: (n) => article(each(n, (i) => `<time datetime="2024-01-0${(i % 9) + 1}">day ${i}</time>`)),
  scripts: (n) =>
    `<body>${times('<script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script>', n)}`,
  inlineScripts: (n) => article(times("<script>let a = 1;</script>", n)),
  ldBraces: (n) => ld(times("[", n)),
  ldGraph: (n) =>
    ld(`{"@graph":[${each(n, (i) => `{"@id":"#${i}","@type":"NewsArticle","author":{"@id":"#${i + 1}"}},`)}{}]}`),
  ldString: (n) => ld(`{"@type":"NewsArticle","headline":"${times("a ", n)}"}`),
  ldAuthors: (n) => ld(`{"@type":"NewsArticle","author":[${each(n, (i) => `{"name":"Ana ${i}"},`)}{}]}`),
  attributes: (n) => article(`<p ${each(n, (i) => `a${i}=1 `)}>${PROSE}</p>`),
  classes: (n) => article(`<p class="${each(n, (i) => `c${i} `)}">${PROSE}</p>`),
  srcset: (n) => article(`<img src=/a.jpg srcset="${times("/a.jpg 1x,", n)}">`),
  commas: (n) => article(`<img srcset="${times(",", n)}">`),
  spacesInTitle: (n) => `<title>a${times(" ", n)}b</title><p>${PROSE}`,
  barsInTitle: (n) => `<title>${times("| ", n)}</title><h1>${times("：", n)}</h1><p>${PROSE}`,
  bylineParts: (n) => article(`<div class=byline>${times("<b>x</b>", n)}</div><p>${PROSE}</p>`),
  bylines: (n) => article(`<p class=byline>${times("By ", n)}</p><p>${PROSE}</p>`),
  authorNames: (n) => `<meta name=author content="${times("Ana Ruiz, ", n)}">${article(`<p>${PROSE}</p>`)}`,
  digits: (n) => paragraphs(times("1", n)),
  years: (n) => paragraphs(times("年", n)),
  dates: (n) => paragraphs(times("12/31/2024 ", n)),
  openQuotes: (n) => paragraphs(times("“", n)),
  nestedQuotes: (n) => paragraphs(times("「『", n)),
  straightQuotes: (n) => paragraphs(times('"', n)),
  quotesSaid: (n) => article(each(n, (i) => `<p>“It was ${i},” said Ana Ruiz.</p>`)),
  quotesInOneParagraph: (n) => paragraphs(times('"It was late", said Ana Ruiz. ', n)),
  speakers: (n) => article(each(n, (i) => `<p>“It was late,” said Ana ${name(i)}.</p>`)),
  chineseQuotes: (n) => article(each(n, (i) => `<p>專家王${"甲乙丙丁戊己庚"[i % 7]}表示：「今天第${i}次。」</p>`)),
  chineseQuotesInOneParagraph: (n) => paragraphs(times("專家王甲乙表示：「今天。」", n)),
  bareQuotes: (n) => paragraphs(times("“It was late in the day.” ", n)),
  chineseCommas: (n) => paragraphs(times("，", n)),
  verbs: (n) => paragraphs(times("said ", n)),
  capitals: (n) => paragraphs(times("Ana Ruiz ", n)),
  oneWord: (n) => paragraphs(times("a", n)),
  dots: (n) => paragraphs(times("a. ", n)),
  slashes: (n) =>
    article(`<p>${times("a/", n)}</p><figure><img src=/a><figcaption>${times("AP/", n)}</figcaption></figure>`),
  references: (n) => paragraphs(times("&amp;&notin&#x41;&", n)),
  comments: (n) => article(times("<!-- x -->", n)),
  dashes: (n) => article(`<!--${times("-", n)}`),
  angles: (n) => article(times("<", n)),
  openScripts: (n) => article(times("<script><!--<script>", n)),
  endTags: (n) => article(times("</x>", n)),
  hidden: (n) => article(times("<p hidden style='display:none'>x</p>", n)),
  bylineAround: (n) => article(times("<div class=byline>", 400) + times("<b>Ana Ruiz, </b>", n)),
  authorAround: (n) => article(times("<div itemprop=author>", 400) + times("<p>Ana Ruiz</p>", n)),
  tablesAround: (n) => article(times("<table><tr><td>a<td>b<tr><td>c<td>", 120) + times(`<p>${PROSE}</p>`, n)),
  listsAround: (n) => article(times("<ul><li>a", 200) + times(`<li>${PROSE}`, n)),
  quotesAround: (n) => article(times("<blockquote>", 400) + times(`<p>${PROSE}</p>`, n)),
  figuresAround: (n) => article(times("<figure>", 400) + each(n, (i) => `<img src=/${i}.jpg><p>${PROSE}</p>`)),
  linkAround: (n) => article(`<a href=/x>${times("<div>", 400)}${times(`<p>${PROSE}</p>`, n)}</a>`),
  boldAround: (n) => article(times("<b class=x>", 100) + times(`<p>${PROSE}</p>`, n)),
  headingParts: (n) => article(`<h1>${each(n, (i) => `<span>Part ${i} </span>`)}</h1><p>${PROSE}</p>`),
  authorLinks: (n) => article(`${each(n, (i) => `<a rel=author href=/a/${i}>Ana Ruiz</a>`)}<p>${PROSE}</p>`),
  asides: (n) => article(each(n, (i) => `<aside class="related-${i}"><p>${PROSE}</p></aside>`)),
  iframes: (n) => article(each(n, (i) => `<p>${PROSE}</p><iframe src="https://www.youtube.com/embed/${i}"></iframe>`)),
  posts: (n) => article(times(`<blockquote class=twitter-tweet><p>${PROSE}</p><a href=/x>x</a></blockquote>`, n)),
  streamed: (n) => article(times(`<script>self.__next_f.push([1,"${PROSE}"])</script>`, n)),
  state: (n) => `<script>window.x = {"body":[${times(`{"text":"${PROSE}"},`, n)}{}]}</script><p>Ferry</p>`,
  styles: (n) => article(`<p style="${times("; ", n)}">${PROSE}</p>`),
  address: (n) => article(`<a href="http://x/${times("a", n)}">x</a><link rel=canonical href="//${times("a.", n)}">`),
  // What lines say of a story: who reports, when and where, whose picture it is.
  stamps: (n) => article(times(`<p>${PROSE}</p><p>Posted by Ana Ruiz on 3 May 2024</p>`, n)),
  stampsAlone: (n) => article(`<p>${PROSE}</p>${times("<p>Posted by Ana Ruiz on 3 May 2024</p>", n)}<p>${PROSE}</p>`),
  bylineLines: (n) => article(`<p>${PROSE}</p>${times("<p>By Ana Ruiz</p>", n)}<p>${PROSE}</p>`),
  headers: (n) =>
    article(`<p>${PROSE}</p>${times("<header><nav>x</nav><time>3 May 2024</time></header>", n)}<p>${PROSE}</p>`),
  authorMetas: (n) => `${each(n, (i) => `<meta name=author content="Ana ${name(i)}">`)}${article(`<p>${PROSE}</p>`)}`,
  timesAround: (n) => article(times("<time>", 300) + times("<time>3 May 2024</time>", n)),
  chineseDatelines: (n) => article(times(`<p>【海港报2024年5月3日讯】${CHINESE}</p>`, n)),
  reporterLines: (n) => article(`<p>${CHINESE}</p>${times("<p>记者林一舟／台北报道</p>", n)}`),
  reportersInOne: (n) => paragraphs(times("（记者林一舟综合报道）", n)),
  labelLines: (n) => article(`<p>${CHINESE}</p>${each(n, (i) => `<p>港口：渡轮${i}</p>`)}`),
  shareLines: (n) => article(`<p>${CHINESE}</p>${times("<p>分享</p>", n)}`),
  signOffs: (n) => article(`<p>${CHINESE}</p>${times("<p>责编：陈舟 网编：林一舟</p>", n)}`),
  captions: (n) => article(each(n, (i) => `<p><img src=/${i}.jpg></p><p>港口夜景。（图片来源：海港报）</p>`)),
  photoCredits: (n) =>
    article(each(n, (i) => `<p><img src=/${i}.jpg></p><p><em>The harbour at night. Photo: Ana ${name(i)}/AP</em></p>`)),
  agencyLines: (n) => article(`<p>${PROSE}</p>${each(n, (i) => `<p>Ana ${name(i)}, AFP</p>`)}<p>${PROSE}</p>`),
  sourceLines: (n) => article(`<p>${CHINESE}</p>${each(n, (i) => `<p>来源：海港报${i}</p>`)}<p>${CHINESE}</p>`),
  clockLines: (n) => article(`<p>${CHINESE}</p>${each(n, (i) => `<p>2024年5月3日 10:${10 + (i % 50)}</p>`)}`),
  smallTables: (n) => article(times("<table><tr><th>a<th>b<tr><td>1<td>2</table>", n)),
  commentBoxes: (n) =>
    article(`<p>${PROSE}</p>${each(n, (i) => `<div class=comment><p>Ana ${i}: It was late.</p></div>`)}`),
  boldLabels: (n) => article(each(n, (i) => `<p><b>Ana ${name(i)}</b>: late</p>`)),
  emojiLines: (n) => article(`<p>${PROSE}</p>${each(n, (i) => `<p>🚢 Ferry ${i} 🛳️</p>`)}`),
  breakLines: (n) => article(`<p>${PROSE}</p><p>${each(n, (i) => `Late ${i}<br><br>`)}</p>`),
  addressLines: (n) => article(`<p>${PROSE}</p>${each(n, (i) => `<p>https://courier.example/n/${i}</p>`)}`),
  mailLines: (n) => article(`<p>${PROSE}</p>${each(n, (i) => `<p>ana${i}@courier.example</p>`)}`),
  priceLines: (n) => article(`<p>${PROSE}</p>${each(n, (i) => `<p>$${i}.99</p>`)}`),
  hashtagLines: (n) => article(`<p>${PROSE}</p>${each(n, (i) => `<p>#ferry${i} #harbour</p>`)}`),
  resultLines: (n) => article(`<p>${PROSE}</p>${each(n, (i) => `<p>Harbour ${i % 9}, Quay ${i % 7}</p>`)}`),
  twoLanguages: (n) => article(each(n, (i) => (i % 2 ? "<p>The ferry was late.</p>" : "<p>渡轮晚点了。</p>"))),
  shortQuotes: (n) => article(`<p>${PROSE}</p>${times("<p>“Late,” said Ruiz.</p>", n)}`),
  questions: (n) => article(`<p>${PROSE}</p>${each(n, (i) => `<p>Q: When was it ${i}?</p><p>A: It was late.</p>`)}`),
  filedLines: (n) => article(`<p>${PROSE}</p>${each(n, (i) => `<p>OSLO, May 3 (Reuters) - Ferry ${i} was late.</p>`)}`),
  captionStops: (n) => article(`<figure><img src=/a.jpg><figcaption>${times("。", n)}x摄</figcaption></figure>`),
  mirrored: (n) => mirror(times("#### x\n", n)),
  mirrorHeadings: (n) => mirror(times("<h3>x", n)),
  mirrorPromotions: (n) => mirror(times("<h4>x<a href=x>y</a>", n)),
  // Chinese without spaces: signs that nothing closes, a name or a verb of speech every few characters.
  openBrackets: (n) => paragraphs(times("【", n)),
  openTitles: (n) => paragraphs(times("《", n)),
  introductions: (n) => paragraphs(times("教授王甲乙、", n)),
  chinesePronouns: (n) => paragraphs(times("他说，", n)),
  chineseSources: (n) => paragraphs(times("据报道，", n)),
  chineseSpeakers: (n) => article(each(n, (i) => `<p>专家王${han(i)}表示：“今天很好。”</p>`)),
  sayings: (n) => paragraphs(times("Ana Ruiz, who said ", n)),
  combining: (n) => paragraphs(`e${times("\u0301", n)}`),
  controls: (n) => paragraphs(times("\u202E\u200B\u0007a", n)),
  surrogates: (n) => paragraphs(times("\uD800a\uDC00", n)),
};

/** How many pieces make a page of the shape of about so many characters. */
export function piecesFor(shape: Shape, chars: number): number {
  const one = (shape(200).length - shape(100).length) / 100;
  return Math.max(1, Math.round(chars / one));
}

/** A page of the shape, about so many characters long. */
export const pageOf = (shape: Shape, chars: number): string => shape(piecesFor(shape, chars));

/** A page of news of so many characters: navigation, then paragraphs with links and emphasis, pictures, lists. */
export function newsPage(chars: number): string {
  const part = (i: number): string =>
    `<p class="story-text" data-id="${i}">The ${name(i)} left the harbour at noon. ${PROSE}It <a href="/news/${i}.html">had been late</a> since <em>May</em>. ${PROSE}</p>
     <p>“It was late on day ${i},” said Ana ${name(i % 50)}, a professor of marine law. ${PROSE.repeat(3)}</p>
     ${i % 20 ? "" : `<figure class="image"><img src="/i/${i}.jpg" width="800" height="600" alt="x"><figcaption>${PROSE} Photo: A B/AP</figcaption></figure><ul><li>${PROSE}<li>${PROSE}</ul>`}`;
  const count = Math.round(chars / part(1000).length);
  return article(`<nav>${each(200, (i) => `<a href="/s/${i}">Section ${i}</a>`)}</nav>${each(count, part)}`);
}

/** A surname for every number: distinct, capitalised. */
function name(i: number): string {
  return `B${[...String(i)].map((digit) => "abcdefghij"[Number(digit)]).join("")}`;
}

/** Two characters of a given name for every number up to some thousands. */
function han(i: number): string {
  return String.fromCharCode(0x4e00 + (i % 5000), 0x6000 + (i % 97));
}
