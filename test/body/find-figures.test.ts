import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { HEADLINE, newsPage } from "../fields/invented-news.ts";

const CAPTION = "The old quay at low tide, seen from the harbour office.";
const pictureOf = (below: string, src = "/ferry-at-the-quay.jpg"): Record<string, unknown> => {
  const top = `<h1>${HEADLINE}</h1><img src="${src}">${below}`;
  const { leadImage } = parseArticle(newsPage({ top }), { url: "https://www.harbourcourier.example/news/1" });
  return { caption: leadImage?.caption, credit: leadImage?.credit };
};

describe("captions and credits", () => {
  it.each([
    [
      "a box for both",
      `<div class="credit-caption"><div class="caption"><p>${CAPTION} <b class="credit">Ana Ruiz/NSP</b></p></div></div>`,
      "Ana Ruiz/NSP",
    ],
    [
      "a box named for the credit",
      `<div class="background-credits">${CAPTION} | Photo by Ana Ruiz</div>`,
      "Photo by Ana Ruiz",
    ],
    [
      "a credit inside the caption",
      `<p class="caption">${CAPTION} <span class="caption__credit">Ana Ruiz</span></p>`,
      "Ana Ruiz",
    ],
    ["a mark in the plural", `<div class="caption">${CAPTION} Illustrations: Ana Ruiz</div>`, "Ana Ruiz"],
  ])("are told apart in %s", (_, below, credit) => {
    expect(pictureOf(below)).toEqual({ caption: CAPTION, credit });
  });

  it("leave out buttons and what stands twice", () => {
    const button = (label: string): string => `<b class="${label.replace(" ", "-")}">${label}</b>`;
    const below = `<div class="credit-caption"><div class="caption"><p>${CAPTION} <b class="credit">Ana Ruiz</b> ${button("hide caption")}</p></div>
      ${button("toggle caption")}<span class="credit">Ana Ruiz</span></div>`;
    expect(pictureOf(below)).toEqual({ caption: CAPTION, credit: "Ana Ruiz" });
  });

  it("take two makers in a credit for no caption", () => {
    const below = '<div class="credit">Ana Ruiz; Photo: NSP</div>';
    expect(pictureOf(below).caption).toBeNull();
  });
});
