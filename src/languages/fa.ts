import type { LanguagePack } from "../model/language-pack.ts";

/** Persian; dates of the Persian calendar are not read. What pages print around the story; no quotes yet. */
export const fa: LanguagePack = {
  tag: "fa",
  dates: {
    months: [
      ["ژانویه"],
      ["فوریه"],
      ["مارس"],
      ["آوریل"],
      ["مه", "می"],
      ["ژوئن"],
      ["ژوئیه", "جولای"],
      ["اوت", "آگوست"],
      ["سپتامبر"],
      ["اکتبر"],
      ["نوامبر"],
      ["دسامبر"],
    ],
    order: "dmy",
    joiners: ["در"],
  },
  page: {
    bylines: ["نویسنده", "نوشته"],
    datelines: [],
    andWords: ["و"],
    sourceLines: ["منبع"],
    creditMarks: ["عکس", "منبع عکس", "تصویر", "منبع تصویر،"],
    captionControls: ["توضیح تصویر،"],
    mediaTags: ["ویدیو", "عکس", "فیلم"],
    boilerplate: ["بیشتر بخوانید", "همچنین بخوانید"],
    labels: ["تبلیغات"],
    rightsLines: ["تمامی حقوق محفوظ", "©"],
    publishedWords: ["تاریخ انتشار", "انتشار", "منتشر شده"],
    modifiedWords: ["به‌روزرسانی", "به روز شده", "آخرین به روز رسانی"],
    authorLabels: ["نویسنده"],
  },
  commonWords: ["و", "در", "به", "از", "که", "این", "را", "با", "است", "برای", "آن", "یک", "خود", "بر", "شده"],
};
