import { describe, expect, it } from "vitest";
import { decodeInput } from "../../src/document/decode-bytes.ts";
import type { Issue } from "../../src/index.ts";
import { encode } from "../invented-pages.mjs";

const SIMPLIFIED = "港务局周二宣布，大桥的工程再次推迟，这是三年来的第三次。市民说，他们已经不再相信会有通车的一天。";
const TRADITIONAL = "港務局週二宣布，大橋的工程再次延後，這是三年來的第三次。市民說，他們已經不再相信會有通車的一天。";
const JAPANESE =
  "港の局は火曜日、橋の工事をまた延期すると発表した。市民は、開通の日が来るとはもう信じていないと話している。";
const KOREAN =
  "항만청은 화요일 다리 공사를 다시 미룬다고 발표했다. 시민들은 이제 개통하는 날이 오리라고 믿지 않는다고 말했다.";
const RUSSIAN =
  "Управление порта объявило во вторник, что строительство моста снова отложено, уже в третий раз за три года.";
const WESTERN = "The “café” said: it’s naïve – très naïve. The rest of this page is plain ASCII, as English pages are.";

function decode(input: Uint8Array | string, encoding: string | null = null, maxLength = 1e6): [string, string[]] {
  const issues: Issue[] = [];
  return [decodeInput(input, { encoding, maxLength }, issues), issues.map((issue) => issue.code)];
}

const named = (label: string, text: string): string =>
  `<!-- <meta charset="x"> --><meta charset="${label}"><p>${text}</p>`;

describe("decodeInput, bytes", () => {
  it.each([
    ["gbk", SIMPLIFIED],
    ["gb18030", SIMPLIFIED],
    ["big5", TRADITIONAL],
    ["shift_jis", JAPANESE],
    ["euc-jp", JAPANESE],
    ["euc-kr", KOREAN],
    ["windows-1251", RUSSIAN],
    ["windows-1252", WESTERN],
    ["windows-1252", "Le bac reprend du service à l’île : devant le quai, deux cents personnes attendaient."],
    ["utf-8", TRADITIONAL],
  ])("reads %s where the page names it, where the caller does, and where nobody does", (encoding, text) => {
    const page = named(encoding, text);
    expect(decode(encode(page, encoding))).toEqual([page, []]);
    expect(decode(encode(text, encoding), encoding)).toEqual([text, []]);
    expect(decode(encode(text, encoding))).toEqual([text, []]);
  });

  it("reads the label of an http-equiv and of an XML declaration", () => {
    const old = `<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=gb2312">${SIMPLIFIED}`;
    expect(decode(encode(old, "gbk"))[0]).toBe(old);
    const xml = `<?xml version="1.0" encoding="Shift_JIS"?><html>${JAPANESE}</html>`;
    expect(decode(encode(xml, "shift_jis"))[0]).toBe(xml);
  });

  it("believes a byte order mark first", () => {
    const wide = Uint8Array.from([
      0xff,
      0xfe,
      ...[...WESTERN].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    ]);
    expect(decode(wide, "utf-8")).toEqual([WESTERN, []]);
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...encode(SIMPLIFIED, "utf-8")]), "gbk")).toEqual([
      SIMPLIFIED,
      [],
    ]);
  });

  it("takes a label that is wrong for what it is, and says so", () => {
    expect(decode(encode(named("gbk", SIMPLIFIED), "utf-8"))).toEqual([named("gbk", SIMPLIFIED), ["wrong-decoding"]]);
    expect(decode(encode(named("utf-8", SIMPLIFIED), "gbk"))).toEqual([named("utf-8", SIMPLIFIED), ["wrong-decoding"]]);
    expect(decode(encode(named("utf-8", WESTERN), "windows-1252"))).toEqual([
      named("utf-8", WESTERN),
      ["wrong-decoding"],
    ]);
    expect(decode(encode(SIMPLIFIED, "gbk"), "no-such-encoding")).toEqual([SIMPLIFIED, []]);
  });

  it("keeps UTF-8 where only a byte or two are damaged, and says so", () => {
    const bytes = encode(TRADITIONAL, "utf-8");
    bytes[10] = 0xff;
    const [text, issues] = decode(bytes);
    expect(text.endsWith(TRADITIONAL.slice(8))).toBe(true);
    expect(issues).toEqual(["undecodable-bytes"]);
  });

  it("cuts between characters, and says that it cut", () => {
    expect(decode(encode(TRADITIONAL, "utf-8"), null, 10)).toEqual([TRADITIONAL.slice(0, 3), ["input-truncated"]]);
    expect(decode(TRADITIONAL, null, 10)).toEqual([TRADITIONAL.slice(0, 10), ["input-truncated"]]);
  });

  it("throws on no bytes at all", () => {
    for (let seed = 1; seed < 200; seed += 1) {
      const bytes = Uint8Array.from({ length: seed * 3 }, (_, index) => (index * seed * 7919 + seed) % 256);
      expect(typeof decode(bytes)[0]).toBe("string");
    }
  });
});
