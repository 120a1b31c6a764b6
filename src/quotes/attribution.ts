import type { Quote, Span, Speaker } from "../model/article.ts";

/** The words that name a speaker in one place, before it is known who they mean. */
export interface Mention {
  readonly span: Span;
  readonly form: "name" | "pronoun" | "description";
  /** As written here, without title, role or brackets: 卡申, Ana Ruiz, 他, the spokesman. */
  readonly name: string;
  readonly latinName: string | null;
  /** A shorter name that the text gives it: 海港造船 for 海港造船工业有限公司（简称“海港造船”）. Of somebody who is only called so, 陈律师, the family name. */
  readonly shortName: string | null;
  readonly kind: Speaker["kind"];
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly gender: "female" | "male" | null;
  readonly plural: boolean;
  /** The words of the introduction that make an expert. */
  readonly expertise: Span | null;
  /** Head noun of a description or unnamed speaker, lower case (spokesman, 人士): what a later “the spokesman” is matched by. */
  readonly head: string | null;
  /** The name of whom a description means, where its reader knows: 中国日报 for 该报. */
  readonly refersTo: string | null;
  /** Whose somebody without a name is, by the pronoun before: female for “her grandmother”. */
  readonly owner: "female" | "male" | null;
  /** Of a pronoun that answers: where the one is named who asked, and whom it does not mean. */
  readonly asker: Span | null;
  /** Stands as a sentence's subject: what a pronoun most likely means. */
  readonly subject: boolean;
  /** May be nobody at all: lends its full form to a surname that speaks, but only as a subject can a pronoun mean it. Of a description: means nobody named otherwise. */
  readonly tentative: boolean;
}

/** One quote with who is said to speak. */
export interface Attribution {
  readonly span: Span;
  readonly type: Quote["type"];
  readonly cue: Span | null;
  /** Who speaks; `null` where the speech of the attribution before is carried on. */
  readonly speaker: Mention | null;
  readonly via: string | null;
}

/** What a reader of one writing system finds, in text order. */
export interface Findings {
  readonly attributions: readonly Attribution[];
  /** Everyone introduced or named in the text, speaking or not: what pronouns and short names can refer to. */
  readonly mentions: readonly Mention[];
}
