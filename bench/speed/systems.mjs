/** What every ratio is taken to. */
export const BASE = "parse5 + htmlparser2 adapter";
export const OURS = "nutgraf";
export const STAGES = "nutgraf by stage";
const ADDRESS = "https://www.example.com/news/1";

/** Each loads what it needs and gives a function that reads one page. */
export const SYSTEMS = {
  [BASE]: async () => {
    const [{ parse }, { adapter }] = await Promise.all([import("parse5"), import("parse5-htmlparser2-tree-adapter")]);
    return (html) => parse(html, { treeAdapter: adapter });
  },
  "parse5 with its own tree": async () => {
    const { parse } = await import("parse5");
    return (html) => parse(html);
  },
  [OURS]: async () => {
    const { parseArticle } = await import("../../dist/index.js");
    return (html) => parseArticle(html, { url: ADDRESS });
  },
  "nutgraf/core without plug-ins": async () => {
    const { parseArticle } = await import("../../dist/core.js");
    return (html) => parseArticle(html, { url: ADDRESS });
  },
  [STAGES]: async () => {
    const { loadStages } = await import("./stages.mjs");
    return loadStages(ADDRESS);
  },
  "readability + linkedom": async () => {
    const [{ Readability }, { parseHTML }] = await Promise.all([import("@mozilla/readability"), import("linkedom")]);
    return (html) => new Readability(parseHTML(html).document).parse();
  },
  "readability + jsdom": async () => {
    const [{ Readability }, { JSDOM, VirtualConsole }] = await Promise.all([
      import("@mozilla/readability"),
      import("jsdom"),
    ]);
    const virtualConsole = new VirtualConsole();
    return (html) => new Readability(new JSDOM(html, { url: ADDRESS, virtualConsole }).window.document).parse();
  },
  ...Object.fromEntries(
    ["@extractus/article-extractor", "@postlight/parser", "metascraper", "defuddle"].map((name) => [
      name,
      async () => {
        const { loadSystems } = await import("../systems.mjs");
        const read = (await loadSystems([name])).systems.get(name);
        return (html) => read(html, ADDRESS);
      },
    ]),
  ),
};
