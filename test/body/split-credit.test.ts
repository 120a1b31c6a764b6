import { describe, expect, it } from "vitest";
import { creditWordsOf, splitCredit } from "../../src/body/split-credit.ts";
import { en, zh } from "../../src/languages/index.ts";

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
