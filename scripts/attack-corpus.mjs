#!/usr/bin/env node
// Writes test/hostile/corpus: one attack a file, its promise in the first line. The recipes are here, the files are what
// other parsers can be tested with. usage: node scripts/attack-corpus.mjs
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

const FOLDER = "test/hostile/corpus";
const KEPT = "The ferry left the harbour at noon, and nobody on the quay could say when it would be back.";
const REST = [
  "A second boat came in the afternoon, with forty people and a great many boxes of fish aboard.",
  "The harbour office said that the storms of the last winter had broken two of its three cranes.",
];
const cases = new Map();

/** A case: its class and name, what is promised, the page. `!` before a word says that it must not leave the page. */
function add(kind, name, promise, page, forbidden = "") {
  const id = `${kind}--${name}`;
  if (cases.has(id)) throw new Error(`two cases named ${id}`);
  const marks = `${page.includes(KEPT) ? " keeps" : ""}${forbidden ? ` forbids=${forbidden}` : ""}`;
  cases.set(id, `<!-- ${promise} |${marks} -->\n${page}\n`);
}
const paragraphs = [KEPT, ...REST].map((text) => `<p>${text}</p>`).join("\n");
const story = (inside = "", head = "") =>
  `<!doctype html><html lang="en"><head><title>Ferry delayed again</title>${head}</head><body><article><h1>Ferry delayed again</h1>${inside}${paragraphs}</article></body></html>`;
const data = (json) => `<script type="application/ld+json">${json}</script>`;
const entries = (object) => Object.entries(object);

// Addresses: each scheme in a link, each place with two schemes.
const SCHEMES = {
  javascript: "javascript:alert(1)",
  "mixed-case-with-tab": "JaVa\tScRiPt:alert(1)",
  "control-before": "\u0001javascript:alert(1)",
  "character-references": "&#106;avascript&colon;alert(1)",
  "named-tab": "java&Tab;script:alert(1)",
  "newline-inside": "java&NewLine;script:alert(1)",
  "hex-without-semicolon": "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A&#x61lert(1)",
  vbscript: "vbscript:msgbox(1)",
  livescript: "livescript:[code]",
  "data-html": "data:text/html,<script>alert(1)</script>".replaceAll("<", "&lt;"),
  "data-svg": "data:image/svg+xml,&lt;svg onload=alert(1)&gt;",
  "data-base64": "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
  blob: "blob:https://www.example.com/1234",
  file: "file:///etc/passwd",
  about: "about:blank",
  "view-source": "view-source:https://www.example.com/",
  intent: "intent://scan/#Intent;scheme=zxing;end",
  "user-and-password": "https://user:secret@other.example/",
  "lone-brackets": "http://[::1",
  "space-in-host": "https://a b.example/",
  "port-out-of-range": "https://other.example:99999/",
  "broken-percent-host": "https://%zz/",
  backslashes: "\\\\other.example\\share",
  filesystem: "filesystem:https://www.example.com/temporary/a",
  jar: "jar:https://www.example.com/a.jar!/b",
  websocket: "wss://www.example.com/socket",
};
for (const [name, address] of entries(SCHEMES))
  add(
    "address",
    `link-${name}`,
    "every address that leaves is absolute http(s) without user and password",
    story(`<p>It <a href="${address}">came back</a> late in the evening, people said.</p>`),
  );
const PLACES = {
  image: (a) => story(`<figure><img src="${a}" width="900" height="600"><figcaption>A ferry</figcaption></figure>`),
  srcset: (a) => story(`<img src="/a.jpg" srcset="${a} 2x" width="900">`),
  "lazy-image": (a) => story(`<img data-src="${a}" width="900">`),
  poster: (a) => story(`<video poster="${a}" src="${a}"></video>`),
  iframe: (a) => story(`<iframe src="${a}"></iframe>`),
  "og-image": (a) => story("", `<meta property="og:image" content="${a}">`),
  "og-url": (a) => story("", `<meta property="og:url" content="${a}">`),
  canonical: (a) => story("", `<link rel="canonical" href="${a}">`),
  shortlink: (a) => story("", `<link rel="shortlink" href="${a}">`),
  "author-link": (a) => story(`<p class="byline">By <a rel="author" href="${a}">Ana Ruiz</a></p>`),
  base: (a) =>
    story(`<p>It <a href="news/2">came back</a> late in the evening, people said.</p>`, `<base href="${a}">`),
  "json-ld-url": (a) => story("", data(`{"@type":"NewsArticle","url":"${a}","headline":"Ferry delayed again"}`)),
  "json-ld-image": (a) =>
    story("", data(`{"@type":"NewsArticle","image":{"url":"${a}"},"headline":"Ferry delayed again"}`)),
  "json-ld-author": (a) =>
    story("", data(`{"@type":"NewsArticle","author":{"name":"Ana Ruiz","url":"${a}","sameAs":"${a}"}}`)),
  microdata: (a) =>
    story(
      `<div itemscope itemtype="https://schema.org/NewsArticle"><link itemprop="url" href="${a}"><img itemprop="image" src="${a}"></div>`,
    ),
};
for (const [place, page] of entries(PLACES)) {
  add("address", `${place}-javascript`, "every address that leaves is absolute http(s)", page("javascript:alert(1)"));
  add(
    "address",
    `${place}-user-info`,
    "no address holds a user name or a password",
    page("https://user:secret@other.example/a.jpg"),
  );
}
for (const [name, head] of entries({
  "two-bases": '<base href="https://a.example/"><base href="https://b.example/">',
  "base-in-body": "",
  "base-relative": '<base href="../up/">',
  "base-empty": "<base href>",
  "base-target-only": '<base target="_top">',
  "base-other-host": '<base href="https://other.example/">',
}))
  add(
    "base",
    name,
    "only the first http(s) base counts",
    story(
      `${name === "base-in-body" ? '<base href="javascript:1">' : ""}<p>It <a href="x">came back</a> late.</p>`,
      head,
    ),
  );

// Markup that turns into script when it is written and read again.
const MUTATION = {
  "svg-style": '<svg></p><style><a id="</style><img src=1 onerror=evil()>">',
  "math-mglyph": '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=evil()&gt;">',
  noscript: '<noscript><p title="</noscript><img src=x onerror=evil()>">',
  textarea: '<textarea><img title="</textarea><img src=x onerror=evil()>"></textarea>',
  xmp: '<xmp><img title="</xmp><img src=x onerror=evil()>"></xmp>',
  template: "<template><img src=x onerror=evil()></template>",
  "template-shadow": '<div><template shadowrootmode="open"><script>evil()</script></template></div>',
  "select-style": "<select><style></select><img src=x onerror=evil()></style>",
  "bogus-comment": "<! evil <img src=x onerror=evil()> >",
  "comment-bang": "<!--!> <img src=x onerror=evil()> -->",
  "comment-dash": "<!--> <img src=x onerror=evil()> -->",
  cdata: "<![CDATA[<img src=x onerror=evil()>]]>",
  "svg-cdata": "<svg><![CDATA[<img src=x onerror=evil()>]]></svg>",
  "foreign-object": "<svg><foreignObject><img src=x onerror=evil()></foreignObject></svg>",
  "svg-title": "<svg><title><style><img src=x onerror=evil()></style></title></svg>",
  "svg-desc": "<svg><desc><img src=x onerror=evil()></desc></svg>",
  "svg-use": '<svg><use href="data:image/svg+xml,evil"></use></svg>',
  "svg-animate": '<svg><a><animate attributeName="href" values="javascript:evil()"/><text>x</text></a></svg>',
  "annotation-xml": '<math><annotation-xml encoding="text/html"><img src=x onerror=evil()></annotation-xml></math>',
  "form-nesting": "<form><div></form><form><math><mtext></form><form><mglyph><style></math><img src onerror=evil()>",
  "table-nesting": "<table><tr><td><table><tr><td><style></table><img src=x onerror=evil()>",
  "caption-svg": "<table><caption><svg><style></caption><img src=x onerror=evil()>",
  isindex: '<isindex type="image" src="1" onerror="evil()">',
  "image-tag": "<image src=x onerror=evil()>",
  listing: "<listing>&lt;img src=x onerror=evil()&gt;</listing>",
  "null-in-tag": "<scr\u0000ipt>evil()</scr\u0000ipt>",
  "slash-attributes": "<img/src=x/onerror=evil()>",
  "backtick-attributes": "<img src=`x`onerror=evil()>",
  "quote-in-tag-name": '<a"b onclick=evil()>x</a"b>',
  "processing-instruction": '<?xml-stylesheet href="javascript:evil()"?>',
  "conditional-comment": "<!--[if gte IE 4]><script>evil()</script><![endif]-->",
  "frameset-late": "<frameset onload=evil()><frame src=javascript:evil()></frameset>",
  "body-attributes": "<body onload=evil() onpageshow=evil()>",
  marquee: "<marquee onstart=evil()>x</marquee>",
  "details-toggle": "<details open ontoggle=evil()><summary>x</summary></details>",
};
for (const [name, markup] of entries(MUTATION))
  add("mutation", name, "toHtml writes its own elements alone, and reads the same again", `${story()}${markup}`);
const ACTIVE = {
  "meta-refresh": '<meta http-equiv="refresh" content="0;url=javascript:evil()">',
  srcdoc: '<iframe srcdoc="<script>evil()</script>"></iframe>',
  object: '<object data="javascript:evil()"></object>',
  embed: '<embed src="javascript:evil()">',
  "form-action": '<form action="javascript:evil()"><button formaction="javascript:evil()">x</button></form>',
  portal: '<portal src="javascript:evil()"></portal>',
  "event-handler": '<p onclick="evil()" onmouseover="evil()">It came back late in the evening, people said.</p>',
  "style-expression": '<p style="width:expression(evil())">It came back late in the evening, people said.</p>',
  "style-url": '<p style="background:url(javascript:evil())">It came back late in the evening, people said.</p>',
  "style-element": "<style>@import 'javascript:evil()'; p { color: red }</style>",
  "clobbering-id": '<p id="body" name="attributes">It came back late in the evening, people said.</p>',
  "clobbering-form": '<form id="x"><input name="children"><input name="parentNode"></form>',
  "script-src": '<script src="https://other.example/evil.js"></script>',
  "module-script": "<script type=module>evil()</script>",
  "import-map": '<script type="importmap">{"imports":{"a":"javascript:evil()"}}</script>',
  applet: '<applet code="evil.class"></applet>',
  "link-import": '<link rel="import" href="https://other.example/evil.html">',
  manifest: '<link rel="manifest" href="data:application/json,evil">',
};
for (const [name, markup] of entries(ACTIVE))
  add("active", name, "nothing that runs leaves the page", story(markup), "evil");

// Data of the wrong type, bombs and traps in JSON-LD.
const VALUES = {
  object: '{"a":{"b":1}}',
  number: "42",
  "list-of-null": "[null]",
  nested: '[["Ana"],[["Ruiz"]]]',
  boolean: "true",
  empty: '""',
};
for (const field of [
  "headline",
  "author",
  "publisher",
  "datePublished",
  "image",
  "keywords",
  "description",
  "articleBody",
  "url",
  "mainEntityOfPage",
])
  for (const [kind, value] of entries(VALUES).slice(0, field === "headline" || field === "author" ? 6 : 4))
    add(
      "type",
      `${field}-${kind}`,
      "a value of the wrong type is skipped, never stringified",
      story("", data(`{"@type":"NewsArticle","${field}":${value}}`)),
    );
const JSON_TRAPS = {
  "proto-object": '{"__proto__":{"polluted":1},"@type":"NewsArticle"}',
  "constructor-prototype": '{"constructor":{"prototype":{"polluted":1}},"@type":"NewsArticle"}',
  "type-proto": '{"@type":"__proto__","headline":"x"}',
  "type-constructor": '{"@type":"constructor","headline":"x"}',
  "type-number": '{"@type":7,"headline":"x"}',
  "author-proto": '{"@type":"NewsArticle","author":{"__proto__":{"name":"polluted"}}}',
  "id-proto":
    '{"@graph":[{"@id":"__proto__","@type":"Person","name":"x"},{"@type":"NewsArticle","author":{"@id":"__proto__"}}]}',
  "id-to-string": '{"@graph":[{"@type":"NewsArticle","author":{"@id":"toString"}}]}',
  "id-itself": '{"@id":"#a","@type":"NewsArticle","author":{"@id":"#a"}}',
  "id-circle":
    '{"@graph":[{"@id":"#a","@type":"NewsArticle","author":{"@id":"#b"}},{"@id":"#b","@type":"Person","name":{"@id":"#c"}},{"@id":"#c","author":{"@id":"#a"}}]}',
  "graph-in-graph": '{"@graph":{"@graph":{"@graph":[{"@type":"NewsArticle","headline":"x"}]}}}',
  "duplicate-keys": '{"@type":"NewsArticle","headline":"a","headline":"b"}',
  "huge-number": '{"@type":"NewsArticle","wordCount":1e999,"image":{"url":"/a.jpg","width":1e999,"height":-0}}',
  "many-digits": `{"@type":"NewsArticle","wordCount":${"9".repeat(400)}}`,
  "negative-size": '{"@type":"NewsArticle","image":{"url":"/a.jpg","width":-900,"height":-1}}',
  "size-with-comma": '{"@type":"NewsArticle","image":{"url":"/a.jpg","width":"1,234","height":"NaN"}}',
  "open-brackets": "[".repeat(3000),
  "deep-objects": `${'{"a":'.repeat(500)}1${"}".repeat(500)}`,
  "byte-order-mark": '\ufeff{"@type":"NewsArticle","headline":"Ferry delayed again"}',
  "escaped-nul": '{"@type":"NewsArticle","headline":"Ferry\\u0000delayed"}',
  "escaped-surrogate": '{"@type":"NewsArticle","headline":"Ferry \\ud800 delayed"}',
  "closed-early": '{"@type":"NewsArticle","headline":"</script><p>x"}',
  "comment-wrapped": '<!--{"@type":"NewsArticle","headline":"Ferry delayed again"}-->',
  "cut-off": '{"@type":"NewsArticle","headline":"Ferry del',
  semicolons: `{"@type":"NewsArticle", ${"; ".repeat(2000)} "headline":"x"}`,
  "single-quotes": "{'@type':'NewsArticle','headline':'x'}",
  "list-of-types": '{"@type":["NewsArticle",null,7,{"a":1}],"headline":"x"}',
  "context-trap": '{"@context":{"headline":"__proto__"},"@type":"NewsArticle","headline":"x"}',
};
for (const [name, json] of entries(JSON_TRAPS))
  add(
    "json-ld",
    name,
    "structured data can neither throw, loop nor reach a prototype",
    story("", data(json)),
    name.includes("prot") ? "polluted" : "",
  );
for (const name of [
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "toString",
  "prototype",
  "__defineGetter__",
  "valueOf",
  "og:__proto__",
])
  add(
    "names",
    `meta-${name.replaceAll(/[:_]/gu, "")}${name.startsWith("og") ? "-og" : ""}`,
    "no key of a page becomes a key of an object",
    story("", `<meta name="${name}" property="${name}" content="polluted">`),
  );
for (const name of ["__proto__", "constructor", "toString"])
  add(
    "names",
    `element-${name.replaceAll("_", "")}`,
    "no name of a page becomes a key of an object",
    story(`<${name} class="${name}" id="${name}" data-${name}="1">It came back.</${name}>`),
  );

// Dates and numbers.
const DATES = [
  "+275761-09-13T00:00:00Z",
  "9999-99-99",
  "0000-00-00",
  "2024-02-30",
  "1e999",
  "0",
  "-1",
  "01/02/03",
  "昨天",
  "民國113年1月2日",
  "２０２４年１月２日",
  "Invalid Date",
  "2024-13-01",
  "2024-01-02T25:61:61Z",
  "2024-01-02T03:04:05+99:00",
  "1704164645",
  "99999999999999",
  "2024-W01-2",
  "2024-001",
  "Feb 30, 2024",
  "0001-01-01T00:00:00",
  "NaN",
  "2024–01–02",
  "T10:00",
];
DATES.forEach((date, i) =>
  add(
    "date",
    `${String(i + 1).padStart(2, "0")}-${/^[\w+-]+$/u.test(date) ? date.toLowerCase().slice(0, 20) : "words"}`,
    "a date is one that exists, or none",
    story(`<time datetime="${date}">${date}</time>`, `<meta property="article:published_time" content="${date}">`),
  ),
);
for (const [name, image] of entries({
  infinite: 'width="1e999"',
  negative: 'width="-5"',
  words: 'width="wide"',
  percent: 'width="100%"',
  huge: `width="${"9".repeat(30)}"`,
  zero: 'width="0" height="0"',
}))
  add("number", name, "a number is finite and in range, or absent", story(`<img src="/a.jpg" ${image}>`));

// Characters that hide, turn or break text, in headline and prose.
const CHARACTERS = {
  "right-to-left-override": "\u202e",
  "left-to-right-embedding": "\u202a",
  "isolate-open": "\u2066",
  "isolate-end": "\u2069",
  "zero-width-space": "\u200b",
  "zero-width-joiner": "\u200d",
  "direction-mark": "\u200f",
  "byte-order-mark": "\ufeff",
  "soft-hyphen": "\u00ad",
  "tag-letters": "\u{E0041}\u{E0042}",
  "variation-selectors": "\ufe0f\ufe0e\ufe0f",
  "line-separator": "\u2028",
  bell: "\u0007",
  "escape-sequence": "\u001b[31m",
  delete: "\u007f",
  "c1-control": "\u009b31m",
  noncharacter: "\ufffe",
  "combining-flood": "e" + "\u0301".repeat(300),
  replacement: "\ufffd",
  "ideographic-space": "\u3000",
  null: "\u0000",
  "private-use": "\ue000",
  "vertical-tab": "\u000b",
  "object-replacement": "\ufffc",
  "hangul-filler": "\u3164",
};
for (const [name, character] of entries(CHARACTERS))
  add(
    "text",
    name,
    "text is well-formed, without controls and direction overrides",
    story(
      `<p>Noon ${character} came${character}, said Ana ${character}Ruiz${character} of the harbour office on Monday.</p><p class="byline">By Ana${character} Ruiz</p>`,
      `<meta property="og:title" content="Ferry ${character}delayed${character} again">`,
    ),
  );
for (const [name, reference] of entries({
  surrogate: "&#xD800;",
  "out-of-range": "&#x110000;",
  nul: "&#0;",
  "windows-quote": "&#146;",
  "no-semicolon": "&notit;&amp",
  "unknown-name": "&nosuchname;",
  "long-digits": `&#${"9".repeat(200)};`,
  nested: "&amp;lt;script&amp;gt;",
}))
  add(
    "text",
    `reference-${name}`,
    "character references are read as the standard says and leave well-formed text",
    story(`<p>Noon ${reference} came and went, said Ana Ruiz of the harbour office.</p>`),
  );
for (const [name, text] of entries({
  script: "&lt;script&gt;evil()&lt;/script&gt;",
  "markdown-link": "](javascript:alert(1))",
  "markdown-image": "![x](javascript:alert(1))",
  backticks: "``` `x` ````",
  "reference-definition": "[x]: javascript:alert(1)",
  "html-block": "&lt;div onclick=evil()&gt;",
  "front-matter": "---\ntitle: evil\n---",
  autolink: "&lt;javascript:alert(1)&gt;",
  "table-pipe": "a | b\n--- | ---",
  heading: "# Not a heading",
  "list-mark": "- not an item",
  "script-end": "&lt;/script&gt;&lt;script&gt;evil()",
  "comment-open": "&lt;!--&lt;script&gt;",
  "cdata-end": "]]&gt;",
  "hard-break": "line\\\nline",
}))
  add("formats", name, "what was text stays text in every format", story(`<p>${text}</p><h2>${text}</h2>`));

// Hidden text, stories that are not the page's, odd copies.
for (const [name, attributes] of entries({
  hidden: "hidden",
  "display-none": 'style="display:none"',
  "display-none-spaced": 'style=" DISPLAY : NONE !important"',
  "visibility-hidden": 'style="visibility:hidden"',
  "aria-hidden": 'aria-hidden="true"',
}))
  add(
    "hidden",
    name,
    "text that no reader sees is not in the story",
    story(`<div ${attributes}><p>EVIL words that nobody sees, put there for machines to read and to repeat.</p></div>`),
    name === "aria-hidden" ? "" : "EVIL",
  );
add(
  "hidden",
  "comment",
  "text that no reader sees is not in the story",
  story("<!-- <p>EVIL words in a comment, for machines to read.</p> -->"),
  "EVIL",
);
add(
  "hidden",
  "template",
  "text that no reader sees is not in the story",
  story("<template><p>EVIL words in a template, for machines to read.</p></template>"),
  "EVIL",
);
add(
  "hidden",
  "script",
  "text that no reader sees is not in the story",
  story("<script>'<p>EVIL words in a script, for machines to read.</p>'</script>"),
  "EVIL",
);
for (const [name, head] of entries({
  "other-canonical": '<link rel="canonical" href="https://evil.example/other">',
  "other-title": '<meta property="og:title" content="Quite another story">',
  "fake-site": '<meta property="og:site_name" content="BBC News">',
}))
  add("claims", name, "what a page claims is shown with where it was read, and nothing breaks", story("", head));

// Broken markup.
for (const [name, page] of entries({
  empty: "",
  "only-doctype": "<!doctype html>",
  "only-text": KEPT,
  "open-tag": "<p",
  "open-attribute": '<p class="',
  "open-comment": `<p>${KEPT}</p><!--`,
  "open-script": "<script>",
  "open-title": "<title>Ferry",
  "open-textarea": "<textarea>",
  plaintext: `<plaintext>${KEPT}`,
  "end-tags-only": "</p></div></body></html></article>",
  "two-bodies": `<body><p>x</p><body class=b>${story()}`,
  "two-heads": `<head></head><head><title>x</title></head>${story()}`,
  "html-in-p": `<p><html><head><body>${story()}`,
  "nested-anchors": story("<a href=/a><a href=/b>Two</a></a>"),
  "nested-buttons": story("<button><button>x</button></button>"),
  "p-in-p": story("<p>one<p>two</p></p>"),
  "br-end": story("</br></br>"),
  "table-text": `<table>${KEPT}<tr><td>x</table>`,
  misnested: story("<b><i>x</b></i><b><p>y</b></p>"),
  frameset: '<frameset><frame src="/a"></frameset>',
  "xml-declaration": `<?xml version="1.0"?>${story()}`,
  "utf-16-claim": story("", '<meta charset="utf-16">'),
  "utf-7-claim": story("<p>+ADw-script+AD4-evil()+ADw-/script+AD4-</p>", '<meta charset="utf-7">'),
  "no-such-charset": story("", '<meta charset="no-such-thing">'),
  "user-defined-charset": story("", '<meta charset="x-user-defined">'),
  "odd-tag-names": story("<o:p>x</o:p><a<b>y</a<b><x.y>z</x.y>"),
  "headline-in-odd-tag": `<h1><o:p>Ferry delayed again</o:p></h1>${paragraphs}`,
  "repeated-attributes": story('<p class="a" class="b" CLASS="c">It came back.</p>'),
  "svg-story": `<svg><text>${KEPT}</text></svg>`,
  "math-story": `<math><mi>${KEPT}</mi></math>`,
  "story-in-select": `<select><option>${KEPT}</select>`,
  "story-in-noscript": `<noscript>${paragraphs}</noscript>`,
  "story-in-iframe": `<iframe>${paragraphs}</iframe>`,
  "carriage-returns": story().replaceAll("><", ">\r<"),
  "form-feeds": story("<p\fclass=a\f>It came back.</p>"),
  "nul-everywhere": story().replaceAll("e", "e\u0000").slice(0, 900),
}))
  add(
    "broken",
    name,
    "no page makes it throw",
    page === KEPT
      ? ` ${page}`
      : page.includes(KEPT) && /plaintext|table-text|svg|math|select|noscript|iframe|nul/u.test(name)
        ? page.replaceAll(KEPT, KEPT.replace("ferry", "boat"))
        : page,
  );
for (const [name, srcset] of entries({
  commas: ",,,,",
  "missing-spaces": "/a.jpg2x,/b.jpg3x",
  "huge-descriptor": "/a.jpg 1e309w",
  negative: "/a.jpg -1x",
  "data-with-commas": "data:image/png;base64,AA,BB 1x, /a.jpg 2x",
  parentheses: "/a.jpg (1x, 2x)",
  "no-address": "1x, 2x",
  "two-descriptors": "/a.jpg 1x 2w 3h",
  empty: "",
}))
  add(
    "srcset",
    name,
    "candidates are read as the standard says, or left out",
    story(`<img src="/a.jpg" srcset="${srcset}" width="900" alt="A ferry">`),
  );
// Nested, moderately: test/hostile/shapes.ts has the long ones.
for (const [name, tag] of entries({
  div: "<div>",
  span: "<span>",
  bold: "<b>",
  list: "<ul><li>",
  quote: "<blockquote>",
  table: "<table><tr><td>",
  foreign: "<svg><math>",
  link: "<a href=/x><b>",
  section: "<section><h2>x</h2>",
  figure: "<figure><figcaption>",
  template: "<template>",
  form: "<fieldset><button>",
}))
  add("depth", name, "however deep, no stack overflows", `${tag.repeat(600)}<p>It came back late.</p>`);

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [id, text] of cases) writeFileSync(`${FOLDER}/${id}.html`, text);
console.log(`${cases.size} cases`);
