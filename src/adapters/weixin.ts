import type { SiteAdapter } from "../model/plugins.ts";
import { css } from "../plugins/rules.ts";

/** 微信公众号: each account is an outlet of its own; the text is hidden until a script shows it. */
export const weixin: SiteAdapter = {
  id: "weixin",
  hosts: ["mp.weixin.qq.com"],
  signature: "#js_content.rich_media_content",
  publisher: "微信公众平台",
  language: "zh-Hans",
  layouts: [
    {
      name: "2014-rich-media",
      when: "#js_content.rich_media_content",
      headline: [css("#activity-name")],
      publisher: [css("#js_name")],
      date: [css("#publish_time")],
      body: { root: "#js_content", drop: [] },
    },
  ],
};
