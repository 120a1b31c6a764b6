import type { DateWords, PageWords } from "../../model/language-pack.ts";

export const dates: DateWords = { months: [], order: "ymd" };

export const page: PageWords = {
  bylines: ["记者", "作者"],
  datelines: ["【", "本报讯"],
  sourceLines: ["来源", "來源", "转自", "轉自", "文章来源", "文章來源", "消息来源", "原载", "原載"],
  creditMarks: [
    ...[
      "图片来源",
      "圖片來源",
      "图片提供",
      "圖片提供",
      "图片",
      "圖片",
      "图源",
      "圖源",
      "图",
      "圖",
      "视频截图",
      "影片截圖",
    ],
    ...["摄影", "攝影", "照片来源", "照片來源", "照片提供", "资料照", "資料照", "网络图片", "網路圖片"],
  ],
  mediaTags: ["图", "组图", "视频"],
  boilerplate: [
    "责任编辑",
    "責任編輯",
    "本文责编",
    "责编",
    "責編",
    "转载请注明",
    "轉載請註明",
    "相关阅读",
    "相關閱讀",
    "延伸阅读",
    "延伸閱讀",
  ],
  shortUrlLines: ["本文短网址", "本文短網址", "短网址", "短網址"],
  rightsLines: [
    "版权所有",
    "版權所有",
    "未经许可",
    "未經許可",
    "不得转载",
    "不得轉載",
    "禁止转载",
    "禁止轉載",
    "严禁建立镜像",
  ],
};
