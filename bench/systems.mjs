// The systems that are compared: each turns a page into { title, date, image, authors, publisher, text }.
// What a system never offers is not scored; what it offers and does not find on a page counts as a miss.
// Peers are installed by `npm ci` in this folder; one that does not install is left out, by name.

const PEERS = {
  nutgraf: async () => {
    const { parseArticle } = await import("../dist/index.js");
    return (html, url) => {
      const article = parseArticle(html, { url });
      return {
        title: article.headline,
        date: article.date?.iso,
        image: article.leadImage?.url,
        authors: article.authors.map((author) => author.name),
        publisher: article.source.publisher,
        text: article.blocks.map((block) => blockText(block, article)).join("\n"),
      };
    };
  },
  "readability + linkedom": async () => {
    const [{ Readability }, { parseHTML }] = await Promise.all([import("@mozilla/readability"), import("linkedom")]);
    return (html) => {
      const page = new Readability(parseHTML(html).document).parse();
      if (!page) return {};
      const { title, publishedTime: date, byline, siteName: publisher, textContent: text } = page;
      return { title, date, authors: namesIn(byline), publisher, text };
    };
  },
  "@extractus/article-extractor": async () => {
    const { extractFromHtml } = await import("@extractus/article-extractor");
    return async (html, url) => {
      const page = await extractFromHtml(html, url);
      if (!page) return {};
      const { title, published: date, image, author, source: publisher, content } = page;
      return { title, date, image, authors: namesIn(author), publisher, text: stripTags(content) };
    };
  },
  "@postlight/parser": async () => {
    const { default: parser } = await import("@postlight/parser");
    return async (html, url) => {
      const page = await parser.parse(url, { html, contentType: "text", fetchAllPages: false });
      const { title, date_published: date, lead_image_url: image, author, domain: publisher, content: text } = page;
      return { title, date, image, authors: namesIn(author), publisher, text };
    };
  },
  metascraper: async () => {
    const names = ["author", "date", "image", "publisher", "title"];
    const rules = await Promise.all(names.map(async (name) => (await import(`metascraper-${name}`)).default()));
    const { default: metascraper } = await import("metascraper");
    const read = metascraper(rules);
    return async (html, url) => {
      const { title, date, image, author, publisher } = await read({ html, url });
      return { title, date, image, authors: namesIn(author), publisher };
    };
  },
  defuddle: async () => {
    const { Defuddle } = await import("defuddle/node");
    const { parseHTML } = await import("linkedom");
    return async (html, url) => {
      const page = await Defuddle(parseHTML(html).document, url);
      const { title, published: date, image, author, site: publisher, content } = page;
      return { title, date, image, authors: namesIn(author), publisher, text: stripTags(content) };
    };
  },
};

/** The systems that load here, by name, and the names of those that do not. */
export async function loadSystems(wanted) {
  const systems = new Map();
  const missing = [];
  for (const [name, load] of Object.entries(PEERS)) {
    if (wanted && !wanted.includes(name)) continue;
    try {
      systems.set(name, await load());
    } catch {
      missing.push(name);
    }
  }
  return { systems, missing };
}

/** Peers give all authors in one string. */
function namesIn(author) {
  return (author ?? "")
    .replace(/^by /iu, "")
    .split(/, | and | & |;/u)
    .filter(Boolean);
}

function blockText(block, article) {
  if ("paragraph" in block) return article.paragraphs[block.paragraph];
  if (block.type === "table") return block.rows.map((row) => row.map((cell) => cell.text).join(" ")).join("\n");
  return block.text ?? "";
}

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'", nbsp: " " };

function stripTags(html) {
  const text = (html ?? "").replace(/<[^>]*>/gu, " ");
  return text.replace(/&(amp|lt|gt|quot|#39|nbsp);/gu, (_, name) => ENTITIES[name]);
}
