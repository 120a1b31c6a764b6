import type { SiteAdapter } from "../model/plugins.ts";

export const none: SiteAdapter = { id: "none", hosts: [], publisher: "", language: "und", layouts: [] };
