import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { checkArticle } from "../../src/testing/index.ts";

// Where the best of other libraries take too much or too little for the body, a test for each kind of place. The markup is
// as sites and their builders write it; words, names and pictures are invented.

const URL = "https://courier.example/2024/03/14/harbour-seals";
const TITLE = "Seals move into the old harbour at Wendle";
const PROSE = [
  "The first seal was seen on Monday, asleep on the slipway where the lifeboat used to stand, and by Wednesday there were nine of them.",
  "“They came in with the storm and they liked what they found,” said Ines Halloran, who has run the harbour office for eleven years.",
  "The council has closed the northern steps until May, and asks visitors to keep thirty metres away and their dogs on a lead.",
  "Fishermen are less pleased. Two nets were torn last week, and the co-operative wants to know who is going to pay for them.",
  "A count at low tide on Sunday found fourteen adults and three pups, more than anybody at Wendle can remember in one winter.",
  "Biologists from the marine station will tag the adults next month, if the weather allows them to work on the outer rocks.",
] as const;

const p = (...numbers: readonly number[]): string => numbers.map((n) => `<p>${PROSE[n]}</p>\n`).join("");
const page = (inside: string): string => `<!doctype html>
<html lang="en"><head><title>${TITLE} - The Wendle Courier</title><meta property="og:title" content="${TITLE}"></head>
<body class="post-template-default single single-post"><header id="masthead" class="site-header"><nav class="main-navigation">
<ul id="primary-menu" class="menu"><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/sport/">Sport</a></li></ul></nav></header>
<main id="primary" class="site-main">${inside}</main>
<footer class="site-footer"><p>The Wendle Courier, Quay Street, Wendle</p></footer></body></html>`;
const story = (inner: string): string =>
  page(`<article class="post type-post"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1></header>
<div class="entry-content">${inner}</div></article>`);

function paragraphsOf(html: string): readonly string[] {
  const article = parseArticle(html, { url: URL });
  expect(checkArticle(article, html, { url: URL })).toEqual([]);
  return article.paragraphs;
}

describe("unwanted segments that the best keep", () => {
  it.each([
    [
      "advertisements",
      `<div class="ad-slot ad-slot--inline" id="dfp-inline-2" data-ad-unit="/81/courier/inline"><span class="ad-slot__label">Advertisement</span><a href="https://ads.example/c/81" rel="sponsored nofollow" target="_blank"><img src="https://ads.example/81.png" width="300" height="250" alt=""><span>Fresh mussels at half price, to your door</span></a></div>`,
    ],
    ["an advertisement's label in a plain paragraph", `<p>Advertisement</p>`],
    [
      "“read on” lines in plain paragraphs",
      `<p><strong>READ MORE: <a href="/2024/03/11/slipway">Council gives up the slipway</a></strong></p>`,
    ],
    [
      "newsletter boxes",
      `<aside class="newsletter-signup"><h3>The Morning Tide</h3><p>Our pick of the news from the coast, in your inbox every morning at six.</p><form action="/newsletter"><label>Email</label><input type="email"><button>Sign up</button></form></aside>`,
    ],
    ["newsletter lines in plain paragraphs", `<p><em>Sign up for our newsletter to get the day’s news first.</em></p>`],
    [
      "lines that credit a photograph",
      `<p><img src="/wp-content/uploads/2024/03/seal.jpg" alt="" width="800" height="533"></p><p class="photo-credit">Photo: Tomas Weir/The Wendle Courier</p>`,
    ],
    [
      "lists of related links",
      `<div class="related-posts"><h4>Related</h4><ul><li><a href="/a">Storm takes the roof off the fish market</a></li><li><a href="/b">Ferry to Skarra runs again</a></li><li><a href="/c">What the tide tables do not say</a></li></ul></div>`,
    ],
    ["subscription pitches in plain paragraphs", `<p><a href="/subscribe">Subscribe now</a> to read every story.</p>`],
    ["calls for tips", `<p><em>Have a tip? Write to us at desk@courier.example.</em></p>`],
    [
      "captions",
      `<figure class="wp-block-image size-large"><img src="/wp-content/uploads/2024/03/pup.jpg" alt="" width="1024" height="683"><figcaption>A pup on the northern steps, photographed from the quay on Tuesday.</figcaption></figure>`,
    ],
    [
      "captions without a figure",
      `<div class="wp-caption alignnone" id="attachment_81"><img src="/pup.jpg" width="800" height="533" alt=""><p class="wp-caption-text">A pup on the northern steps, photographed from the quay on Tuesday.</p></div>`,
    ],
    [
      "words in bare boxes",
      `<div><div><a href="/share/f">Share</a> <a href="/share/m">Mail</a> <a href="/print">Print</a></div></div>`,
    ],
  ])("%s", (_, unwanted) => {
    const html = story(p(0, 1, 2) + unwanted + p(3, 4, 5));
    expect(paragraphsOf(html)).toEqual(PROSE);
  });

  it.each([
    ["bylines in plain paragraphs", `<p>By Tomas Weir</p>`],
    ["“updated” lines in plain paragraphs", `<p>Updated: March 14, 2024 at 9:05 a.m.</p>`],
  ])("%s", (_, unwanted) => {
    expect(paragraphsOf(story(unwanted + p(0, 1, 2, 3, 4, 5)))).toEqual(PROSE);
  });

  it.each([
    ["agency credits below the story", `<p class="source">Source: Reuters</p>`],
    [
      "lines about the author",
      `<div class="author-box"><p>Tomas Weir covers the coast for The Wendle Courier.</p></div>`,
    ],
    [
      "the next stories' teasers",
      `<section class="more-stories"><h2>More from Wendle</h2><article class="teaser"><h3><a href="/a">Ferry runs again</a></h3><p>After nine days without a boat the island has bread.</p></article><article class="teaser"><h3><a href="/b">Roof off the market</a></h3><p>The storm has left the fish market open to the sky.</p></article></section>`,
    ],
  ])("%s", (_, unwanted) => {
    expect(paragraphsOf(story(p(0, 1, 2, 3, 4, 5) + unwanted))).toEqual(PROSE);
  });
});

describe("wanted segments that the best lose", () => {
  it("bodies split over a builder's blocks", () => {
    const block = (inner: string): string =>
      `<section class="elementor-section elementor-top-section"><div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">${inner}</div></div></div></div></div></section>`;
    const html = page(
      `<h1 class="elementor-heading-title">${TITLE}</h1>${[0, 1, 2, 3, 4, 5].map((n) => block(p(n))).join("")}`,
    );
    expect(paragraphsOf(html)).toEqual(PROSE);
  });

  it("bodies split over several article elements", () => {
    const part = (...numbers: number[]): string =>
      `<article class="story-part"><div class="text">${p(...numbers)}</div></article>`;
    const html = page(`<h1>${TITLE}</h1>${part(0, 1)}<div class="ad-wrapper"></div>${part(2, 3)}${part(4, 5)}`);
    expect(paragraphsOf(html)).toEqual(PROSE);
  });

  it("stories in stacks: cards one below the other, each with a heading and a number of its own", () => {
    const card = (n: number): string =>
      `<div class="card-stack__card" id="card-${n}"><div class="card__count">${n + 1} of 6</div><h2 class="card__title">${["The first nine", "What the office says", "Which steps are closed", "Who pays for the nets", "How many there are", "What comes next"][n]}</h2><div class="card__body">${p(n)}</div><div class="card__share"><a href="/share/${n}">Share this card</a></div></div>`;
    const html = page(
      `<h1 class="stack__title">${TITLE}</h1><div class="card-stack">${[0, 1, 2, 3, 4, 5].map(card).join("\n")}</div>`,
    );
    expect(paragraphsOf(html)).toEqual(PROSE);
  });

  it("unboxed prose in an advertisement's box, which was never closed", () => {
    const box = '<div class="ad-container" id="div-gpt-ad-3"><script>googletag.display("div-gpt-ad-3")</script>';
    expect(paragraphsOf(story(p(0, 1, 2) + box + p(3, 4, 5)))).toEqual(PROSE);
  });

  it("bodies streamed into a hidden element that a script moves", () => {
    const html = page(
      `<article><h1>${TITLE}</h1><div class="body">${p(0)}<!--$?--><template id="B:1"></template><!--/$--></div></article><div hidden id="S:1"><div class="body">${p(1, 2, 3, 4, 5)}</div></div><script>$RC("B:1","S:1")</script>`,
    );
    expect(paragraphsOf(html)).toEqual(PROSE);
  });

  it("embedded posts, which are kept as embeds and are no prose", () => {
    const post = `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">Fourteen seals on the steps this morning.</p>&mdash; Harbour Office (@wendleharbour) <a href="https://twitter.com/wendleharbour/status/81">March 14, 2024</a></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>`;
    const article = parseArticle(story(p(0, 1, 2) + post + p(3, 4, 5)), { url: URL });
    expect(article.paragraphs).toEqual(PROSE);
    expect(article.blocks.filter((block) => block.type === "embed")).toMatchObject([
      {
        provider: "Twitter",
        url: "https://twitter.com/wendleharbour/status/81",
        text: expect.stringContaining("Fourteen seals"),
      },
    ]);
  });

  it("live blogs, entry by entry", () => {
    const entry = (n: number): string =>
      `<article class="liveblog-entry" id="entry-${n}"><header><time datetime="2024-03-14T0${n}:15:00Z">0${n}:15</time><h2>${["Nine on the slipway", "The harbour office speaks", "Steps closed", "Nets torn", "Fourteen counted", "Tags next month"][n]}</h2></header><div class="liveblog-entry__content">${p(n)}</div></article>`;
    const html = page(`<h1>${TITLE}</h1><div class="liveblog">${[0, 1, 2, 3, 4, 5].map(entry).join("\n")}</div>`);
    expect(paragraphsOf(html)).toEqual(PROSE);
  });

  it("paragraphs in plain boxes, and text parted by line breaks", () => {
    const boxes = [0, 1, 2].map((n) => `<div>${PROSE[n]}</div>`).join("");
    expect(paragraphsOf(story(`${boxes}${PROSE.slice(3).join("<br><br>")}`))).toEqual(PROSE);
  });

  it("cells, quotations and list items, which are nearly always right", () => {
    const list = `<ul><li>${PROSE[1]}</li><li>${PROSE[2]}</li></ul><blockquote><p>${PROSE[3]}</p></blockquote>`;
    const table = `<table><tr><th>Day</th><th>Seals</th></tr><tr><td>Monday</td><td>1</td></tr><tr><td>Sunday</td><td>17</td></tr></table>`;
    const article = parseArticle(story(p(0) + list + table + p(4, 5)), { url: URL });
    expect(article.paragraphs).toEqual(PROSE);
    expect(article.blocks.filter((block) => block.type === "table")).toHaveLength(1);
  });
});
