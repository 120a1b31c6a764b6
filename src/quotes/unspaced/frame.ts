import type { Span } from "../../model/article.ts";
import type { Mention } from "../attribution.ts";
import type { Subject } from "./noun-phrase.ts";

/** Words that say who speaks, and where what is said begins. */
export interface Frame {
  readonly cue: Span | null;
  /** Kinds of the reporting verb. */
  readonly is: number;
  /** `null`: the clause names nobody; whoever the sentence is about speaks. */
  readonly subject: Subject | null;
  /** Who only relays. */
  readonly relayer: Mention | null;
  /** Where the words that are reported begin, in this very part; `null` where they follow it. */
  readonly contentStart: number | null;
  /** 据…报道: names a source; an own frame after it names who speaks. */
  readonly isSource: boolean;
}
