import type { SiteAdapter } from "../model/plugins.ts";
import { css, line } from "../plugins/rules.ts";

/** 看中国: overseas Chinese daily in simplified Chinese; credits its origin in a line below the text. */
export const secretchina: SiteAdapter = {
  id: "secretchina",
  hosts: ["secretchina.com"],
  paths: ["/news/gb/", "/news/b5/"],
  signature: '.article_right span[href="https://www.secretchina.com"]',
  publisher: "看中国",
  language: "zh-Hans",
  layouts: [
    {
      name: "2017-article-right",
      when: ".article_right, #txt-mid1-t21-2017, #txt-mid2-t22-2017",
      origins: [line("来源:")],
      shortUrl: [css('input[name="lname"]', "value")],
      rights: [line("版权所有")],
      body: {
        // The column is closed too early: the paragraphs stand beside it, in whatever holds it.
        root: "body",
        from: ".article_right, #txt-mid1-t21-2017",
        until: "#txt-mid2-t22-2017",
        drop: ["ins", '[id*="div-gpt-ad"]', "#txt-mid1-t21-2017", "#txt-mid2-t22-2017", '[id*="taboola"]', "#hideid"],
        dropLines: ["来源:", "本文短网址", "版权所有", "【诚征荣誉会员】"],
      },
    },
  ],
};
