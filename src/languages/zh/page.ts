import type { DateWords, PageWords } from "../../model/language-pack.ts";

export const dates: DateWords = { months: [], order: "ymd" };

export const page: PageWords = {
  bylines: ["记者", "作者"],
  datelines: ["【", "本报讯"],
  sourceLines: ["来源", "转自"],
  creditMarks: ["图片来源", "图"],
  mediaTags: ["图", "组图", "视频"],
  boilerplate: ["责任编辑"],
};
