import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/index.ts";
import { HEADLINE, newsPage } from "../fields/invented-news.ts";

const url = "https://www.harbourcourier.example/news/ferry-1234";

/** What a page whose only facts are lines below its headline says of itself. */
function read(language: string, lines: readonly string[], foot = ""): readonly unknown[] {
  const top = `<h1>${HEADLINE}</h1>${lines.map((line) => `<div>${line}</div>`).join("")}`;
  const { authors, date, modified, source } = parseArticle(newsPage({ lang: language, top, foot }), { url, language });
  return [authors.map(({ name }) => name), date?.iso ?? null, modified?.iso ?? null, source.origins];
}

const DAY = "2024-03-12";
const TIME = "2024-03-12T14:35";
const UPDATE = "2024-03-12T18:02";

describe("lines below the headline that name the author", () => {
  it.each([
    ["it", "dal nostro inviato Marco Bianchini", ["Marco Bianchini"]],
    ["pt", "Reportagem de Marta Silva", ["Marta Silva"]],
    ["pt", "Texto: Marta Silva | Fotos: João Costa", ["Marta Silva"]],
    ["es", "Enviada especial: Ana Ruiz", ["Ana Ruiz"]],
    ["nl", "Tekst Jan Dekker Beeld Anna Bakker", ["Jan Dekker"]],
    ["sv", "Text: Anna Svensson Foto: Erik Berg", ["Anna Svensson"]],
    ["id", "Reporter: Budi Santoso Editor: Siti Aminah", ["Budi Santoso"]],
    ["pl", "oprac. Jan Kowalski", ["Jan Kowalski"]],
    ["pl", "Rozmawiał Jan Kowalski", ["Jan Kowalski"]],
    ["tr", "Haber: Ayşe Demir", ["Ayşe Demir"]],
    ["tr", "Haber Merkezi", []],
    ["he", "מאת דנה לוי", ["דנה לוי"]],
    ["he", "כתב אישום נגד הנמל", []],
    ["th", "โดย สมชาย ใจดี", ["สมชาย ใจดี"]],
    ["ko", "기자명 김철수 기자", ["김철수"]],
    ["ko", "김철수·이영희 기자", ["김철수", "이영희"]],
    ["ko", "런던=김철수 특파원", ["김철수"]],
    ["ko", "김철수 기자 | 2024.03.12 14:35", ["김철수"]],
    ["ko", "본지 취재 기자", []],
    ["ko", "김철수 기자<span>chulsoo@courier.example</span>", ["김철수"]],
    ["pt", "Marta Silva — São Paulo", ["Marta Silva"]],
    ["ar", "<p class=author>أحمد حسن - القاهرة</p>", ["أحمد حسن"]],
    ["ja", "文・山田太郎", ["山田太郎"]],
    ["en", "Ana Ruiz | ana.ruiz@courier.example | @anaruiz", ["Ana Ruiz"]],
  ])("%s: %s", (language, line, names) => expect(read(language, [line, DAY])[0]).toEqual(names));

  it.each([
    ["de", "Anna Müller/dpa", ["Anna Müller"], ["dpa"]],
    ["fr", "La rédaction avec AFP", [], ["AFP"]],
    ["it", "Redazione ANSA", [], ["ANSA"]],
    ["en", "The harbour with AFP reporters", [], []],
  ])("%s: %s, beside an agency", (language, line, names, origins) => {
    const [authors, , , credited] = read(language, [line, DAY]);
    expect([authors, credited]).toEqual([names, origins]);
  });

  it("or an agency, without the colon before it", () =>
    expect(read("nb", ["Av: NTB", DAY])).toEqual([["NTB"], DAY, null, ["NTB"]]));
});

describe("lines below the headline that say when", () => {
  it.each([
    ["es", "12/03/2024 Actualizado a las 18:02h.", DAY, null],
    ["it", "12 marzo 2024 (modifica il 12 marzo 2024 | 18:02)", DAY, UPDATE],
    ["nl", "di 12 mrt. 2024, 14.35 uur Update: 12 mrt 2024 om 18:02", TIME, UPDATE],
    ["ja", "2024/3/12 14:35（2024/3/12 18:02 更新）", TIME, UPDATE],
    ["ja", "2024/3/12 18:02更新", null, UPDATE],
    ["ja", "公開：2024/3/12 更新：2024/3/13", DAY, "2024-03-13"],
    ["da", "12. mar. 2024 kl. 14.35", TIME, null],
    ["tr", "Giriş Tarihi: 12.03.2024 14:35 Güncelleme Tarihi: 12.03.2024 18:02", TIME, UPDATE],
  ])("%s: %s", (language, line, date, modified) =>
    expect(read(language, [line]).slice(1, 3)).toEqual([date, modified]),
  );
});

describe("lines around the headline that say when something else was", () => {
  it("in a sentence give way to a date alone", () => {
    const sentence = "The mayor of the northern islands opens the new quay with a speech to the crews, 9 March 2024";
    expect(read("en", [sentence, "12 March 2024"])[1]).toBe(DAY);
  });

  it("are the story's though a heading of something else stands below it", () => {
    const html = newsPage({ top: "<p>2024-03-12</p>", foot: "<h1>Original text</h1>" });
    expect(parseArticle(html, { url }).date?.iso).toBe(DAY);
  });

  it("are none: when a source was called up", () =>
    expect(read("de", [], "<p>Hafenjahrbuch. Abgerufen am 09.11.2022: https://a.example/x</p>")[1]).toBeNull());

  it("are none: in the page's own header, beside its navigation", () => {
    const header = "<header><nav><a href=/a>A</a></nav><div>Wednesday, 20 March 2024</div></header>";
    const html = newsPage({ top: `${header}<h1>${HEADLINE}</h1>` });
    expect(parseArticle(html, { url }).date).toBeNull();
    expect(parseArticle(html.replace("<nav><a href=/a>A</a></nav>", ""), { url }).date?.iso).toBe("2024-03-20");
  });
});

describe("lines that credit a source", () => {
  it("name it alone, behind a word for “with”", () =>
    expect(read("vi", [DAY], "<p>(Theo Reuters)</p>")).toEqual([[], DAY, null, ["Reuters"]]));

  it("keep the brackets of its name", () =>
    expect(read("de", ["Quelle: Hafenverband Nordsee (HVN), 12. März 2024"])[3]).toEqual([
      "Hafenverband Nordsee (HVN)",
    ]));

  it("are none where they stand below a picture", () => {
    const picture = '<figure><img src="/crane.jpg" width="1200" height="800" alt=""><figcaption>Der Kran am Kai.';
    expect(read("de", [`${picture}<span>Quelle: Tom Field</span></figcaption></figure>`, DAY])[3]).toEqual([]);
  });
});
