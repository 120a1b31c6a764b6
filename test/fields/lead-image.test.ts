import { expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { HEADLINE, newsPage } from "./invented-news.ts";

const imageOn = (stated: string, shown = ""): string | undefined => {
  const head = `<meta property="og:image" content="${stated}">`;
  const top = `<p>${shown}</p><h1>${HEADLINE}</h1>`;
  return parseArticle(newsPage({ head, top }), { url: "https://www.harbourcourier.example/news/1" }).leadImage?.url;
};
const at = (name: string): string => `https://img.harbourcourier.example/${name}`;

it.each(["topics/boats_64.png", "share/og-default.jpg", "logo.png"])("is no picture of the site's: %s", (name) => {
  expect(imageOn(at(name))).toBeUndefined();
});

it("is the one that readers see, where a copy of it bears a word in front", () => {
  const shown = at("ferry_in_the_harbour_at_night.webp");
  expect(imageOn(at("compatible_ferry_in_the_harbour_at_night.jpg"), `<img src="${shown}">`)).toBe(shown);
  const other = at("in_the_harbour_at_night.webp");
  expect(imageOn(at("ferryin_the_harbour_at_night.jpg"), `<img src="${other}">`)).toBe(
    at("ferryin_the_harbour_at_night.jpg"),
  );
});

it("is no strip", () => {
  const shown = (height: number): string | undefined =>
    parseArticle(newsPage({ top: `<h1>${HEADLINE}</h1><p><img src="/a.jpg" width="950" height="${height}"></p>` }), {
      url: "https://www.harbourcourier.example/news/1",
    }).leadImage?.url;
  expect([shown(40), shown(400)]).toEqual([undefined, "https://www.harbourcourier.example/a.jpg"]);
});
