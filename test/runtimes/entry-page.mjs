// In a browser's page, and again in a worker of that page.
import { attributeQuotes, parseArticle } from "nutgraf";
import * as formats from "nutgraf/formats";
import { smoke } from "./smoke.mjs";

const pages = await (await fetch("/pages.json")).json();
const lines = await smoke({ parseArticle, attributeQuotes, formats }, pages);

if (typeof document === "undefined") {
  postMessage(lines);
} else {
  const worker = new Worker("/bundle.js", { type: "module" });
  worker.addEventListener("error", (event) => (globalThis.failure = event.message));
  worker.addEventListener("message", ({ data }) => (globalThis.results = { page: lines, worker: data }));
}
