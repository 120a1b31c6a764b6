import { describe, expect, it } from "vitest";
import { creditWordsOf, splitCredit } from "../../src/body/split-credit.ts";
import { de, en, es, fi, fr, it as italian, ja, ko, nl, pl, pt, zh } from "../../src/languages/index.ts";

const words = creditWordsOf([zh, en]);

describe("splitCredit", () => {
  it.each([
    ["港口夜景。（图片来源：林一舟/海港图片社）", "港口夜景。", "林一舟/海港图片社"],
    ["港口夜景。(视频截图）", "港口夜景。", "视频截图"],
    ["港口夜景。（示意图/图片来源：Adobe Stock）", "港口夜景。", "Adobe Stock"],
    ["港口夜景（美联社）", "港口夜景", "美联社"],
    ["港口夜景（海港影视提供）", "港口夜景", "海港影视"],
    ["港口夜景（摄影Ana／HBC）", "港口夜景", "Ana／HBC"],
    ["船长在码头，手势熟悉。（特约记者林一舟／海港报）", "船长在码头，手势熟悉。", "特约记者林一舟／海港报"],
    ["港口夜景。海港报记者 林一舟 摄", "港口夜景。", "海港报记者 林一舟"],
    ["港口夜景。海港水务局供图 海港网发", "港口夜景。", "海港水务局供图 海港网"],
    ["图：林一舟", null, "林一舟"],
    ["图：三百名渔民在码头等候承建商的代表", "三百名渔民在码头等候承建商的代表", null],
    ["The harbour at night. (AP Photo/Ana Ruiz)", "The harbour at night.", "AP Photo/Ana Ruiz"],
    ["The harbour at night. Photo: Ana Ruiz", "The harbour at night.", "Ana Ruiz"],
  ])("%s", (text, caption, credit) => {
    expect(splitCredit(text, words)).toEqual({ caption, credit });
  });

  const more = creditWordsOf([zh, en, ko, ja, pl, nl, fi, fr, italian, es, pt, de]);
  it.each([
    ["Il porto di notte (Foto Ansa)", "Il porto di notte", "Ansa"],
    ["Le port la nuit. (Photo Ana Ruiz/AFP)", "Le port la nuit.", "Ana Ruiz/AFP"],
    ["Le port la nuit. ANA RUIZ / AFP", "Le port la nuit.", "ANA RUIZ / AFP"],
    ["El puerto de noche. EFE/Ana Ruiz", "El puerto de noche.", "EFE/Ana Ruiz"],
    ["El puerto de noche. / Ana Ruiz", "El puerto de noche.", "Ana Ruiz"],
    ["O porto à noite - Ana Ruiz/Folhapress", "O porto à noite", "Ana Ruiz/Folhapress"],
    ["De haven vannacht. Beeld Ana Ruiz", "De haven vannacht.", "Ana Ruiz"],
    ["Satama yöllä. Kuva: Ana Ruiz / Lehtikuva", "Satama yöllä.", "Ana Ruiz / Lehtikuva"],
    ["Port nocą. Fot. Ana Ruiz", "Port nocą.", "Ana Ruiz"],
    ["Port nocą / Fot. Ana Ruiz/PAP", "Port nocą", "Ana Ruiz/PAP"],
    ["밤의 항구. 사진=연합뉴스", "밤의 항구.", "연합뉴스"],
    ["밤의 항구 (사진=김철수 기자)", "밤의 항구", "김철수 기자"],
    ["밤의 항구. /뉴스1", "밤의 항구.", "뉴스1"],
    ["夜の港（写真＝山田太郎）", "夜の港", "山田太郎"],
    ["밤의 항구 [사진 출처 = 연합뉴스]", "밤의 항구", "연합뉴스"],
    ["Der Hafen (Archiv) © Ana Ruiz (KNA)", "Der Hafen (Archiv)", "Ana Ruiz (KNA)"],
    ["The harbour at night.Credit...Ana Ruiz for The Courier", "The harbour at night.", "Ana Ruiz for The Courier"],
    ["夜の港＝ロイター", "夜の港", "ロイター"],
  ])("%s", (text, caption, credit) => expect(splitCredit(text, more)).toEqual({ caption, credit }));

  it.each([
    "Der Hafen. Ana Ruiz hat ihn gebaut",
    "Am Kai. Ana Ruiz/Tom Field",
    "Der Kai - Ana Ruiz und Tom Field",
    "O cais. Foto Ana tirou ontem",
    "夜の港（2019年撮影）",
  ])("finds no credit in %s either", (text) => {
    expect(splitCredit(text, more)).toEqual({ caption: text, credit: null });
  });

  it.each([
    "船长林一舟（左）与水手",
    "船长林一舟与市长（右）",
    "港务局发言人（Ana Ruiz）",
    "港口夜景（2019年）",
    "【海港通讯社2021年3月2日讯】",
    "他说这里不许拍摄",
    "The captain (left) and the mayor (right)",
  ])("finds no credit in %s", (text) => {
    expect(splitCredit(text, words)).toEqual({ caption: text, credit: null });
  });
});
