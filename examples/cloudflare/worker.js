// A worker that parses the page it is sent: POST the HTML, get JSON, HTML or Markdown, as `accept` asks.
//
// usage: curl --data-binary @page.html -H "accept: text/markdown" "https://your.worker.example/?url=https://news.example/1"
import { parseArticle } from "nutgraf";
import { toHtml, toMarkdown } from "nutgraf/formats";

const MAX_BYTES = 8_000_000;

export default {
  async fetch(request) {
    if (request.method !== "POST") return answer("POST a page", "text/plain", 405);
    if (Number(request.headers.get("content-length")) > MAX_BYTES) return answer("too large", "text/plain", 413);
    const charset = /charset="?([\w-]+)/iu.exec(request.headers.get("content-type") ?? "")?.[1];
    const url = new URL(request.url).searchParams.get("url") ?? undefined;
    const article = parseArticle(new Uint8Array(await request.arrayBuffer()), { url, encoding: charset });
    const accept = request.headers.get("accept") ?? "";
    if (accept.includes("text/markdown")) return answer(toMarkdown(article), "text/markdown");
    if (accept.includes("text/html")) return answer(toHtml(article), "text/html");
    return answer(JSON.stringify(article), "application/json");
  },
};

function answer(body, type, status = 200) {
  const headers = { "content-type": `${type}; charset=utf-8`, "x-content-type-options": "nosniff" };
  return new Response(body, { status, headers });
}
