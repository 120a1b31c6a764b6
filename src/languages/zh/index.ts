import type { LanguagePack } from "../../model/language-pack.ts";
import { speech } from "./speech.ts";
import { dates, page } from "./page.ts";

/** Chinese, simplified and traditional. */
export const zh: LanguagePack = { tag: "zh", dates, page, speech };
