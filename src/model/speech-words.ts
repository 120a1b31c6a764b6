/** How the language reports speech. */
export interface SpeechWords {
  /** Does it part words by spaces? */
  readonly spaced: boolean;
  readonly quoteMarks: readonly (readonly [open: string, close: string])[];
}
