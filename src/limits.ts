import type { Issue } from "./model/issue.ts";

/**
 * What is read of one page at most, so that what comes back stays as small as an article. What fits is kept; where a
 * limit bites, an issue `limit-reached` names it. The longest input is an option, `maxLength`.
 */
export const LIMITS = {
  blocks: 20_000, // lines, pictures and embeds of the whole page; a long live blog has some thousands
  images: 500, // of the body; galleries have some hundreds
  links: 5_000, // of the body; lists of sources have some hundreds
  speakers: 500, // long reports have some dozens
  quotes: 1_000, // and words in quotation marks; long interviews have some hundreds
  paragraph: 20_000, // characters of one that who speaks is looked for in, in whole sentences; long ones have some thousands
  jsonLdScripts: 64, // pages have one to five
  jsonLdLength: 1_000_000, // characters of one script; longer ones are data dumps
  jsonLdObjects: 5_000, // objects and lists of all scripts together; articles have some dozens
  jsonLdDepth: 64, // levels; real ones have under ten
} as const;

export type Limit = keyof typeof LIMITS;

/** The issue that says that a limit was reached, and what of the page was left out. */
export function limitReached(limit: Limit, left: string): Issue {
  return {
    code: "limit-reached",
    message: `The limit ${limit} (${LIMITS[limit]}) was reached: ${left}.`,
    origin: null,
  };
}
