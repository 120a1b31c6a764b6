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

const PLACES = 2048; // a power of two, some five times the words
const LOWER_A = 97;
const LOWER_Z = 122;
const TO_LOWER = 32; // the bit in which a letter differs from its capital

/** The words, each where its letters lead or behind: elements have many classes, so looking them up must make no strings. */
const places: string[] = []; // filled when first needed: an import is not to wait for it
/** What the word at the same place says. */
const kindsAt = new Int32Array(PLACES);

function fillPlaces(): void {
  for (let place = 0; place < PLACES; place++) places.push("");
  for (const [kind, list] of Object.entries(WORDS)) {
    for (const word of list.split(" ")) {
      let place = 0;
      for (let at = 0; at < word.length; at++) place = hashOf(place, word.charCodeAt(at));
      for (place %= PLACES; places[place] !== "" && places[place] !== word;) place = (place + 1) % PLACES;
      places[place] = word;
      kindsAt[place] = (kindsAt[place] as number) | KINDS[kind as Kind]; // keys of WORDS are kinds
    }
  }
}

/** Of the letters so far and the next one; stays below 2 ** 24. */
const hashOf = (before: number, letter: number): number => (before * 31 + letter) & 0xffffff;

const MAX_NAMES = 300; // characters of a class or an id that are looked at

/** What the words in a class or an id say; navBar is nav and bar, pg-RELATED pg and related. */
export function kindOfNames(names: string): number {
  if (places.length === 0) fillPlaces();
  const end = Math.min(names.length, MAX_NAMES);
  let kinds = 0;
  let start = 0; // of the word
  let hash = 0; // of its letters so far
  let capitals = 0; // that it ends with so far
  for (let at = 0; at < end; at++) {
    const code = names.charCodeAt(at);
    const letter = code | TO_LOWER;
    const isLetter = letter >= LOWER_A && letter <= LOWER_Z;
    const isCapital = isLetter && code !== letter;
    // A word is letters after one capital, or capitals.
    if (!isLetter || (isCapital ? capitals === 0 : capitals > 1)) {
      if (at > start) kinds |= kindOfWord(hash, names, start, at);
      start = isLetter ? at : at + 1;
      hash = 0;
      capitals = 0;
    }
    if (isLetter) hash = hashOf(hash, letter);
    capitals = isCapital ? capitals + 1 : 0;
  }
  return end > start ? kinds | kindOfWord(hash, names, start, end) : kinds;
}

/** What a word says, by the hash of its letters. */
function kindOfWord(hash: number, names: string, start: number, end: number): number {
  for (let place = hash % PLACES; ; place = (place + 1) % PLACES) {
    const word = places[place] as string; // place is one of them
    if (word === "") return 0;
    if (word.length === end - start && isWordAt(word, names, start)) return kindsAt[place] as number;
  }
}

function isWordAt(word: string, names: string, start: number): boolean {
  for (let i = 0; i < word.length; i++)
    if ((names.charCodeAt(start + i) | TO_LOWER) !== word.charCodeAt(i)) return false;
  return true;
}
