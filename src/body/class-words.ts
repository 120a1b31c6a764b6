/** What the words in a `class` or `id` say an element is for. Each is one bit, so that kinds add up along the ancestors. */
export const KINDS = {
  body: 1,
  ad: 2,
  nav: 4,
  related: 8,
  share: 16,
  comment: 32,
  signup: 64,
  caption: 128,
  credit: 256,
  byline: 512,
  dates: 1024,
  foot: 2048,
  aside: 4096,
  consent: 8192,
  bio: 16384,
  tags: 32768,
  unseen: 65536,
  pull: 131072,
  wall: 262144,
  deck: 524288,
  title: 1048576,
  list: 2097152,
  notice: 4194304,
  media: 8388608,
  form: 16777216,
  header: 33554432,
  article: 67108864,
  main: 134217728,
} as const;

export type Kind = keyof typeof KINDS;

/** Words of the trade: what makers of pages call their boxes, whatever the language of the page. */
const WORDS: Readonly<Partial<Record<Kind, string>>> = {
  body: "articlebody articletext articlecontent body bodytext content entry post postbody story storybody storytext richtext prose article artikel artikeltext copy",
  ad: "ad ads adv advert advertisement adslot adsbygoogle adunit anzeige banner dfp gpt sponsor sponsored sponsors outbrain taboola publicidad werbung reklama reklam pub adbox adcontainer",
  nav: "nav navbar navigation menu breadcrumb breadcrumbs pagination pager pagenav toolbar topbar masthead skip submenu navi toc",
  related:
    "related recommended recommend recommendation recommendations readmore recirc recirculation more moreon popular trending mostread latest teaser teasers promo promos upsell crosslink suggested suggestions similar alsoread seealso relacionadas verwandte further mehr onward outbound linkbox linklist next previous prev inlinerelated readnext",
  share:
    "share sharing shares sharebar social socials addthis sharethis facebook twitter whatsapp telegram pinterest follow print email buttons sns socialshare sharebuttons",
  comment:
    "comment comments commentary disqus respond reply replies discussion feedback kommentar kommentare commenting livefyre reactions",
  signup:
    "newsletter newsletters subscribe subscription signup sign register registration optin mailing mailchimp membership donate donation support app download cta",
  caption: "caption captions figcaption bildunterschrift legend imagecaption photocaption legende bildtext captiontext",
  credit:
    "credit credits copyright photographer photocredit attribution imagecredit rights bildnachweis bildrechte courtesy",
  byline:
    "byline author authors autor auteur writer contributor contributors reporter journalist autoren signature verfasser",
  dates:
    "date time timestamp datetime published pubdate dateline updated datum publish modified meta metadata info postmeta articleinfo",
  foot: "footer foot footnote footnotes colophon endmatter",
  aside:
    "aside sidebar side rail widget widgets secondary complementary rightcol sidecolumn factbox infobox box inset rightrail",
  consent: "cookie cookies consent gdpr privacy cmp onetrust",
  bio: "bio biography authorbox profile aboutauthor authorbio avatar",
  tags: "tag tags keyword keywords topic topics category categories hashtags labels taglist themen topiclist kicker eyebrow flag rubric",
  unseen: "hidden hide invisible visually visuallyhidden sr screenreader offscreen screen reader noshow accessibility",
  pull: "pullquote pull blockquoteright quotebox zitat",
  wall: "paywall premium locked meter metered piano tp subscriber teaserwall",
  deck: "standfirst dek deck subtitle subheadline subhead subheading lead lede lede intro summary excerpt teasertext abstract vorspann chapo lid sapo description ingress",
  title: "headline title heading hed titre titel",
  list: "list items grid cards card carousel slider collection slick swiper tile tiles stream feed river",
  notice:
    "alert warning notice disclaimer message notification popup modal overlay lightbox dialog tooltip error correction",
  media:
    "video player gallery slideshow image photo picture media figure embed audio podcast thumbnail thumb img infographic",
};

const TAGS: ReadonlyMap<string, number> = new Map([
  ["nav", KINDS.nav],
  ["aside", KINDS.aside],
  ["footer", KINDS.foot],
  ["header", KINDS.header],
  ["form", KINDS.form],
  ["article", KINDS.article],
  ["main", KINDS.main],
  ["figure", KINDS.media],
  ["figcaption", KINDS.caption],
  ["address", KINDS.byline],
  ["dialog", KINDS.notice],
]);
const ROLES: ReadonlyMap<string, number> = new Map([
  ["navigation", KINDS.nav],
  ["complementary", KINDS.aside],
  ["contentinfo", KINDS.foot],
  ["banner", KINDS.header],
  ["dialog", KINDS.notice],
  ["alert", KINDS.notice],
  ["article", KINDS.article],
  ["main", KINDS.main],
  ["search", KINDS.form],
]);

export const kindOfTag = (tag: string): number => TAGS.get(tag) ?? 0;
export const kindOfRole = (role: string | null): number => (role === null ? 0 : (ROLES.get(role) ?? 0));

const NODE = 27; // numbers of a node: where each letter leads to, and the kinds of the word that ends there
const ENDS = 26;
const ROOT = NODE; // node 0 is where unknown words lead to, and out of which none leads
const LOWER_A = 97;
const TO_LOWER = 32; // the bit in which a letter differs from its capital

/** The words as a tree of letters: elements have many classes, so to look words up must make no strings. */
function growTree(): Int32Array {
  const letters = Object.values(WORDS).reduce((sum, words) => sum + words.length, 0);
  const tree = new Int32Array(NODE * (2 + letters));
  let size = 2 * NODE;
  const nextOf = (node: number, code: number): number => {
    const place = node + code - LOWER_A;
    if (tree[place] === 0) tree[place] = (size += NODE) - NODE;
    return tree[place] as number; // just written, if it was not there
  };
  for (const [kind, words] of Object.entries(WORDS)) {
    for (const word of words.split(" ")) {
      let node = ROOT;
      for (let at = 0; at < word.length; at++) node = nextOf(node, word.charCodeAt(at));
      tree[node + ENDS] = (tree[node + ENDS] as number) | KINDS[kind as Kind]; // keys of WORDS are kinds
    }
  }
  return tree;
}

let grown: Int32Array | null = null; // when first needed: an import is not to wait for it
const MAX_NAMES = 300; // characters of a class or an id that are looked at

/** What the words in a class or an id say; navBar is nav and bar, pg-RELATED pg and related. */
export function kindOfNames(names: string): number {
  const tree = (grown ??= growTree());
  const end = Math.min(names.length, MAX_NAMES);
  let kinds = 0;
  for (let at = 0, to = 0; at < end; at = Math.max(to, at + 1)) {
    to = endOfWord(names, at, end);
    let node = ROOT;
    for (let i = at; i < to; i++) node = tree[node + (names.charCodeAt(i) | TO_LOWER) - LOWER_A] as number; // a letter
    kinds |= tree[node + ENDS] as number;
  }
  return kinds;
}

/** Where the word that begins here ends: letters after one capital, or capitals; here where none begins. */
function endOfWord(names: string, at: number, end: number): number {
  let to = at;
  if (isCapital(names.charCodeAt(at))) {
    to++;
    if (!isLower(names.charCodeAt(to))) {
      while (to < end && isCapital(names.charCodeAt(to))) to++;
      return to;
    }
  }
  while (to < end && isLower(names.charCodeAt(to))) to++;
  return to;
}

const isLower = (code: number): boolean => code >= LOWER_A && code < LOWER_A + ENDS;
const isCapital = (code: number): boolean => isLower(code | TO_LOWER) && !isLower(code);
