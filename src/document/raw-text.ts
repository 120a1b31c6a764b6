import { isSpace } from "./read-tag.ts";

const SLASH = 47;
const GREATER = 62;

/** Where the end tag `</name` of an element that holds raw text begins; the length of the page where there is none. */
export function findEndTag(html: string, name: string, start: number): number {
  for (let at = html.indexOf("</", start); at >= 0; at = html.indexOf("</", at + 2)) {
    const next = html.charCodeAt(at + 2 + name.length);
    if (next !== GREATER && next !== SLASH && !isSpace(next)) continue;
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return html.length;
}

/**
 * The same for a script, which may hide end tags: between `<!--` and `-->` a `<script` makes the next `</script` part
 * of the text. https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function findScriptEnd(html: string, start: number): number {
  const end = findEndTag(html, "script", start);
  return html.slice(start, end).includes("<!--") ? findEscapedScriptEnd(html, start) : end;
}

/** What changes the state inside a script. Matches `<!--`, `</SCRIPT >`; not `<scripts>`. */
const SCRIPT_MARK = /<!--|-->|<\/?[Ss][Cc][Rr][Ii][Pp][Tt][\t\n\f\r />]/gu;

function findEscapedScriptEnd(html: string, start: number): number {
  let state: "plain" | "escaped" | "nested" = "plain";
  SCRIPT_MARK.lastIndex = start;
  for (let mark = SCRIPT_MARK.exec(html); mark; mark = SCRIPT_MARK.exec(html)) {
    if (mark[0] === "<!--") {
      if (state === "plain") state = "escaped";
      SCRIPT_MARK.lastIndex = mark.index + 2; // its dashes may close it at once: `<!-->`
    } else if (mark[0] === "-->") state = "plain";
    else if (!mark[0].startsWith("</")) state = state === "plain" ? "plain" : "nested";
    else if (state === "nested") state = "escaped";
    else return mark.index;
  }
  return html.length;
}
