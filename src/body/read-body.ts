import type { PageDocument } from "../document/page-document.ts";
import type { BodyReading } from "../model/body-reading.ts";
import type { Issue } from "../model/issue.ts";
import type { LanguagePack } from "../model/language-pack.ts";
import type { SiteLayout } from "../model/plugins.ts";

/** The story's typed blocks in reading order, and every other line of the page with the reason why it is out. */
export function readBody(
  page: PageDocument,
  layout: SiteLayout | null,
  packs: readonly LanguagePack[],
  issues: Issue[],
): BodyReading {
  void [page, layout, packs, issues];
  return { blocks: [], paragraphs: [], lines: [], pictures: [], truncated: false };
}
