import type { SiteAdapter } from "../model/plugins.ts";

/** Reuters: everything but the outlet's name is as good without rules; older pages state a section in its place. */
export const reuters: SiteAdapter = {
  id: "reuters",
  hosts: ["reuters.com"],
  publisher: "Reuters",
  language: "en",
  layouts: [],
};
