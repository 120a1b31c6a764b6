import type { LanguagePack } from "../../model/language-pack.ts";
import { speech } from "./speech.ts";
import { scripts } from "./scripts.ts";
import { dates, page } from "./page.ts";

/** Chinese, simplified and traditional. */
export const zh: LanguagePack = { tag: "zh", scripts, dates, page, speech };
