import { expect, it } from "vitest";
import { attributeQuotes } from "../../src/index.ts";

const read = (text: string, language: string): string[] =>
  attributeQuotes([text], { language }).map(({ name }) => name);

it("reads a Chinese text of many Latin names as Chinese, and an English one of some Chinese names as English", () => {
  expect(read("官员李明（Meg Rithmire）说，水位在降。", "zh")).toEqual(["李明"]);
  expect(read("Ana Ruiz (安娜·鲁伊斯) said the pier at 临海 was shut.", "en")).toEqual(["Ana Ruiz"]);
});

it("goes by the text where it is plainly in another writing system than stated", () => {
  expect(read("李明华说，水位一直在降，渡口已经停航。", "en")).toEqual(["李明华"]);
});
