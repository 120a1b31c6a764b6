// Fetches pages and parses what came: one JSON line a page. Fetching is yours, so its limits are: time, size, kind of content.
// Node's own `fetch` is used here; undici's takes a pool, proxies and retries, and hands over the same `Response`.
//
// usage: node examples/fetch.mjs URL...
import { pathToFileURL } from "node:url";
import { parseArticle } from "nutgraf";

const AT_ONCE = 4;
const TIMEOUT_MS = 15_000;
const MAX_BYTES = 8_000_000;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const urls = process.argv.slice(2).values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(urls)));
}

async function work(urls) {
  for (const url of urls) {
    try {
      console.log(JSON.stringify(await fetchArticle(url)));
    } catch (error) {
      console.error(`${url}: ${error.message}`);
      process.exitCode = 1;
    }
  }
}

/** The article at `url`. Throws where nothing came, or something else than HTML. */
export async function fetchArticle(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), headers: { accept: "text/html" } });
  if (!response.ok) throw new Error(`the server says ${response.status}`);
  const type = response.headers.get("content-type") ?? "";
  if (!/html|xml|^text\/plain/iu.test(type)) throw new Error(`not a page, but ${type || "something unnamed"}`);
  // The address after redirects, and the encoding that the server names: the bytes are decoded by the library.
  const encoding = /charset="?([\w-]+)/iu.exec(type)?.[1];
  return parseArticle(await readBytes(response), { url: response.url, encoding });
}

async function readBytes(response) {
  const chunks = [];
  let length = 0;
  for await (const chunk of response.body) {
    length += chunk.length;
    if (length > MAX_BYTES) throw new Error(`more than ${MAX_BYTES} bytes`);
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
