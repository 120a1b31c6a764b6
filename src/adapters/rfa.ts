import type { SiteAdapter } from "../model/plugins.ts";
import { css, url } from "../plugins/rules.ts";

/** 自由亚洲电台, Mandarin: reporter, place and editors in the last line; the day stands only in the address. */
export const rfa: SiteAdapter = {
  id: "rfa",
  hosts: ["rfa.org"],
  paths: ["/mandarin/"],
  signature: '#headerimg img[src*="www.rfa.org/"], #storytext img[src*="www.rfa.org/"]',
  publisher: "自由亚洲电台",
  language: "zh-Hans",
  layouts: [
    {
      name: "2010-storytext",
      when: "#storytext",
      // sc-10132020081709.html: month, day, year and the time of day
      date: [url(String.raw`-(?<month>\d{2})(?<day>\d{2})(?<year>\d{4})\d{6}\.html`)],
      leadImage: [css("#headerimg img", "src")],
      body: { root: "#storytext", drop: [".slot_header", "#story_inline_kaltura"] },
    },
  ],
};
