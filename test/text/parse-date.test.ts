import { describe, expect, it } from "vitest";
import * as languages from "../../src/languages/index.ts";
import type { LanguagePack } from "../../src/model/language-pack.ts";
import { dateLexicon } from "../../src/text/date-lexicon.ts";
import { findDates, parseDate } from "../../src/text/parse-date.ts";

const packs = (tag: string): LanguagePack[] => {
  const all = Object.values(languages);
  return [...all.filter((pack) => pack.tag === tag), ...all.filter((pack) => pack.tag !== tag)];
};
const iso = (text: string, tag = "en"): string | null => parseDate(text, dateLexicon(packs(tag)))?.iso ?? null;

describe("parseDate", () => {
  it.each([
    ["2021-12-05", "2021-12-05"],
    ["2021-12-05T09:04:11.250+13:00", "2021-12-05T09:04:11+13:00"],
    ["2021-12-05T09:04Z", "2021-12-05T09:04Z"],
    ["2021-12-05 09:04:11 -0500", "2021-12-05T09:04:11-05:00"],
    ["20211205", "2021-12-05"],
    ["Sun, 05 Dec 2021 09:04:11 GMT", "2021-12-05T09:04:11+00:00"],
    ["Sun Dec 05 09:04:11 EST 2021", "2021-12-05T09:04:11-05:00"],
    ["1638694800", "2021-12-05T09:00:00Z"],
    ["1638694800000", "2021-12-05T09:00:00Z"],
    ["Published December 5th, 2021 at 2:05 p.m.", "2021-12-05T14:05"],
    ["12:30 AM EDT, May 3, 2024", "2024-05-03T00:30-04:00"],
    ["10:15, 3 MAR 2023 UPDATED 09:00, 4 MAR 2023", "2023-03-03T10:15"],
    ["Published: 10:15 GMT, 3 March 2023 | Updated: 09:00 GMT, 4 March 2023", "2023-03-03T10:15+00:00"],
    ["Fri 3 Mar 2023 10.15 GMT", "2023-03-03T10:15+00:00"],
    ["Fri 3 Mar 2023 10.15 BST", "2023-03-03T10:15"], // British or Bangladeshi
    ["2023-03-03 HKT 10:15", "2023-03-03T10:15+08:00"],
    ["3 March 2023, 2.05pm", "2023-03-03T14:05"],
    ["2021-12", "2021-12"],
  ])("reads %s", (text, expected) => expect(iso(text)).toBe(expected));

  it.each([
    ["de", "5. Dezember 2021, 14.05 Uhr", "2021-12-05T14:05"],
    ["de", "05.12.21", "2021-12-05"],
    ["fr", "Publié le 1er août 2021 à 9h05", "2021-08-01T09:05"],
    ["es", "5 de diciembre de 2021", "2021-12-05"],
    ["fi", "5. joulukuuta 2021 klo 14.05", "2021-12-05T14:05"],
    ["ru", "5 декабря 2021 г., 14:05", "2021-12-05T14:05"],
    ["hu", "2021. december 5.", "2021-12-05"],
    ["zh", "2021 12/05 14:05:09", "2021-12-05T14:05:09"],
    ["zh", "2021年12月5日下午2:05", "2021-12-05T14:05"],
    ["zh", "民國110年12月5日", "2021-12-05"],
    ["ja", "令和3年12月5日 14時05分", "2021-12-05T14:05"],
    ["ko", "2021년 12월 5일 오후 2:05", "2021-12-05T14:05"],
    ["vi", "Thứ ba, 12 tháng 3 năm 2024 14:35", "2024-03-12T14:35"],
    ["vi", "12 tháng mười hai, 2024", "2024-12-12"],
    ["ar", "12 كانون الثاني 2024", "2024-01-12"],
    ["ar", "12 تشرين الأول / أكتوبر 2024", "2024-10-12"],
    ["ar", "2 رمضان 1445", null],
    ["hi", "१२ मार्च २०२४", "2024-03-12"],
    ["fa", "سه‌شنبه ۲۲ اسفند ۱۴۰۲ - ۱۴:۳۵", "2024-03-12T14:35"],
    ["fa", "2 تير 1399 - 12:09:08 ب.ظ", "2020-06-22T12:09:08"],
    ["fa", "۱۴۰۳/۱۲/۳۰", "2025-03-20"],
    ["fa", "۱۴۰۲/۱۲/۳۱", null],
    ["ar", "1402/12/22", null],
    ["th", "12 มี.ค. 2567 | 14:35 น.", "2024-03-12T14:35"],
    ["th", "29 กุมภาพันธ์ พ.ศ. 2567", "2024-02-29"],
    ["th", "12 มีนาคม 2024", "2024-03-12"],
    ["th", "12/03/67", null],
    ["en", "12/03/2567", null],
    ["ar", "٥ ديسمبر ٢٠٢١", "2021-12-05"],
  ])("reads %s: %s", (tag, text, expected) => expect(iso(text, tag)).toBe(expected));

  it("reads 05/12/2021 in the language's order, and a number over 12 as the day", () => {
    expect(iso("05/12/2021", "en")).toBe("2021-05-12");
    expect(iso("05/12/2021", "fr")).toBe("2021-12-05");
    expect(iso("25/12/2021", "en")).toBe("2021-12-25");
  });

  it.each(["5 December", "yesterday", "2024-02-30", "9999-99-99", "0000-00-00", "1e999", "3.5.2", "", "12:30"])(
    "guesses nothing from %s",
    (text) => expect(iso(text)).toBeNull(),
  );

  it("gives a time to one date only", () => {
    const text = "Geändert: 05.12.2021 - 14:05:10 Erschienen: 06.12.2021";
    const found = findDates(text, dateLexicon(packs("de"))).map(({ timestamp }) => timestamp.iso);
    expect(found).toEqual(["2021-12-05T14:05:10", "2021-12-06"]);
  });

  it("states no zone that the text does not state", () => {
    const lexicon = dateLexicon(packs("en"));
    expect(parseDate("2021-12-05T09:04", lexicon)?.utcOffset).toBeNull();
    expect(parseDate("2021-12-05T09:04 CST", lexicon)?.utcOffset).toBeNull();
    expect(parseDate("2021-12-05T09:04-05:00", lexicon)?.utcOffset).toBe(-300);
  });

  it.each(["1", "年", "2021-", "December ", "12:30 ", "(+"])("takes no time on many of %s", (piece) => {
    expect(() => iso(piece.repeat(200_000))).not.toThrow();
  });
});
