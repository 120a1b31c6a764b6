import type { AuthorRole } from "./article.ts";
import type { SpeechWords } from "./speech-words.ts";

/** One language's facts, as data. All parts but `tag` may be left out: a pack may hold dates and bylines only. */
export interface LanguagePack {
  /** BCP 47; `en-GB` falls back to `en`. */
  readonly tag: string;
  readonly dates?: DateWords;
  readonly page?: PageWords;
  readonly speech?: SpeechWords;
  /** The language's commonest short words, lower case: they tell in what language a text is. */
  readonly commonWords?: readonly string[];
  /** Where a language is written in two scripts: the characters that only one of them has. */
  readonly scripts?: readonly { readonly tag: string; readonly characters: string }[];
}

/** How dates are written. */
export interface DateWords {
  /** Twelve entries, January first, each with its spellings: ["January", "Jan"]; none where months are numbers. */
  readonly months: readonly (readonly string[])[];
  /** The same of the Persian calendar, Farvardin first, whose years are some 621 behind. */
  readonly persianMonths?: readonly (readonly string[])[];
  /** Years by which the years of pages are ahead: 543 in the Buddhist era. */
  readonly yearsAhead?: number;
  /** How 05/12/2021 is read where the page does not say. */
  readonly order: "dmy" | "mdy" | "ymd";
  /** Regions that put the day first where the language as such does not: GB, AU. */
  readonly dayFirstIn?: readonly string[];
  /** What stands between day, month and year, or between date and time: th, of, at; de, à. */
  readonly joiners?: readonly string[];
  /** What follows the number of the year, the month, the day: 年 月 日. */
  readonly units?: readonly [year: readonly string[], month: readonly string[], day: readonly string[]];
  /** What parts hours from minutes: h, 時, 点. */
  readonly hourMarks?: readonly string[];
  /** Words of the two halves of the day: a.m. and p.m. without full stops, 上午 and 下午. */
  readonly morning?: readonly string[];
  readonly afternoon?: readonly string[];
  /** Names of eras with the year before their first: 民國 1911. */
  readonly eras?: readonly (readonly [name: string, yearBefore: number])[];
}

/** How a language without spaces names the reporter in running text: 本报记者林一舟旧金山报道. */
export interface ReporterWords {
  /** Before the name, the longest first: 特约记者, 记者. */
  readonly titles: readonly string[];
  /** After it, what the reporter did: 报道. */
  readonly endings: readonly string[];
  /** Between the two, how and where, the longest first: 综合, 旧金山. */
  readonly tails: readonly string[];
  /** Before the author in the headline of an opinion piece: 评论 in 评论 | 林一舟：…. */
  readonly columns: readonly string[];
  /** What opens a bracket below an opinion piece that says who its author is: 作者为. */
  readonly ofAuthor: readonly string[];
  /** Characters that no name holds. */
  readonly never: string;
  /** Roles of who reports, before a colon or slash and the name: 采访. */
  readonly roles: readonly string[];
  /** Of titles and roles those that do not say that somebody reports, and what they say: 编译, 通讯员, 作者. */
  readonly otherRoles?: readonly (readonly [word: string, role: AuthorRole | null])[];
  /** Roles of who does not, which follow: 编辑. */
  readonly others: readonly string[];
}

/** How a story credits other outlets in its own words. */
export interface OriginWords {
  /** Opens a sentence that names the outlets a story is made of, and what closes their names: 综合 … 报导. */
  readonly compiled: readonly string[];
  readonly compiledEndings: readonly string[];
  /** Between two names: 与. */
  readonly ands: readonly string[];
  /** What names of outlets end in: 周刊, 日报. */
  readonly outletEndings: readonly string[];
  /** What is no outlet, or closes a phrase that is none, though it stands after 来源: 网络, 媒体. */
  readonly none: readonly string[];
  /** What opens the next fact behind an outlet's name, a space or none between: 字号, 发布于. */
  readonly nextFacts: readonly string[];
}

/** What news pages print around the story. */
export interface PageWords {
  /** Words before or after the authors of a story: By, 记者, 文/. */
  readonly bylines: readonly string[];
  readonly reporters?: ReporterWords;
  /** Words that follow an author's name: 記者, 기자. */
  readonly bylineEndings?: readonly string[];
  /** How brackets sign stories: roles of who wrote before a name, and what ends words that are no names: 聞き手, 部. */
  readonly signers?: { readonly roles: readonly string[]; readonly none: readonly string[] };
  /** Words that stand beside bylines and are part of no name: all, more, articles, staff. */
  readonly notNames?: readonly string[];
  /** Words for those who make a paper together, which may sign as its author: Redaktion, staff. */
  readonly desks?: readonly string[];
  /** Words between who wrote and an agency, in lower case: with, avec. */
  readonly withWords?: readonly string[];
  /** Words between two names: and, und, et. */
  readonly andWords?: readonly string[];
  /** Openers of a dateline: 【, 本报讯. */
  readonly datelines: readonly string[];
  /** Openers of a line that credits the origin: 来源, 转自. */
  readonly sourceLines: readonly string[];
  readonly origins?: OriginWords;
  /** Openers of an image credit, before a colon or with the comma that follows: Photo:, 图片来源, Image source,. */
  readonly creditMarks: readonly string[];
  /** Those of them that open captions, too: 图：船停在港口里. */
  readonly captionMarks?: readonly string[];
  /** Words that make a bracket at the end of a caption its credit: 截图, 美联社. */
  readonly creditWords?: readonly string[];
  /** Words after the name in a credit: 提供. */
  readonly creditEndings?: readonly string[];
  /** Words that close a caption behind who made the picture, without a bracket: 摄. */
  readonly creditClosings?: readonly string[];
  /** Labels of buttons that show, hide or enlarge what stands below a picture, or of the caption itself: hide caption. */
  readonly captionControls?: readonly string[];
  /** Tags in headlines that name the medium: 图, 视频, Video. */
  readonly mediaTags: readonly string[];
  /** Openers of lines that are no part of the story: 责任编辑, Read more. */
  readonly boilerplate: readonly string[];
  /** Alone in a line, or before a colon or bar, what points elsewhere or closes the page: Related, More to follow. */
  readonly labels?: readonly string[];
  /** Openers of a line that gives an address to write to: Contact, Reach. */
  readonly contacts?: readonly string[];
  /** How a line below the story tells of its author: `Ana Ruiz is a reporter`, `Ana Ruiz covers transport`. */
  readonly authorNotes?: {
    readonly is: readonly string[];
    readonly does: readonly string[];
    /** Parts of words for those who write, in lower case: report, profess. */
    readonly makers: readonly string[];
  };
  /** Parts of a line that says who else worked on the story: editing by, contributed to this report; as written. */
  readonly credits?: readonly string[];
  /** Parts of a line that asks readers for something: share your story, want to hear from you. */
  readonly calls?: readonly string[];
  /** Parts of the line below a text that only subscribers read on: to continue reading. */
  readonly walls?: readonly string[];
  /** Labels of the link to the rest of a text that breaks off: Read more. */
  readonly readOn?: readonly string[];
  /** Roles that sign below a story, each followed by a colon or slash and a name: 责编, 采访. */
  readonly signOffs?: readonly string[];
  /** Openers of the line that gives the short address. */
  readonly shortUrlLines?: readonly string[];
  /** Openers or parts of the line that states the rights: 版权所有, All rights reserved. */
  readonly rightsLines?: readonly string[];
  /** Words around a date that say published, and updated. */
  readonly publishedWords?: readonly string[];
  readonly modifiedWords?: readonly string[];
  /** Words before a date that is none of the story's: of who joined, of what came out or ends. */
  readonly otherDates?: readonly string[];
  /** Labels of a fact in metadata that is the author: Written by, Verfasst von. */
  readonly authorLabels?: readonly string[];
}
