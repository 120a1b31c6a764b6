import { attribute, type PageElement } from "../document/page-document.ts";
import { KINDS } from "./class-words.ts";

/** How a run of text is marked up. */
export interface Style {
  readonly href: string | null;
  readonly emphasis: "strong" | "em" | null;
  readonly credit: boolean;
}

export const PLAIN_STYLE: Style = { href: null, emphasis: null, credit: false };
const ENDS_CREDIT = /credits?(?:\s|$)/iu;

/** How the text of an element is marked up; `marks`: what its class and its id say; `inFigure`: a figure around it. */
export function styleOf(element: PageElement, marks: number, style: Style, inFigure: boolean): Style {
  const own = ownStyle(element, style, inFigure);
  const kinds = style.credit ? 0 : marks & (KINDS.credit | KINDS.caption);
  // `caption__credit` is a credit, `credit-caption` a box for both: the last word says what it is.
  const isCredit =
    (kinds & KINDS.credit) !== 0 && (kinds === KINDS.credit || ENDS_CREDIT.test(attribute(element, "class") ?? ""));
  return isCredit ? withMarks(own.href, own.emphasis, true) : own;
}

const withMarks = (href: Style["href"], emphasis: Style["emphasis"], credit: boolean): Style => ({
  href,
  emphasis,
  credit,
});

function ownStyle(element: PageElement, style: Style, inFigure: boolean): Style {
  switch (element.name) {
    case "a":
      return withMarks(attribute(element, "href") ?? style.href, style.emphasis, style.credit);
    case "b":
    case "strong":
      return withMarks(style.href, "strong", style.credit);
    case "i":
    case "em":
      return withMarks(style.href, style.emphasis ?? "em", style.credit);
    case "cite":
      return inFigure ? withMarks(style.href, style.emphasis, true) : style; // who made the picture
    default:
      return style;
  }
}
