import type { TextItem } from "./collect-blocks.ts";

const MAX_BOLD_HEADING = 120; // characters
const SENTENCE_END = /[.!?。！？…,，:：;；”"」]$/u;

/** h1 to h6 */
export const isHeading = (tag: string): boolean =>
  tag.length === 2 && tag.startsWith("h") && "123456".includes(tag.charAt(1));

/** The level of a heading, also of a short paragraph that is only bold; `null` for other blocks. */
export function headingLevel({ frame, text, pieces }: TextItem): 2 | 3 | 4 | 5 | 6 | null {
  const level = isHeading(frame.tag) ? Number(frame.tag.charAt(1)) : 0;
  if (level > 0) return Math.max(2, level) as 2 | 3 | 4 | 5 | 6; // h1 to h6 were matched
  if (frame.around.item || frame.around.quote || text.length > MAX_BOLD_HEADING || SENTENCE_END.test(text.slice(-1)))
    return null;
  for (const { style, text: own } of pieces) if (style.emphasis !== "strong" && own.trim() !== "") return null;
  return 3;
}
