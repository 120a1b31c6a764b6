import { describe, expect, test } from "vitest";
import { lineWordsOf } from "../../src/body/line-words.ts";
import * as languages from "../../src/languages/index.ts";
import { choosePacks } from "../../src/plugins/choose-packs.ts";

const packs = Object.values(languages);
const reasonIn = (language: string, line: string, { isRow = false, isTop = false } = {}): string | null => {
  const words = lineWordsOf(choosePacks(language, packs));
  return words.reasonAgainst(line, isRow) ?? words.stampOf(line, isTop);
};

describe("lines that are no part of a story", () => {
  test.each([
    ["en", "ALSO READ | Ferry timetable changes in the spring"],
    ["en", "Related: Ferry timetable changes in the spring"],
    ["en", "Don’t miss: Ferry timetable changes"],
    ["en", "– Advertisement –"],
    ["en", "More to follow."],
    ["en", "0 Comments"],
    ["en", "Contact Ana Ruiz at ana.ruiz@example.com or 555-0142."],
    ["en", "Twitter: @anaruiz"],
    ["en", "(With inputs from agencies)"],
    ["en", "Tom Field contributed to this report."],
    ["en", "— PTI"],
    ["en", "dpa/AFP"],
    ["en", "(c) 2023 AFP"],
    ["en", "Image credit: Ana Ruiz"],
    ["en", "Want more stories like this? Sign up for our newsletter."],
    ["en", "Published - March 03, 2023 10:15 pm IST"],
    ["en", "Posted: Mar 3, 2023 / 10:15 AM EST / Updated: Mar 4, 2023 / 9:00 AM EST"],
    ["en", "Posted on March 3, 2023 by Ana Ruiz"],
    ["de", "Anzeige"],
    ["de", "Lesetipp: Neuer Fahrplan für die Fähre"],
    ["de", "Mit Material von dpa"],
    ["fr", "La suite après cette publicité"],
    ["es", "PUBLICIDAD"],
    ["ja", "【関連記事】渡し船の時刻が春から変わる"],
    ["ko", "진주아 기자 jinju@example.com"],
    ["ko", "/진주아 기자"],
    ["en", "🚀 Sign up for our newsletter."],
    ["zh-Hant", "📍 閱讀更多：渡輪春季改點"],
    ["en", "Posted by Ana Ruiz at 9:15 AM"],
    ["en", "Slow Fish is a reader-supported publication. Become a free or paid subscriber."],
    ["zh-Hans", "2008-09-15 10:22 来源：海港日报 作者：林一舟 点击：12"],
    ["zh-Hans", "本文转自《海港评论》，仅代表作者观点。"],
    ["zh-Hans", "海报设计 林一舟"],
    ["zh-Hans", "《 海港日报 》（ 2023年11月02日 04 版）"],
    ["zh-Hans", "Notice: The content above is uploaded and posted by a user."],
    ["zh-Hans", "本文为订阅会员专享文章，订阅后可阅读全文"],
    ["ja", "（山田太郎）"],
    ["en", "Ana Ruiz | ana.ruiz@courier.example | @anaruiz"],
    ["it", "Contenuto riservato agli abbonati"],
    ["ru", "Материал доступен только подписчикам"],
    ["zh-Hans", "责编｜林一舟"],
    ["zh-Hans", "采访/林一舟 编辑/陈舟"],
  ])("%s: %s", (language, line) => {
    expect(reasonIn(language, line)).not.toBeNull();
  });

  test.each([
    ["de", "Anzeige gegen den Fahrer hat die Polizei noch am Abend erstattet, wie ein Sprecher sagte."],
    ["de", "Zum Thema Klimaschutz äußerte sich die Ministerin nicht."],
    ["ja", "港は静かだった（山田太郎）。"],
    ["en", "Those who want to continue reading about the harbour will find its story in the archive of the town."],
    ["en", "Newsletter writers have had a good year, according to figures published last week."],
    ["en", "Advertisements in the local paper fell by a third."],
    ["en", "Share prices of the two ferry companies rose by more than a tenth."],
    ["en", "Comments on the plan may be sent to the county until the end of the month."],
    ["en", "Contact between the two banks has been difficult since the storm."],
    ["en", "Published in 1987, the book told the story of the bridge."],
    ["en", "Updated figures show that traffic on the bridge has grown."],
    ["en", "In every case, your newsletter has to pass through an intermediary."],
    ["en", "The Reuters news agency first reported the closure on Tuesday."],
    ["pl", "Reklama w telewizji kosztuje coraz więcej, mówi dyrektor agencji."],
    ["ja", "広告業界では人手不足が深刻になっている。"],
    ["ko", "광고 시장은 지난해보다 크게 줄었다."],
    ["zh-Hans", "渡轮停了三天，等候的旅客陆续离开。（编辑：陈舟）"],
    ["zh-Hans", "《海港日报》2023年11月02日报道，渡轮停航三天，头版刊登了照片。"],
    ["zh-Hans", "他说：“来源：不明，作者：不明，这样的信我不收。”港务局没有回复。"],
    ["zh-Hans", "设计这座桥的林一舟说，桥墩要换。"],
  ])("%s, of the story: %s", (language, line) => {
    expect(reasonIn(language, line)).toBeNull();
  });

  test.each(["March 3, 2023", "Ana Ruiz - March 3, 2023", "Friday | March 3, 2023"])(
    "only right below the headline: %s",
    (line) => {
      expect(reasonIn("en", line, { isTop: true })).toBe("dates");
      expect(reasonIn("en", line)).toBeNull();
    },
  );

  test("a byline with more than names only right below the headline", () => {
    expect(reasonIn("en", "By Ana Ruiz in London and Tom Field in Paris", { isTop: true })).toBe("byline");
    expect(reasonIn("en", "By Ana Ruiz in London and Tom Field in Paris")).toBeNull();
  });

  test("an item may be a word that is a label elsewhere", () => {
    expect(reasonIn("en", "Keywords")).not.toBeNull();
    expect(reasonIn("en", "Keywords", { isRow: true })).toBeNull();
    expect(reasonIn("en", "Most popular", { isRow: true })).not.toBeNull();
  });
});
