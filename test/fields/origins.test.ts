import { expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { HEADLINE, jsonLd, newsPage } from "./invented-news.ts";

const under = (line: string): string => `<h1>${HEADLINE}</h1>${line}`;
const origins = (page: Parameters<typeof newsPage>[0]): readonly string[] =>
  parseArticle(newsPage(page)).source.origins;

const chinese = (line: string): string =>
  `<title>渡轮停航三天</title><body><h1>渡轮停航三天</h1>${line}<p>港务局说，旧码头的坡道在夜里塌了一角，开往北方各岛的渡轮星期四以前不会开航，旅客须改期。</p><p>两百名旅客在镇上过夜，学校打开了体育馆，镇上的饭馆送来了热汤，第二天一早再等通知。</p></body>`;

it("is the outlet in an element named for the source, below a Chinese headline", () => {
  const line = (text: string): string => `<div><span>2024年5月3日 14:05</span> <a class="ent-source">${text}</a></div>`;
  expect(parseArticle(chinese(line("江州晚报"))).source.origins).toEqual(["江州晚报"]);
  expect(parseArticle(chinese(line("收藏本页"))).source.origins).toEqual([]);
  expect(origins({ top: under(line("Subscribe")) })).toEqual([]);
});

it("names an agency once, in full or in short, and as an author calls it an organisation", () => {
  const author = [
    { "@type": "Person", name: "Ana Ruiz" },
    { "@type": "Person", name: "Associated Press" },
  ];
  const page = {
    head: jsonLd({ "@type": "NewsArticle", headline: HEADLINE, author }),
    top: under(
      "<p>NORTH QUAY (AP) — The crew of the ferry slept on board, as it did the night before, the harbour office said.</p>",
    ),
  };
  expect(origins(page)).toHaveLength(1);
  expect(parseArticle(newsPage(page)).authors.map(({ kind }) => kind)).toEqual(["person", "organization"]);
});

it("is a paper's name without the number of the issue", () => {
  expect(parseArticle(chinese("<p>来源：《江南评论》2024年第3期</p>")).source.origins).toEqual(["江南评论"]);
});
