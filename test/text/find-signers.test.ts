import { describe, expect, it } from "vitest";
import { ja, ko } from "../../src/languages/index.ts";
import { findClosingSigners, findOpeningSigners, findTitled } from "../../src/text/find-signers.ts";

type Find = typeof findTitled;
const namesBy = (find: Find, text: string, page: Parameters<Find>[1] = ko.page ?? {}): string[] =>
  find(text, page).map(({ start, end }) => text.slice(start, end));

describe("findTitled", () => {
  it.each([
    ["김철수 기자", ["김철수"]],
    ["기자명 김철수 선임기자 ", ["김철수"]],
    ["글·사진 김철수·이영희 기자", ["김철수", "이영희"]],
    ["사진 기자", []],
    ["김철수 기자회견", []],
    ["기자", []],
  ])("%s", (text, names) => expect(namesBy(findTitled, text)).toEqual(names));

  it("takes no time on many titles", () => {
    expect(namesBy(findTitled, "기자들 ".repeat(100_000))).toEqual([]);
  });
});

describe("findOpeningSigners", () => {
  it.each([
    ["[서울=뉴시스] 김철수 기자 = 항구가", ["김철수"]],
    ["[부두신문 김철수 기자] 항구가", ["김철수"]],
    ["[서울=뉴시스] 항구가 닫혔다고 김철수 기자가 말했다.", []],
    ["항구가 닫혔다.", []],
  ])("%s", (text, names) => expect(namesBy(findOpeningSigners, text)).toEqual(names));

  it.each([
    ["【ソウル＝山田太郎】港が", ["山田太郎"]],
    ["【ソウル＝山田太郎、鈴木花子】港が", ["山田太郎", "鈴木花子"]],
    ["【ロンドン＝共同通信】港が", []],
    ["【写真＝港】港が", []],
  ])("%s", (text, names) => expect(namesBy(findOpeningSigners, text, ja.page)).toEqual(names));
});

describe("findClosingSigners", () => {
  it.each([
    ["（山田太郎）", ["山田太郎"]],
    ["漁師は語った。【山田太郎、鈴木花子】", ["山田太郎", "鈴木花子"]],
    ["（聞き手・山田太郎、写真・鈴木花子）", ["山田太郎"]],
    ["漁師は語った（山田太郎）", []],
    ["（敬称略）", []],
    ["（社会部）", []],
    ["（共同通信）", []],
    ["（港は閉鎖中）", []],
  ])("%s", (text, names) => expect(namesBy(findClosingSigners, text, ja.page)).toEqual(names));

  it("finds a title below the story", () => {
    expect(namesBy(findClosingSigners, "/김철수 기자 chulsoo@courier.example")).toEqual(["김철수"]);
  });
});
