import { decodeInput } from "./document/decode-bytes.ts";
import { scanProse } from "./document/scan-prose.ts";
import { checkInput, checkOptions, type ParseOptions } from "./options.ts";

const MIN_PROSE = 1200; // Latin letters in long runs; front pages and forms hold fewer
const MIN_STATED = 250; // of a page that says that it is an article; below that it is a stub

/**
 * Is the page likely to hold an article? A quick look at its source, many times cheaper than `parseArticle`; it builds
 * no tree, so text that only scripts or hidden elements hold can mislead it.
 */
export function isProbablyArticle(input: string | Uint8Array, options: ParseOptions = {}): boolean {
  checkInput(input);
  const { prose, statesArticle } = scanProse(decodeInput(input, checkOptions(options), []));
  return prose >= (statesArticle ? MIN_STATED : MIN_PROSE);
}
