import { parseArticle } from "../../src/index.ts";
import type { Article } from "../../src/model/article.ts";
import type { ParseOptions } from "../../src/options.ts";
import { checkArticle } from "../../src/testing/check-article.ts";

export const ADDRESS = "https://www.example.com/news/1";

/** Direction overrides, C0 and C1 controls but the line break of code, lone surrogates: none may leave in any string. */
const UNFIT = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;
const STRINGIFIED = /\[object \w+\]/u;
/** Keys that hold an address. */
const ADDRESS_KEYS = new Set(["url", "href", "canonicalUrl", "shortUrl", "mirrorUrl"]);

/** What of the promises an article breaks, whatever page it was read from; empty where none. */
export function articleFaults(html: string | Uint8Array, options: ParseOptions = { url: ADDRESS }): readonly string[] {
  let article: Article;
  try {
    article = parseArticle(html, options);
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
  }
  return [...checkArticle(article, html, options), ...valueFaults(article)];
}

/** Faults that any string or number of the article can have, evidence aside, which quotes the page. */
export function valueFaults(article: Article): readonly string[] {
  const faults: string[] = [];
  const { evidence, issues, ...fields } = article;
  walk(fields, "", (path, key, value) => {
    if (typeof value === "number" && !Number.isFinite(value)) faults.push(`${path} is ${value}`);
    if (typeof value !== "string") return;
    if (UNFIT.test(value)) faults.push(`${path} holds what is not shown: ${JSON.stringify(value.slice(0, 80))}`);
    if (STRINGIFIED.test(value)) faults.push(`${path} is a stringified object`);
    if (ADDRESS_KEYS.has(key) && !isHttp(value)) faults.push(`${path} is no http(s) address: ${value.slice(0, 80)}`);
  });
  return faults;
}

function isHttp(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : null;
  return url !== null && /^https?:$/u.test(url.protocol) && url.username === "" && url.password === "";
}

function walk(value: unknown, path: string, visit: (path: string, key: string, value: unknown) => void): void {
  const stack: [string, string, unknown][] = [[path, "", value]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [at, key, one] = top;
    visit(at, key, one);
    if (typeof one === "object" && one !== null)
      for (const [name, inner] of Object.entries(one)) stack.push([`${at}.${name}`, name, inner]);
  }
}
