/** The ways in which the best readers of news pages go wrong, a test a way: markup as sites write it, all words invented. */
import { describe, expect, it } from "vitest";
import { parseArticle, type Article } from "../../src/index.ts";
import { HEADLINE, jsonLd, newsPage } from "../fields/invented-news.ts";

const URL_OF_PAGE = "https://www.harbourcourier.example/harbour/2024/ferry-stays-in-port-1234";
const read = (page: Parameters<typeof newsPage>[0], now?: string): Article =>
  parseArticle(newsPage(page), { url: URL_OF_PAGE, language: page.lang ?? "en", ...(now && { now }) });
const names = (page: Parameters<typeof newsPage>[0]): string[] => read(page).authors.map(({ name }) => name);
const under = (line: string): string => `<h1>${HEADLINE}</h1>${line}`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;

describe("headline", () => {
  it("the social title in place of the headline", () => {
    const teaser = "They slept in a gym: what happened to 200 passengers";
    const social = meta("og:title", teaser) + meta("twitter:title", teaser);
    const top = `<header class="article-header"><h1 class="article-header__title" itemprop="headline">${HEADLINE}</h1></header>`;
    expect(read({ head: social, title: `${HEADLINE} | Harbour Courier`, top }).headline).toBe(HEADLINE);
    const data = jsonLd({ "@type": "NewsArticle", headline: HEADLINE });
    expect(read({ head: social + data, title: teaser, top: '<div class="hero"></div>' }).headline).toBe(HEADLINE);
  });

  it.each([
    ["site", `${HEADLINE} – Harbour Courier`, HEADLINE],
    ["site behind a full-width bar", "渡轮停航 旅客滞留港口｜海港网", "渡轮停航 旅客滞留港口"],
    ["site behind a full-width colon", "海港网：渡轮停航 旅客滞留港口", "渡轮停航 旅客滞留港口"],
    ["site behind a hyphen without spaces", "渡轮停航，旅客滞留港口-海港网", "渡轮停航，旅客滞留港口"],
    ["section and site", `${HEADLINE} | Harbour | Harbour Courier`, HEADLINE],
    ["site and tagline", `${HEADLINE} - Harbour Courier - Harbour Courier, first in port`, HEADLINE],
  ])("%s left behind", (_, title, headline) => {
    const site = headline === HEADLINE ? "Harbour Courier" : "海港网";
    expect(read({ head: meta("og:site_name", site) + meta("og:title", title), title, top: "" }).headline).toBe(
      headline,
    );
  });

  it("a kicker in front", () => {
    const kicker = '<span class="headline__kicker">Storm at sea</span>';
    const top = `<h1 class="headline">${kicker} <span class="headline__text">${HEADLINE}</span></h1>`;
    expect(read({ head: meta("og:title", HEADLINE), top }).headline).toBe(HEADLINE);
    expect(read({ title: `Storm at sea - ${HEADLINE}`, top }).headline).toBe(HEADLINE);
  });

  it.each(["Ferry stays in port - and two hundred sleep in a gym", "Ferry stays in port | a night in the school gym"])(
    "cut at a separator of its own: %s",
    (title) => expect(read({ head: meta("og:title", title), title, top: "" }).headline).toBe(title),
  );
});

describe("date", () => {
  it.each([
    ["an English month's name", "en", '<div class="post-meta">Posted in Harbour on May 3, 2024</div>', "2024-05-03"],
    ["D.M.YYYY", "de", '<p class="info">Hafen | 3.5.2024</p>', "2024-05-03"],
    ["a French month's name", "fr", "<p>Publié le 3 mai 2024 à 14h05</p>", "2024-05-03T14:05"],
    ["a Russian month's name", "ru", "<div>3 мая 2024, 14:05</div>", "2024-05-03T14:05"],
    ["年月日", "zh", '<div class="info">2024年5月3日 14:05</div>', "2024-05-03T14:05"],
  ])("no answer where it stands only in visible text: %s", (_, lang, line, iso) => {
    expect(read({ lang, top: under(line) }).date?.iso).toBe(iso);
  });

  it("no answer where it stands only in a script", () => {
    const head = '<script>window.__STATE__={"story":{"id":7,"publishedAt":"2024-05-03T14:05:00Z"}}</script>';
    expect(read({ head }).date?.iso).toBe("2024-05-03T14:05:00Z");
  });

  it("today or the future, where a missing year became the current one", () => {
    const article = read({ top: under('<time class="date">3 May, 14:05</time><p>Harbour, Friday</p>') }, "2026-11-23");
    expect(article.date).toBeNull();
  });

  it("a related story's date", () => {
    const teaser = (day: number): string =>
      `<div class="teaser"><h3><a href="/harbour/${day}">Quay ${day} opens again</a></h3><time datetime="2024-04-${day}">${day} April 2024</time></div>`;
    expect(read({ foot: `<aside class="related">${teaser(11)}${teaser(12)}</aside>` }).date).toBeNull();
    const top = under('<span class="article-date">May 3, 2024</span>');
    expect(read({ top, foot: `<aside class="related">${teaser(11)}${teaser(12)}</aside>` }).date?.iso).toBe(
      "2024-05-03",
    );
  });

  it("the modification date", () => {
    const head =
      meta("article:modified_time", "2024-05-05T10:00:00Z") + meta("og:updated_time", "2024-05-05T10:00:00Z");
    const article = read({ head, top: under('<p class="dates">Updated: 5 May 2024 Published: 3 May 2024</p>') });
    expect([article.date?.iso, article.modified?.iso.slice(0, 10)]).toEqual(["2024-05-03", "2024-05-05"]);
    expect(read({ head, top: under("<p>Last updated: 5 May 2024</p>") }).date).toBeNull();
  });

  it("day and month swapped", () => {
    expect(read({ lang: "en", top: under("<p>Published: 05/03/2024</p>") }).date?.iso).toBe("2024-05-03");
    expect(read({ lang: "de", top: under("<p>Veröffentlicht: 03/05/2024</p>") }).date?.iso).toBe("2024-05-03");
    expect(read({ lang: "en", top: under("<p>Published: 05/23/2024</p>") }).date?.iso).toBe("2024-05-23");
  });
});

describe("authors", () => {
  it.each([
    ["By in plain text", "en", "<p>By Ana Ruiz</p>", ["Ana Ruiz"]],
    ["von in plain text", "de", "<div>Von Jörg Weber</div>", ["Jörg Weber"]],
    ["behind another fact", "en", "<div>Harbour | By Ana Ruiz | May 3, 2024</div>", ["Ana Ruiz"]],
    ["microdata", "en", '<div itemprop="author" itemscope><span itemprop="name">Ana Ruiz</span></div>', ["Ana Ruiz"]],
    ["文：", "ja", "<p>文：山田 花子</p>", ["山田 花子"]],
    ["記者", "ja", '<p class="article-info">山田花子記者 2024年5月3日</p>', ["山田花子"]],
  ])("no answer: %s", (_, lang, line, expected) => expect(names({ lang, top: under(line) })).toEqual(expected));

  it("no answer: twitter:label1 and twitter:data1", () => {
    const head = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">';
    expect(names({ head })).toEqual(["Ana Ruiz"]);
  });

  it("site, agency or account in place of the person", () => {
    const site = meta("og:site_name", "Harbour Courier") + '<meta name="author" content="Harbour Courier">';
    const account = meta("article:author", "https://www.facebook.com/harbourcourier");
    const byline = '<div class="byline">By <a href="/author/ana-ruiz">Ana Ruiz</a> | Reuters</div>';
    expect(names({ head: site + account, top: under(byline) })).toEqual(["Ana Ruiz"]);
    expect(names({ head: site + account })).toEqual([]);
  });

  it("another person: who keeps the site, who took the picture, who wrote a comment or another story", () => {
    const head = '<meta name="author" content="Max Muster">';
    const picture = '<figure><img src="/f.jpg"><figcaption>The ferry. Photo: Tom Field</figcaption></figure>';
    const foot = `<div class="comments"><div class="comment-author">Eva Stone</div></div>
      <aside class="related"><div class="teaser"><a href="/2">Quay closed</a> <span class="byline">By Ian Moss</span></div></aside>`;
    expect(names({ head, top: under(`<p class="byline">By Ana Ruiz</p>${picture}`), foot })).toEqual(["Ana Ruiz"]);
    expect(names({ head, top: under(picture), foot })).toEqual([]);
  });

  it("co-authors missing", () => {
    const links = ["Ana Ruiz", "Tom Field", "Eva Stone"].map((name) => `<a rel="author" href="/a/${name}">${name}</a>`);
    const all = ["Ana Ruiz", "Tom Field", "Eva Stone"];
    expect(names({ top: under(`<div class="byline">By ${links[0]}, ${links[1]} and ${links[2]}</div>`) })).toEqual(all);
    expect(names({ head: jsonLd({ "@type": "NewsArticle", author: all.map((name) => ({ name })) }) })).toEqual(all);
    expect(names({ top: under("<p>By Ana Ruiz, Tom Field and Eva Stone</p>") })).toEqual(all);
  });

  it.each([
    ["By Ana Ruiz, Harbour Correspondent", "en"],
    ["By Ana Ruiz May 3, 2024", "en"],
    ["By Ana Ruiz | Staff Writer | Updated 3 May 2024", "en"],
    ["Von Ana Ruiz, 3. Mai 2024", "de"],
  ])("role or date beside the name: %s", (line, lang) => {
    expect(names({ lang, top: under(`<p class="byline">${line}</p>`) })).toEqual(["Ana Ruiz"]);
  });
});

describe("publisher", () => {
  it("another form of the name", () => {
    const publisher = { "@type": "Organization", name: "Harbour Courier" };
    const data = jsonLd({ "@type": "NewsArticle", headline: HEADLINE, publisher });
    expect(read({ head: meta("og:site_name", "HC") + data }).source.publisher).toBe("Harbour Courier");
    expect(read({ head: meta("og:site_name", "Harbour Courier") + data }).source.publisher).toBe("Harbour Courier");
  });

  it("a domain", () => {
    const head = meta("og:site_name", "harbourcourier.example.com");
    const top = `<a href="/"><img src="/l.svg" alt="Harbour Courier"></a><h1>${HEADLINE}</h1>`;
    expect(read({ head, top }).source.publisher).toBe("Harbour Courier");
  });
});

describe("lead image", () => {
  const photo = "https://img.harbourcourier.example/2024/05/ferry-at-the-quay.jpg";

  it.each([
    ["a data: address", "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="],
    ["a logo", "https://img.harbourcourier.example/assets/logo.png"],
    ["a share card", "https://img.harbourcourier.example/share/og-default.jpg"],
  ])("%s in place of the picture", (_, stated) => {
    const shown = `<figure><img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5" data-src="${photo}"></figure>`;
    expect(read({ head: meta("og:image", stated) }).leadImage).toBeNull();
    expect(read({ head: meta("og:image", stated), top: under(shown) }).leadImage?.url).toBe(photo);
  });

  it("the label's other picture: another crop of it is the printed one, with its caption", () => {
    const crop = "https://img.harbourcourier.example/2024/05/ferry-at-the-quay-1200x630.jpg";
    const shown = `<figure><img src="${photo}" width="1600" height="1067"><figcaption>The ferry on Tuesday. Photo: Tom Field</figcaption></figure>`;
    expect(read({ head: meta("og:image", crop), top: under(shown) }).leadImage).toMatchObject({
      url: photo,
      caption: "The ferry on Tuesday.",
      credit: "Tom Field",
    });
  });

  it("the label's other picture: of two the stated one, the printed one among the images and the evidence", () => {
    const ramp = "https://img.harbourcourier.example/2024/05/broken-ramp.jpg";
    const shown = `<figure><img src="${photo}" width="1600" height="1067"><figcaption>The ferry on Tuesday.</figcaption></figure>`;
    const { leadImage, images, evidence } = read({ head: meta("og:image", ramp), top: under(shown) });
    expect(leadImage).toMatchObject({ url: ramp, caption: null });
    expect(images.map(({ url }) => url)).toEqual([photo]);
    expect(evidence.leadImage.map(({ raw }) => raw)).toEqual([ramp, photo]);
  });
});
