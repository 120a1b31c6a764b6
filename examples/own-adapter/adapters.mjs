import { css, defineAdapter, line } from "nutgraf";
import { rfa } from "nutgraf/adapters";

/** Island Herald (invented): a weekly; writers and photographers are named in one line. */
export const islandHerald = defineAdapter({
  id: "island-herald",
  hosts: ["islandherald.example"],
  publisher: "Island Herald",
  language: "en-GB",
  layouts: [
    {
      name: "2023-story",
      when: ".ih-story",
      headline: [css(".ih-headline")],
      standfirst: [css(".ih-dek")],
      authors: [css(".ih-writer")],
      leadImage: [css(".ih-lead img", "src")],
      body: { root: ".ih-copy", drop: [".ih-more", ".ih-tip"] },
    },
  ],
});

/** The bundled adapter of 自由亚洲电台 with one more layout (invented), the newest first: its id puts it in the old one's place. */
export const ownRfa = defineAdapter({
  ...rfa,
  signature: `${rfa.signature}, article[data-rfa]`,
  layouts: [
    {
      name: "2030-story",
      when: "article[data-rfa]",
      date: [css("time.first", "datetime")],
      origins: [line("来源：")],
      body: { root: "article[data-rfa]", drop: [], dropLines: ["来源："] },
    },
    ...rfa.layouts,
  ],
});
