import { describe, expect, it } from "vitest";
import { zh } from "../../src/languages/index.ts";
import type { ReporterWords } from "../../src/model/language-pack.ts";
import {
  findClosingReporters,
  findColumnist,
  findOpeningReporters,
  findSigningReporters,
  isReporterLine,
} from "../../src/text/find-reporters.ts";

const words = zh.page?.reporters as ReporterWords;
const opening = (text: string): string[] =>
  findOpeningReporters(text, words).map(({ start, end }) => text.slice(start, end));
const signing = (text: string): string[] =>
  findSigningReporters(text, words).map(({ start, end }) => text.slice(start, end));

describe("findOpeningReporters", () => {
  it.each([
    ["【海港报2021年3月2日讯】（海港报记者林一舟综合报导）港务局周二说……", ["林一舟"]],
    ["【海港报2021年3月2日讯】（海港报记者林一舟美国纽约报导）", ["林一舟"]],
    ["【海港报2021年3月2日讯】（本台记者舟帆香港报导）", ["舟帆"]],
    ["（海港報記者林一舟、陳舟採訪報導）港務局週二說", ["林一舟", "陳舟"]],
    ["新华社北京3月2日电（记者林一舟 陈舟）港务局", ["林一舟", "陈舟"]],
    ["（中央社记者林一舟台北5日电）港务局", ["林一舟"]],
    ["〔記者林一舟／台北報導〕港務局週二說", ["林一舟"]],
    ["〔記者林一舟／白岸報導〕港務局週二說", ["林一舟"]],
    ["［記者林一舟／綜合報導］港務局週二說", ["林一舟"]],
    ["【海港报讯】记者林一舟报道：港务局周二说", ["林一舟"]],
    ["记者林一舟、陈舟报道：港务局周二说", ["林一舟", "陈舟"]],
  ])("%s", (text, names) => {
    expect(opening(text)).toEqual(names);
  });

  it.each([
    "【海港报2021年3月2日讯】海港电台记者林一舟和陈舟制作了三集节目。",
    "港务局周二说，大批船只（记者当时在场）离开。",
    "（海港报记者综合报导）港务局",
    "（图片来源：林一舟）",
    "【海港报讯】记者林一舟说：“港口安静了。”",
    "记者林一舟报道了港务局的会议。",
  ])("finds none in %s", (text) => {
    expect(opening(text)).toEqual([]);
  });
});

describe("findSigningReporters", () => {
  it.each([
    ["（记者林一舟综合报导/责任编辑：陈舟）", ["林一舟"]],
    ["海港电台特约记者孙帆旧金山报道。 责编：陈舟 网编：王舟", ["孙帆"]],
    ["采访/林一舟 编辑/陈舟 后制/王舟", ["林一舟"]],
    ["記者林一舟／台北報導", ["林一舟"]],
    ["編譯林一舟／綜合報導", ["林一舟"]],
    ["海港日报记者 林一舟 通讯员 陈舟帆", ["林一舟", "陈舟帆"]],
    ["海港记者：林一舟 海港编辑：陈舟帆", ["林一舟"]],
    ["責任編輯：陳舟", []],
    ["记者会上的报道", []],
  ])("%s", (text, names) => {
    expect(signing(text)).toEqual(names);
  });
});

describe("findClosingReporters", () => {
  it.each([
    ["工程下个月重新开始。（记者 林一舟）", ["林一舟"]],
    ["工程下个月重新开始。（海港报记者林一舟、陈舟）", ["林一舟", "陈舟"]],
    ["工程下个月重新开始。（责任编辑：林一舟）", []],
    ["工程下个月重新开始（记者会上宣布）。", []],
    ["工程下个月重新开始。（完）", []],
  ])("%s", (text, names) => {
    const found = findClosingReporters(text, words).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(names);
  });
});

describe("isReporterLine", () => {
  it.each([
    "記者林一舟／台北報導",
    "海港报记者 林一舟",
    "生活中心／綜合報導",
    "財經中心/林一舟報導",
    "编译林一舟/综合报道",
  ])("%s", (line) => {
    expect(isReporterLine(line, words)).toBe(true);
  });

  it.each([
    "记者林一舟说，港口安静了。",
    "记者",
    "一名要求匿名的海港报驻西岸记者林一舟",
    "图/林一舟",
    "港口的夜/综合",
    "记者在码头见到了他们",
  ])("not %s", (line) => {
    expect(isReporterLine(line, words)).toBe(false);
  });
});

describe("findColumnist", () => {
  it.each([
    ["评论 | 林一舟：港口之争", "林一舟"],
    ["评论｜白岸:港口之争", "白岸"],
    ["专栏 | 夜话：港口之争", null],
    ["林一舟：港口不会消失", null],
    ["评论 | 港口之争", null],
  ])("%s", (headline, name) => {
    expect(findColumnist(headline, ["港口已经安静下来。"], words)).toBe(name);
  });

  it.each([
    ["林一舟：港口不会消失", "（作者为海港大学航运学院教授）", "林一舟"],
    ["林一舟：港口不会消失", "作者为每条船画了一张像。", null],
    ["港口不会消失", "（作者为海港大学航运学院教授）", null],
  ])("%s, below: %s", (headline, closing, name) => {
    expect(findColumnist(headline, [closing], words)).toBe(name);
  });
});
