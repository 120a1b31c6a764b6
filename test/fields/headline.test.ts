import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { HEADLINE, jsonLd, newsPage } from "./invented-news.ts";

const headlineOf = (page: Parameters<typeof newsPage>[0], url?: string): string | null =>
  parseArticle(newsPage(page), { url }).headline;
const social = (title: string): string => `<meta property="og:title" content="${title}">`;

describe("the printed headline", () => {
  it("is not cut at what another wording of it leaves out", () => {
    const short = HEADLINE.split(" until")[0] ?? "";
    expect(headlineOf({ title: short, head: social(short) })).toBe(HEADLINE);
  });

  it("is the page's only top heading right above the story, whatever the page calls itself", () => {
    expect(headlineOf({ title: "About us - Courier", head: social("About us - Courier") })).toBe(HEADLINE);
  });

  it("may be a lower heading, where the top one is the outlet's", () => {
    const top = `<h1>Harbour Courier, first in news since 1904</h1><h2>${HEADLINE}</h2>`;
    expect(headlineOf({ top, title: `${HEADLINE} » Harbour Courier` })).toBe(HEADLINE);
  });

  it("may be a lower heading that nothing else repeats, right above the story", () => {
    expect(
      headlineOf({ top: `<h2>Events</h2><h2>${HEADLINE}</h2>`, title: "Harbour - News - Harbour | Courier" }),
    ).toBe(HEADLINE);
  });

  it("is the top heading above the story rather than a lower one that the title holds", () => {
    const top = `<h1>How the ferry office plans its week in winter</h1><h2>What a ferry costs</h2>`;
    const title = "What a ferry costs - the office and its week";
    expect(headlineOf({ top, title, head: social(title) })).toBe("How the ferry office plans its week in winter");
  });
});

describe("a kicker", () => {
  it.each([
    ["named so", `<h1><span class="article__overline">Storm at sea</span> ${HEADLINE}</h1>`, "Storm and ferries"],
    ["for screen readers", `<h1><div><span class="visuallyhidden">Headline:</span> ${HEADLINE}</div></h1>`, HEADLINE],
    [
      "left out of the title",
      `<h1><span class=x1>Notice of the harbour office :</span><span>:</span>${HEADLINE}</h1>`,
      HEADLINE,
    ],
  ])("is no part of the headline: %s", (_, top, title) => expect(headlineOf({ top, title })).toBe(HEADLINE));

  it("is what a dash parts from the headline in the title", () => {
    const top = `<h1><span class="x1">Storm at sea</span> ${HEADLINE}</h1>`;
    const whole = `Storm at sea - ${HEADLINE} - Harbour Courier`;
    expect(headlineOf({ top, title: whole, head: social(whole) })).toBe(HEADLINE);
  });

  it("is not what the data leaves out, where a link holds the whole heading", () => {
    const top = `<h1><a href="/1"><span>Notices</span> ${HEADLINE}</a></h1>`;
    const head = jsonLd({ "@type": "NewsArticle", headline: HEADLINE }) + social(`Notices - ${HEADLINE}`);
    expect(headlineOf({ top, title: `Notices - ${HEADLINE}`, head })).toBe(HEADLINE);
  });

  it("stays where the data holds it too", () => {
    const top = `<h1><span class="kicker">Storm at sea</span>: ${HEADLINE}</h1>`;
    const whole = `Storm at sea: ${HEADLINE}`;
    expect(headlineOf({ top, title: whole, head: jsonLd({ "@type": "NewsArticle", headline: whole }) })).toBe(whole);
    expect(headlineOf({ top, title: whole, head: social(whole) })).toBe(whole);
    expect(headlineOf({ top, title: "Storm", head: social("Storm") })).toBe(HEADLINE);
  });

  it("is the first of two titles that a heading puts one behind the other", () => {
    const data = jsonLd({ "@type": "NewsArticle", headline: "Storm at sea" });
    const head = `${data}<meta name="title" content="${HEADLINE}">${social(`Storm at sea: ${HEADLINE}`)}`;
    const top = `<h1>Storm at sea - ferry stays in port</h1><h2><em>Storm at sea</em> ${HEADLINE}</h2>`;
    expect(headlineOf({ top, title: "Storm at sea - ferry stays in port", head })).toBe(HEADLINE);
  });

  it("is what the shortest of the titles leaves out, whatever other headings hold it", () => {
    const whole = `Storm at sea: ${HEADLINE}`;
    const top = `<h1>Northern islands</h1><h2>Storm at sea ${HEADLINE}</h2>`;
    const head = `${social(whole)}<meta name="twitter:title" content="${HEADLINE}">`;
    expect(headlineOf({ top, title: whole, head, foot: `<h2>More about ${whole}</h2>` })).toBe(HEADLINE);
  });
});

describe("the outlet's name", () => {
  it.each([
    ["渡轮停航，旅客滞留！-海港网", "渡轮停航，旅客滞留！"],
    ["渡轮停航旅客滞留--海港网", "渡轮停航旅客滞留"],
    ["연안 여객선 목요일까지 결항ㅣ海港网", "연안 여객선 목요일까지 결항"],
    ["Ferry stays in port › 海港网", "Ferry stays in port"],
  ])("is cut off %s", (title, headline) => {
    expect(headlineOf({ top: "", title, head: '<meta property="og:site_name" content="海港网">' })).toBe(headline);
  });

  it("is cut off with the section that the address or the page names", () => {
    const url = "https://harbourcourier.example/news/harbour-life/ferry-stays";
    expect(headlineOf({ top: "", title: `${HEADLINE} | Harbour Life` }, url)).toBe(HEADLINE);
    const head = '<meta property="og:site_name" content="海港网"><meta name="category" content="정치">';
    const title = "연안 여객선 목요일까지 결항";
    expect(headlineOf({ top: "", title: `${title}-정치ㅣ海港网`, head })).toBe(title);
    expect(headlineOf({ top: "", title: `${HEADLINE}: Harbour Life` }, url)).toBe(`${HEADLINE}: Harbour Life`);
  });

  it("is not cut where the first word only ends like the host", () => {
    const title = "Skiclimbing: what is new this winter";
    expect(headlineOf({ title, top: `<h1>${title}</h1>` }, "https://www.climbing.example/news/1")).toBe(title);
  });
});

it("is a line in large type that the title gives up to a separator, on a page without headings", () => {
  const old = (title: string, more = ""): string =>
    `<html><head><title>${title}</title></head><body>${more}<table><tr><td><font size="5"><b>海湾镇举办首届渔火节</b></font></td></tr><tr><td>　　9月14日，海湾镇首届渔火节在旧码头开幕，来自周边县市的三千多名游客参加。<br><br>　　活动将持续到十月七日结束，欢迎各地游客前来品尝和游览，码头两侧备有免费停车场。</td></tr></table></body></html>`;
  const { headline, source } = parseArticle(old("海湾镇举办首届渔火节-海湾在线"));
  expect(headline).toBe("海湾镇举办首届渔火节");
  expect(source.publisher).toBe("海湾在线");
  expect(parseArticle(old("海湾镇举办首届渔火节的通知-海湾在线", "<h2>海湾在线</h2>")).headline).not.toBe(
    "海湾镇举办首届渔火节",
  );
});
