import type { SpacedSpeechWords } from "./spaced-speech-words.ts";

export type { SpacedSpeechWords } from "./spaced-speech-words.ts";

/** How a language reports speech; what else is known of it depends on whether it parts words by spaces. */
export type SpeechWords = SpacedSpeechWords | UnspacedSpeechWords;

export interface SharedSpeechWords {
  readonly quoteMarks: readonly (readonly [open: string, close: string])[];
}

/** Writing systems that do not: Chinese, Japanese, Thai. */
export interface UnspacedSpeechWords extends SharedSpeechWords, CueWords, FrameWords, SpeakerWords, NameWords {
  readonly spaced: false;
  /** Pairs of characters: one as printed, the one it is compared as. Both count one code unit. */
  readonly fold: string;
}

/** Reporting verbs by kind. */
export interface CueWords {
  /** What follows them and a colon is direct even without marks. */
  readonly say: readonly string[];
  readonly think: readonly string[];
  /** What is asked for follows at once: 呼吁…. */
  readonly plea: readonly string[];
  readonly ask: readonly string[];
  /** What documents do. */
  readonly show: readonly string[];
  /** Those of the above that a reported clause may follow without a comma: 外界认为…. */
  readonly clausal: readonly string[];
  /** Those that report only before a colon or marks: 讲话：“…”. */
  readonly weak: readonly string[];
  /** Longer words in which a cue is no cue: 小说, 也就是说. */
  readonly notCues: readonly string[];
}

/** What stands around speaker and verb. */
export interface FrameWords {
  readonly connectors: readonly string[];
  readonly existence: readonly string[];
  readonly times: readonly string[];
  readonly adverbs: readonly string[];
  readonly prepositions: readonly string[];
  readonly localizers: readonly string[];
  readonly firstPersons: readonly string[];
  readonly pronouns: readonly Pronoun[];
  /** Words of one character that a subject ends before. */
  readonly boundaries: string;
  /** Verbs with the one spoken to after them: 告诉本台. */
  readonly addressing: readonly string[];
  readonly demonstratives: readonly string[];
  /** Counts with their classifiers: 一名. */
  readonly counts: readonly string[];
  readonly accordingTo: readonly string[];
  /** Ends of a phrase that names a source: 的报道, 显示. */
  readonly sourceTails: readonly string[];
  /** Openings of sentences that are the reporter's own, not carried-on speech: 截至, 据. */
  readonly ownSentences: readonly string[];
  /** Ends of 在…看来: whose view it is. */
  readonly views: readonly string[];
  readonly relays: readonly string[];
  /** Nouns that introduce words like a verb does: X 的说法：. */
  readonly nounCues: readonly string[];
  /** What may stand between a cue and the words. */
  readonly particles: readonly string[];
}

export interface Pronoun {
  readonly form: string;
  readonly gender: "female" | "male" | null;
  readonly plural: boolean;
}

/** Nouns for those who speak. */
export interface SpeakerWords {
  /** Offices, held somewhere: 秘书长. */
  readonly offices: readonly string[];
  /** Those asked for what they know. */
  readonly experts: readonly string[];
  readonly roles: readonly string[];
  readonly kin: readonly string[];
  readonly rolePrefixes: readonly string[];
  /** After a name: 先生. */
  readonly titles: readonly string[];
  readonly unnamed: readonly string[];
  /** Everybody and nobody: 人们. */
  readonly generics: readonly string[];
  readonly documents: readonly string[];
  readonly organisationSuffixes: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  readonly namers: readonly string[];
  /** They begin like a name and are none: 国家. */
  readonly plainWords: readonly string[];
  /** In the name of an employer they make an expert of whoever speaks: 智库. */
  readonly expertPlaces: readonly string[];
  /** In a role they say that its holder does not speak as an expert: 发言人. */
  readonly notExperts: readonly string[];
  /** Ends of a plural: 们. */
  readonly plurals: readonly string[];
  readonly femaleTitles: readonly string[];
  readonly maleTitles: readonly string[];
  /** Ends of the titles that newspapers and stations bear: 时报. */
  readonly media: readonly string[];
  /** What a medium, and what another body, publishes: 报道; 公告. */
  readonly mediumNouns: readonly string[];
  readonly bodyNouns: readonly string[];
  readonly articleNouns: readonly string[];
  /** Verbs of writing: 撰文. */
  readonly writing: readonly string[];
  /** Words for a text that is given whole: 全文, 如下. */
  readonly texts: readonly string[];
  /** Where the net's users write, and what they are called: 网上, 网友. */
  readonly forums: readonly string[];
  readonly netizens: readonly string[];
  /** Bodies that without a name point back: 法院, 公司. */
  readonly genericBodies: readonly string[];
}

export interface NameWords {
  /** Family names of one character. */
  readonly surnames: string;
  /** Family names that are first of all common words: only after a role, and before two more characters. */
  readonly rareSurnames: string;
  /** Those family names that begin no common word. */
  readonly onlySurnames: string;
  readonly compoundSurnames: readonly string[];
  /** Words of one character that given names hold too. */
  readonly nameCharacters: string;
  /** Characters that given names are made of. */
  readonly given: string;
  /** Characters that foreign names are written in. */
  readonly transliteration: string;
  /** Dots between the parts of a foreign name. */
  readonly separators: string;
}
