import { describe, expect, it } from "vitest";
import { agenciesAlone, agenciesInByline, isAgency } from "../../src/text/agencies.ts";

describe("isAgency", () => {
  it.each(["Reuters", "AP", "dpa", "美联社", "North Sea Press"])("knows %s", (name) =>
    expect(isAgency(name)).toBe(true),
  );
  it.each(["WABC", "January 24", "Ana Ruiz", ""])("takes %s for none", (name) => expect(isAgency(name)).toBe(false));
});

describe("agencies in lines", () => {
  it.each([
    ["Ana Ruiz, PTI", ["PTI"]],
    ["By Ana Ruiz with AFP", ["AFP"]],
    ["TOM FIELD Associated Press", ["Associated Press"]],
    ["By Reuters Staff", ["Reuters"]],
    ["Sara Ani", []],
    ["Ana Ruiz, The Quay Gazette", []],
  ])("names those in the byline %s", (line, names) => expect(agenciesInByline(line)).toEqual(names));

  it.each([
    ["(AFP)", ["AFP"]],
    ["— PTI", ["PTI"]],
    ["dpa/AFP", ["dpa", "AFP"]],
    ["(ams/dpa)", ["dpa"]],
    ["and/or", []],
    ["Reuters reported", []],
    ["The Reuters building", []],
  ])("names those that stand alone in %s", (line, names) => expect(agenciesAlone(line)).toEqual(names));
});
