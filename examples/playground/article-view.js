// The article as a reader sees it, every quote in its speaker's colour.
import { colour, element } from "./element.js";

/** @returns {Node[]} */
export function articleView(article) {
  const quotes = numberedQuotes(article);
  const lead = article.leadImage;
  const shown = article.images.some((image) => image.url === lead?.url);
  return [
    article.section && element("p", { class: "kicker" }, article.section),
    element("h2", { class: "headline" }, article.headline ?? "No headline found"),
    article.standfirst && element("p", { class: "standfirst" }, article.standfirst),
    element("p", { class: "byline" }, byline(article)),
    lead && !shown && figure(lead),
    ...article.blocks.map((block) => blockView(block, article, quotes)),
    sources(article.source),
  ].filter(Boolean);
}

/** Quotes by paragraph, each with its number in the article and its speaker's. */
function numberedQuotes({ speakers, paragraphs }) {
  const byParagraph = paragraphs.map(() => []);
  const all = speakers.flatMap((speaker, index) => speaker.quotes.map((quote) => ({ quote, speaker: index })));
  all.sort((a, b) => a.quote.paragraph - b.quote.paragraph || a.quote.start - b.quote.start);
  all.forEach((entry, number) => byParagraph[entry.quote.paragraph].push({ ...entry, number }));
  const places = all.flatMap(({ quote }, number) =>
    ["cue", "mention"].flatMap((kind) => (quote[kind] ? [{ ...quote[kind], kind, number }] : [])),
  );
  return { byParagraph, places };
}

function byline({ authors, date, source }) {
  const names = authors.map((author) => author.name).join(", ");
  return [names, date?.iso.replace("T", " "), source.publisher].filter(Boolean).join("  ·  ");
}

function blockView(block, article, quotes) {
  switch (block.type) {
    case "paragraph":
      return element("p", {}, ...proseView(block, article, quotes));
    case "list-item":
      return element("p", {}, "•  ", ...proseView(block, article, quotes));
    case "blockquote":
      return element("blockquote", {}, ...proseView(block, article, quotes));
    case "heading":
      return element("h3", {}, block.text);
    case "image":
      return figure(block.image);
    case "code":
      return element("pre", {}, block.text);
    case "embed":
      return element(
        "figure",
        {},
        element("div", { class: "frame" }, block.text ?? block.url),
        element("figcaption", {}, block.provider ?? "embedded"),
      );
    case "table":
      return element("table", {}, ...block.rows.map((row) => element("tr", {}, ...row.map(cell))));
    default:
      return null;
  }
}

function cell({ header, text, colSpan, rowSpan }) {
  return element(header ? "th" : "td", { colspan: colSpan, rowspan: rowSpan }, text);
}

/** Pictures would be fetched from their publisher: their place is shown, and what is known of them. */
function figure({ url, alt, caption, credit, width, height }) {
  const size = width && height ? `${width} × ${height}` : "";
  const words = [caption, credit && `© ${credit}`].filter(Boolean).join("  ");
  return element(
    "figure",
    {},
    element(
      "div",
      { class: "frame", role: "img", "aria-label": alt ?? caption ?? "picture" },
      element("div", {}, alt ?? "picture", element("br"), `${url} ${size}`),
    ),
    words && element("figcaption", {}, words),
  );
}

/** The paragraph cut at every edge of a quote, a cue or a mention; a quote's pieces are wrapped together. */
function proseView({ paragraph }, { paragraphs, speakers }, { byParagraph, places }) {
  const text = paragraphs[paragraph];
  const quotes = byParagraph[paragraph];
  const spans = places.filter((place) => place.paragraph === paragraph);
  const edges = [...quotes.map(({ quote }) => quote), ...spans].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  const nodes = [];
  let open = null;
  for (let index = 0; index + 1 < cuts.length; index += 1) {
    const [start, end] = [cuts[index], cuts[index + 1]];
    const entry = quotes.find(({ quote }) => quote.start <= start && end <= quote.end);
    const piece = pieceView(
      text.slice(start, end),
      spans.filter((span) => span.start <= start && end <= span.end),
    );
    if (entry && open?.entry === entry) {
      open.mark.append(piece);
    } else if (entry) {
      open = { entry, mark: quoteView(entry, speakers[entry.speaker], piece) };
      nodes.push(open.mark);
    } else {
      nodes.push(piece);
    }
  }
  return nodes;
}

function quoteView({ quote, speaker, number }, { name }, piece) {
  const label = `${name}, ${quote.type} quote`;
  const attributes = {
    tabindex: 0,
    "data-quote": number,
    "data-speaker": speaker + 1,
    "data-type": quote.type,
    "aria-description": label,
  };
  return colour(element("mark", attributes, piece), speaker);
}

function pieceView(text, spans) {
  if (spans.length === 0) return document.createTextNode(text);
  const classes = [...new Set(spans.map((span) => span.kind))].join(" ");
  const of = (kind) =>
    spans
      .filter((span) => span.kind === kind)
      .map((span) => span.number)
      .join(" ") || null;
  return element("span", { class: classes, "data-cue-of": of("cue"), "data-mention-of": of("mention") }, text);
}

function sources({ publisher, origins, canonicalUrl, mirrorUrl, rights }) {
  const lines = [
    [publisher, canonicalUrl].filter(Boolean).join("  "),
    origins.length > 0 && `Credits ${origins.join(", ")}`,
    mirrorUrl && `Read from a copy: ${mirrorUrl}`,
    rights,
  ].filter(Boolean);
  return lines.length > 0 && element("div", { class: "sources" }, ...lines.map((line) => element("div", {}, line)));
}
