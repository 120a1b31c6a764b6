import type { Span } from "../model/article.ts";
import type { Mention } from "./attribution.ts";

/** A mention of which nothing is known but these. All have the same keys in the same order: engines copy and read such objects faster. */
export function newMention(
  span: Span,
  { name, form, kind }: { name: string; form: Mention["form"]; kind: Mention["kind"] },
): Mention {
  return {
    span,
    form,
    name,
    latinName: null,
    shortName: null,
    kind,
    role: null,
    affiliation: null,
    gender: null,
    plural: false,
    expertise: null,
    head: null,
    refersTo: null,
    subject: false,
    tentative: false,
  };
}
