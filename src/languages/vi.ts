import type { LanguagePack } from "../model/language-pack.ts";

/** Vietnamese. What pages print around the story; no quotes yet. */
export const vi: LanguagePack = {
  tag: "vi",
  dates: { months: [], order: "dmy", joiners: ["lúc", "ngày"] },
  page: {
    bylines: ["Theo", "Tác giả", "Bởi", "Bài và ảnh"],
    datelines: [],
    andWords: ["và"],
    sourceLines: ["Nguồn"],
    creditMarks: ["Ảnh", "Hình", "Nguồn ảnh", "Nguồn hình ảnh,"],
    captionControls: ["Chụp lại hình ảnh,"],
    mediaTags: ["Video", "Ảnh", "Clip", "Infographic"],
    boilerplate: ["Xem thêm", "Đọc thêm"],
    labels: ["Tin liên quan", "Quảng cáo"],
    rightsLines: ["Bản quyền thuộc", "©"],
    publishedWords: ["Đăng ngày", "Ngày đăng", "Xuất bản"],
    modifiedWords: ["Cập nhật", "Cập nhật lúc", "Cập nhật ngày"],
    authorLabels: ["Tác giả", "Viết bởi"],
  },
  commonWords: [
    "của",
    "và",
    "là",
    "các",
    "được",
    "có",
    "cho",
    "không",
    "trong",
    "một",
    "với",
    "người",
    "đã",
    "những",
    "này",
  ],
};
