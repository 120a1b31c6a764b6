import type { Span } from "../model/article.ts";
import type { Mention } from "./attribution.ts";

/** A mention that is still being made. */
export type Draft = { -readonly [Key in keyof Mention]: Mention[Key] };

/** A mention of which nothing is known but these. All have the same keys in the same order, copies too: engines read objects of one shape faster. */
export function newMention(
  span: Span,
  { name, form, kind }: { name: string; form: Mention["form"]; kind: Mention["kind"] },
): Draft {
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
    owner: null,
    asker: null,
    subject: false,
    tentative: false,
  };
}

/** A copy to be changed. */
export function copyMention(mention: Mention): Draft {
  return {
    span: mention.span,
    form: mention.form,
    name: mention.name,
    latinName: mention.latinName,
    shortName: mention.shortName,
    kind: mention.kind,
    role: mention.role,
    affiliation: mention.affiliation,
    gender: mention.gender,
    plural: mention.plural,
    expertise: mention.expertise,
    head: mention.head,
    refersTo: mention.refersTo,
    owner: mention.owner,
    asker: mention.asker,
    subject: mention.subject,
    tentative: mention.tentative,
  };
}

/** The same, where no sentence is about it. */
export function asObject(mention: Mention): Mention {
  const copy = copyMention(mention);
  copy.subject = false;
  return copy;
}

/** The same, meaning somebody of that name. */
export function referring(mention: Mention, name: string): Mention {
  const copy = copyMention(mention);
  copy.refersTo = name;
  return copy;
}

/** The same, introduced so. */
export function introduced(
  mention: Mention,
  { role, affiliation, expertise }: Pick<Mention, "role" | "affiliation" | "expertise">,
): Mention {
  const copy = copyMention(mention);
  copy.role = role;
  copy.affiliation = affiliation;
  copy.expertise = expertise;
  return copy;
}
