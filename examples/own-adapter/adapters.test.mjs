import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseArticle } from "nutgraf";
import { checkAdapter, checkArticle } from "nutgraf/testing";
import { islandHerald, ownRfa } from "./adapters.mjs";

const page = (name) => readFileSync(new URL(`pages/${name}.html`, import.meta.url), "utf8");

test("the Island Herald's pages are read by the adapter's rules", () => {
  const faults = checkAdapter(islandHerald, [
    {
      layout: "2023-story",
      html: page("island-herald"),
      expected: {
        headline: "Lighthouse keeper wins right to stay",
        authors: [{ name: "Oona Brandt" }],
        date: { iso: "2023-11-18" },
        leadImage: { caption: "The tower at dusk.", credit: "Felix Aue" },
      },
    },
  ]);
  assert.deepEqual(faults, []);
});

test("a bundled adapter with a layout more still reads its old pages", () => {
  const faults = checkAdapter(ownRfa, [
    {
      layout: "2030-story",
      html: page("rfa-2030"),
      expected: { date: { iso: "2030-02-03" }, source: { publisher: "自由亚洲电台", origins: ["海港通讯社"] } },
    },
    {
      layout: "2010-storytext",
      html: page("rfa-2010"),
      url: "https://www.rfa.org/mandarin/huanjing/bc-03112020081709.html",
      expected: { headline: "西岸渔村百人抗议填海", date: { iso: "2020-03-11" } },
    },
  ]);
  assert.deepEqual(faults, []);
});

test("what is promised of every article holds", () => {
  const options = { adapters: [islandHerald] };
  const html = page("island-herald");
  assert.deepEqual(checkArticle(parseArticle(html, options), html, options), []);
});
