// What every runtime is asked: the same pages, the same articles, to the byte. No API but the web's.

/**
 * @param nutgraf the package as this runtime loaded it: { parseArticle, attributeQuotes, formats }
 * @param pages [{ name, base64, options }]
 * @returns one line a page: its name and the SHA-256 of all that was made of it
 */
export async function smoke({ parseArticle, attributeQuotes, formats }, pages) {
  const lines = [];
  for (const { name, base64, options } of pages) {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const article = parseArticle(bytes, options);
    const made = [
      article,
      attributeQuotes(article.paragraphs, { language: article.language ?? "en" }),
      ...["toText", "toHtml", "toMarkdown", "toJsonLd", "toNinjs"].map((format) => formats[format](article)),
    ];
    lines.push(`${name} ${await digest(JSON.stringify(made))}`);
  }
  return lines;
}

async function digest(text) {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
