import type { LanguagePack } from "../../model/language-pack.ts";
import { speech } from "./speech.ts";
import { commonWords, dates, page } from "./page.ts";

/** English, British and American. */
export const en: LanguagePack = { tag: "en", dates, page, speech, commonWords };
