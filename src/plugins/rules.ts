import type { Rule } from "../model/plugins.ts";

/** The text, or an attribute, of the first element that matches. */
export function css(selector: string, attribute: string | null = null): Rule {
  return { from: "element", selector, attribute };
}

/** A value of the page's schema.org article, by its path: `author.name`. */
export function jsonLd(path: string): Rule {
  return { from: "json-ld", path };
}

/** The content of a `meta` element by its name or property. */
export function meta(name: string): Rule {
  return { from: "meta", name };
}

/** What follows the prefix in a line of the page's text, up to `until` where given. */
export function line(prefix: string, until?: string): Rule {
  return until === undefined ? { from: "line", prefix } : { from: "line", prefix, until };
}

/** A day in the page's address, by named groups year, month and day. */
export function url(pattern: string): Rule {
  return { from: "url", pattern };
}
