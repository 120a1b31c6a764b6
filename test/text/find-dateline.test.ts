import { describe, expect, it } from "vitest";
import { findDateline } from "../../src/text/find-dateline.ts";

describe("findDateline", () => {
  it.each([
    ["【海港报2021年3月2日讯】港务局", null, null, "【海港报2021年3月2日讯】"],
    ["【海港网二零二一年三月二日】港务局", null, null, "【海港网二零二一年三月二日】"],
    ["（法新社巴黎5日电）港务局", "巴黎", "法新社", "（法新社巴黎5日电）"],
    ["（中央社記者林舟台北4日電）港務局", null, "中央社", "（中央社記者林舟台北4日電）"],
    ["新华社北京3月4日电（记者林一舟）港务局", "北京", "新华社", "新华社北京3月4日电"],
    ["中新网3月4日电 港务局", null, "中新网", "中新网3月4日电"],
    ["海港网西岸3月4日电 港务局", null, null, "海港网西岸3月4日电"],
    ["本报西岸3月4日讯（记者林一舟）港务局", "西岸", null, "本报西岸3月4日讯"],
    ["美联社华盛顿电 —— 港务局", "华盛顿", "美联社", "美联社华盛顿电"],
    ["路透西岸8月31日 - 港务局", "西岸", "路透", "路透西岸8月31日 -"],
    ["HARBOUR CITY (Reuters) — The port", "HARBOUR CITY", "Reuters", "HARBOUR CITY (Reuters) —"],
    ["OSLO, March 3, 2021 /Newswire/ -- The port", "OSLO", "Newswire", "OSLO, March 3, 2021 /Newswire/ --"],
    ["Hamburg (dpa/lno) - Der Hafen", "Hamburg", "dpa/lno", "Hamburg (dpa/lno) -"],
    ["(ANSA) - ROMA, 12 MAR - Il porto", "ROMA", "ANSA", "(ANSA) - ROMA, 12 MAR -"],
    ["Roma, 12 mar. (Adnkronos) - Il porto", "Roma", "Adnkronos", "Roma, 12 mar. (Adnkronos) -"],
    ["Madrid, 12 mar (EFE).- El puerto", "Madrid", "EFE", "Madrid, 12 mar (EFE).-"],
    ["МОСКВА, 12 мар — РИА Новости. Порт", "МОСКВА", "РИА Новости", "МОСКВА, 12 мар — РИА Новости."],
    ["МОСКВА, 12 марта. /ТАСС/. Порт", "МОСКВА", "ТАСС", "МОСКВА, 12 марта. /ТАСС/."],
    ["КИЇВ. 12 березня. УНН. Порт", "КИЇВ", "УНН", "КИЇВ. 12 березня. УНН."],
    ["القاهرة (رويترز) - قالت", "القاهرة", "رويترز", "القاهرة (رويترز) -"],
    ["[서울=뉴시스] 김철수 기자 = 항구가", "서울", "뉴시스", "[서울=뉴시스]"],
    ["【ソウル＝山田太郎】港が", "ソウル", null, "【ソウル＝山田太郎】"],
    ["【ロンドン共同】港が", "ロンドン", "共同", "【ロンドン共同】"],
    ["［東京 12日 ロイター］ - 港が", "東京", "ロイター", "［東京 12日 ロイター］"],
  ])("%s", (paragraph, place, agency, text) => {
    expect(findDateline(paragraph)).toEqual({ place, agency, text, length: text.length });
  });

  it.each([
    "港务局3月4日说，工程停工了。",
    "停工的消息一传来，码头的电 话就响了。",
    "港务局 - 西岸最大的雇主",
    "他打来电（记者在场）说工程停了。",
    "【独家】港务局",
    "[부두신문=김철수 기자] 항구가",
    "Roma, 12 marzo. Il porto resta chiuso. (ANSA)",
    "قال الوزير (الأول) إن الميناء",
    "He (Bob) said the port was shut.",
  ])("finds none in %s", (paragraph) => {
    expect(findDateline(paragraph)).toBeNull();
  });
});
