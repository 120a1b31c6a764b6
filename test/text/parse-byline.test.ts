import { describe, expect, it } from "vitest";
import { de } from "../../src/languages/de.ts";
import { en } from "../../src/languages/en/index.ts";
import type { LanguagePack } from "../../src/model/language-pack.ts";
import { bylineWords, findNames, leadingNames, splitNames } from "../../src/text/parse-byline.ts";
import { ownPages } from "../../src/text/own-pages.ts";

const words = (pack: LanguagePack): ReturnType<typeof bylineWords> => bylineWords(ownPages([pack, en]));

describe("findNames", () => {
  it.each([
    ["By Ana Ruiz and Tom Field, Staff Writers", ["Ana Ruiz", "Tom Field"]],
    ["By | Ana Ruiz | Harbour Courier | Dec 3", ["Ana Ruiz"]],
    ["Published May 3, 2024 by Ana de la Cruz", ["Ana de la Cruz"]],
    ["Ana Ruiz, Tom Field", ["Ana Ruiz", "Tom Field"]],
    ["By ANA RUIZ and TOM FIELD Associated Press", ["ANA RUIZ", "TOM FIELD"]],
    ["By Ana Ruiz in London and Tom Field in Paris", ["Ana Ruiz", "Tom Field"]],
    ["By | Ana Ruiz | and | Tom Field | Reuters", ["Ana Ruiz", "Tom Field"]],
    ["By Ana Ruiz Political Editor", ["Ana Ruiz"]],
    ["By Ana Ruiz, White House Correspondent", ["Ana Ruiz"]],
    ["Words by Ana Ruiz. Photos by Tom Field.", ["Ana Ruiz"]],
    ["Ana Ruiz, PTI", ["Ana Ruiz"]],
    ["Ana Ruiz | All articles", ["Ana Ruiz"]],
    ["All articles", []],
    ["ByAna Ruiz", ["Ana Ruiz"]],
    ["By Dr. Ana Ruiz - 3", ["Dr. Ana Ruiz"]],
    ["By the harbour we saw three ships", []],
  ])("finds in %s", (text, names) => expect(findNames(text, words(en))).toEqual(names));

  it("knows the words of the page's language", () => {
    expect(findNames("Von Jörg Weber am 16.11.2022", words(de))).toEqual(["Jörg Weber"]);
    expect(findNames("Veröffentlicht am 3. Mai", words(de))).toEqual([]);
    expect(findNames("Gastbeitrag von Prof. Dr. Jörg Weber", words(de))).toEqual(["Prof. Dr. Jörg Weber"]);
    expect(splitNames("Rechtsanwalt Jörg Weber", words(de))).toEqual(["Jörg Weber"]);
  });
});

describe("splitNames and leadingNames", () => {
  it("takes a data source's names as they are", () => {
    expect(splitNames("nightowl", words(en))).toEqual(["nightowl"]);
    expect(splitNames("By Ana Ruiz (Harbour Courier)", words(en))).toEqual(["Ana Ruiz"]);
  });

  it("takes no role for a second name", () => {
    expect(leadingNames("Ana Ruiz, Senior Fellow at the Institute", words(en))).toEqual(["Ana Ruiz"]);
  });
});
