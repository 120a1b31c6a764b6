import type { LanguagePack } from "../model/language-pack.ts";

/** Thai; years of the Buddhist era are read as such. What pages print around the story; no quotes yet. */
export const th: LanguagePack = {
  tag: "th",
  dates: {
    months: [
      ["มกราคม", "ม.ค"],
      ["กุมภาพันธ์", "ก.พ"],
      ["มีนาคม", "มี.ค"],
      ["เมษายน", "เม.ย"],
      ["พฤษภาคม", "พ.ค"],
      ["มิถุนายน", "มิ.ย"],
      ["กรกฎาคม", "ก.ค"],
      ["สิงหาคม", "ส.ค"],
      ["กันยายน", "ก.ย"],
      ["ตุลาคม", "ต.ค"],
      ["พฤศจิกายน", "พ.ย"],
      ["ธันวาคม", "ธ.ค"],
    ],
    order: "dmy",
    yearsAhead: 543,
    joiners: ["เวลา", "พ", "ศ"],
  },
  page: {
    bylines: ["โดย", "ผู้เขียน"],
    datelines: [],
    sourceLines: ["ที่มา", "แหล่งที่มา"],
    creditMarks: ["ภาพ", "ที่มาภาพ", "เครดิตภาพ"],
    mediaTags: ["คลิป", "วิดีโอ", "ภาพ"],
    boilerplate: ["อ่านเพิ่มเติม", "ข่าวที่เกี่ยวข้อง", "อ่านข่าว"],
    labels: ["โฆษณา"],
    rightsLines: ["สงวนลิขสิทธิ์", "©"],
    publishedWords: ["เผยแพร่", "เผยแพร่เมื่อ", "วันที่"],
    modifiedWords: ["อัปเดต", "ปรับปรุง", "อัพเดท", "ปรับปรุงล่าสุด"],
    authorLabels: ["โดย", "ผู้เขียน"],
  },
};
