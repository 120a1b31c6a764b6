import { parse } from "parse5";
import * as formats from "../../src/formats/index.ts";
import { attributeQuotes, isProbablyArticle, parseArticle } from "../../src/index.ts";
import { DEEP, newsPage, pageOf, WIDE } from "./shapes.ts";

/** What a process of its own is asked (see run-apart.ts). */
export interface Question {
  readonly task: keyof typeof TASKS;
  readonly shape: string;
  /** Repetitions for `survive`, characters for the others. */
  readonly size: number;
}

const OPTIONS = { url: "https://www.example.com/news/1" };
const RUNS = 5;
const shapeOf = (name: string) =>
  WIDE[name] ??
  DEEP[name] ??
  ((): never => {
    throw new Error(`no shape ${name}`);
  })();

const TASKS = {
  /** Every function on one page: what was thrown, else an empty string. */
  survive: ({ shape, size }: Question): string => {
    try {
      const html = shapeOf(shape)(size);
      const article = parseArticle(html, OPTIONS);
      isProbablyArticle(html);
      attributeQuotes(article.paragraphs);
      for (const write of Object.values(formats)) write(article);
      return "";
    } catch (error) {
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  },
  /** CPU time as a ratio to that of parse5 alone, of the fastest of some runs: of the parse, and of the quick look. */
  compare: ({ shape, size }: Question): { parse: number; look: number } => {
    const html = pageOf(shapeOf(shape), size);
    const times = { parser: Infinity, parse: Infinity, look: Infinity };
    for (let run = 0; run < RUNS; run++) {
      times.parser = Math.min(
        times.parser,
        cost(() => parse(html)),
      );
      times.parse = Math.min(
        times.parse,
        cost(() => parseArticle(html, OPTIONS)),
      );
      times.look = Math.min(
        times.look,
        cost(() => isProbablyArticle(html)),
      );
    }
    return { parse: times.parse / times.parser, look: times.look / times.parser };
  },
  /** Bytes of heap before a page of news is read, and of parse5's tree of it. */
  weigh: ({ size }: Question): { before: number; tree: number } => {
    const html = newsPage(size);
    const before = heapUsed();
    const tree = parse(html);
    const after = heapUsed();
    return { before, tree: tree.childNodes.length > 0 ? after - before : 0 };
  },
  /** Reads the same page; where the heap is too small for that, the process dies. */
  read: ({ size }: Question): number => parseArticle(newsPage(size), OPTIONS).paragraphs.length,
};

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function cost(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

process.on("message", (question: Question) => process.send?.(TASKS[question.task](question)));
