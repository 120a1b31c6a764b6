import type { Evidence } from "./evidence.ts";
import type { Issue } from "./issue.ts";

/** What `parseArticle` returns: plain JSON, every key always there; `null` or `[]` means looked for and not found. */
export interface Article {
  /** As its editors wrote it: no site name, no media tag such as (图) or [Video]. */
  readonly headline: string | null;
  /** Dek or subtitle as printed, not the description written for search engines. */
  readonly standfirst: string | null;
  readonly authors: readonly Author[];
  /** When it was published. */
  readonly date: Timestamp | null;
  /** When it was last changed; never a fall-back for `date`, nor the other way round. */
  readonly modified: Timestamp | null;
  readonly leadImage: Image | null;
  /** All images of the body, in order. */
  readonly images: readonly Image[];
  /** The typed body in reading order. */
  readonly blocks: readonly Block[];
  /** The text of every prose block, in order; what quotes point into. */
  readonly paragraphs: readonly string[];
  /** Everyone the article attributes words to, by first quote. */
  readonly speakers: readonly Speaker[];
  /** Those speakers who are quoted for their knowledge (`expert: true`): the same objects. */
  readonly quotedExperts: readonly Speaker[];
  readonly source: SourceAttribution;
  readonly section: string | null;
  readonly keywords: readonly string[];
  /** BCP 47, script told apart for Chinese: `zh-Hans`, `zh-Hant`, `en`. */
  readonly language: string | null;
  readonly direction: "ltr" | "rtl";
  readonly access: Access;
  /** Where each value was read: the winner first, then the candidates that lost. */
  readonly evidence: Readonly<Record<FieldName, readonly Evidence[]>>;
  /** What went wrong or looks wrong, as data. */
  readonly issues: readonly Issue[];
}

export type AuthorRole = "reporter" | "editor" | "photographer" | "translator" | "correspondent" | "contributor";

export interface Author {
  readonly name: string;
  readonly role: AuthorRole | null;
  readonly kind: "person" | "organization";
  /** The author's page, absolute http(s). */
  readonly url: string | null;
}

export interface Image {
  /** Absolute http(s). */
  readonly url: string;
  readonly alt: string | null;
  /** Without the credit. */
  readonly caption: string | null;
  /** Photographer and agency as printed, without the mark before them (Photo:, 图片来源：). */
  readonly credit: string | null;
  /** CSS pixels, where the page states them. */
  readonly width: number | null;
  readonly height: number | null;
}

/** A run of text within a paragraph; joined, the runs are the paragraph's text. */
export interface Inline {
  readonly text: string;
  readonly href: string | null;
  readonly emphasis: "strong" | "em" | null;
}

export interface Cell {
  readonly text: string;
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export type FieldName =
  | "headline"
  | "standfirst"
  | "authors"
  | "date"
  | "modified"
  | "leadImage"
  | "publisher"
  | "origins"
  | "canonicalUrl"
  | "shortUrl"
  | "mirrorUrl"
  | "dateline"
  | "rights"
  | "section"
  | "keywords"
  | "language";

/** A point in time as the page states it. */
export interface Timestamp {
  /** ISO 8601 with the page's own offset, never turned into UTC: 2025, 2025-12, 2025-12-19, 2025-12-19T09:04+13:00. */
  readonly iso: string;
  readonly precision: "year" | "month" | "day" | "minute" | "second";
  /** Minutes east of UTC; `null` where the page does not say. */
  readonly utcOffset: number | null;
  /** The words or the value it was read from. */
  readonly raw: string;
}

export interface ProseBlock {
  readonly type: "paragraph" | "list-item" | "blockquote";
  /** `paragraphs[paragraph]` is its text. */
  readonly paragraph: number;
  readonly inlines: readonly Inline[];
}

export type Block =
  | ProseBlock
  | { readonly type: "heading"; readonly level: 2 | 3 | 4 | 5 | 6; readonly text: string }
  | { readonly type: "image"; readonly image: Image }
  | { readonly type: "table"; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "embed"; readonly provider: string | null; readonly url: string; readonly text: string | null }
  | { readonly type: "list-start" | "list-end"; readonly ordered: boolean };

/** Place, agency and the words of a dateline: LONDON (Reuters) —, 【看中国2021年12月5日讯】. */
export interface Dateline {
  readonly place: string | null;
  readonly agency: string | null;
  readonly text: string;
}

export interface SourceAttribution {
  /** The outlet whose page this is: 看中国, BBC News. */
  readonly publisher: string | null;
  /** Outlets or agencies that the page formally credits: 来源: 美国之音, (Reuters). */
  readonly origins: readonly string[];
  readonly canonicalUrl: string | null;
  readonly shortUrl: string | null;
  /** Where the page is a copy: the copy's own address; `canonicalUrl` is then the original's. */
  readonly mirrorUrl: string | null;
  readonly dateline: Dateline | null;
  /** The copyright line. */
  readonly rights: string | null;
}

export interface Access {
  readonly declared: "free" | "paid" | null;
  /** The body stops before the story does. */
  readonly truncated: boolean;
}

export interface Speaker {
  /** The fullest form in the article; an unnamed speaker as written: 分析人士, a senior official. */
  readonly name: string;
  /** The Latin form of a name in another script, where the article gives it. */
  readonly latinName: string | null;
  /** Other forms it is mentioned by: 卡申, Ruiz. */
  readonly aliases: readonly string[];
  readonly kind: "person" | "organization" | "group" | "document" | "unnamed";
  /** As written: 高级研究员, professor of law. */
  readonly role: string | null;
  /** As written: 俄罗斯科学院远东研究所, Yale. */
  readonly affiliation: string | null;
  /** Quoted for their knowledge. */
  readonly expert: boolean;
  /** The words that say so. */
  readonly expertise: Span | null;
  readonly quotes: readonly Quote[];
}

export interface Quote {
  /** `=== paragraphs[paragraph].slice(start, end)`, always. */
  readonly text: string;
  readonly type: "direct" | "indirect" | "mixed";
  readonly paragraph: number;
  /** UTF-16 code units, half-open. */
  readonly start: number;
  readonly end: number;
  /** How sure: named here, by a pronoun or description (he, 他, the spokesman), or continued without a word; “…,” she said. “…” shares its words. */
  readonly attribution: "explicit" | "pronoun" | "carried-on";
  /** Who relays it: 苹果日报 in 《苹果日报》引述…说. */
  readonly via: string | null;
  /** The reporting words: 说, said, according to. */
  readonly cue: Span | null;
  /** The words that name the speaker here: 他, Ms Ruiz; `null` when carried on from before. */
  readonly mention: Span | null;
}

/** A stretch of one paragraph in UTF-16 code units, half-open. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
