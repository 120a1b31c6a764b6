// The playground: a page goes in, the article and its evidence come out. Everything happens here; nothing is sent anywhere.
import { parseArticle } from "nutgraf";
import chinese from "../pages/mangroves.zh.md";
import english from "../pages/ferry.en.html";
import { articleView } from "./article-view.js";
import { colour, element } from "./element.js";
import { fieldsView, issuesView, jsonView, speakersView } from "./findings-view.js";

const SAMPLES = { english, chinese };
const find = (id) => document.getElementById(id);
const note = find("note");
let article = null;

function read(page, what) {
  const url = find("url").value.trim() || undefined;
  const start = performance.now();
  article = parseArticle(page, { url });
  const time = Math.max(1, Math.round(performance.now() - start));
  const quotes = article.speakers.reduce((sum, speaker) => sum + speaker.quotes.length, 0);
  show();
  find("status").textContent =
    `${what}: ${article.paragraphs.length} paragraphs, ${quotes} quotes by ${article.speakers.length} speakers, read in ${time} ms.`;
}

function show() {
  document.querySelector("main").hidden = false;
  for (const id of ["article", "speakers"]) find(id).lang = article.language ?? "";
  find("article").dir = article.direction;
  find("article").replaceChildren(...articleView(article));
  find("speakers").replaceChildren(...speakersView(article));
  find("fields").replaceChildren(...fieldsView(article));
  find("issues").replaceChildren(...issuesView(article));
  find("json").replaceChildren(...jsonView(article));
  find("tab-issues").textContent = article.issues.length > 0 ? `Issues (${article.issues.length})` : "Issues";
  leave();
}

// — what goes in —

find("input").addEventListener("submit", (event) => {
  event.preventDefault();
  read(find("html").value, "The pasted page");
});
find("file").addEventListener("change", ({ target }) => readFile(target.files[0]));
for (const button of document.querySelectorAll("[data-sample]")) {
  button.addEventListener("click", () => {
    const page = SAMPLES[button.dataset.sample];
    find("html").value = page;
    find("url").value = "";
    read(page, "The sample");
  });
}
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dropping");
});
document.addEventListener("dragleave", () => document.body.classList.remove("dropping"));
document.addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dropping");
  readFile(event.dataTransfer.files[0]);
});

async function readFile(file) {
  if (!file) return;
  read(new Uint8Array(await file.arrayBuffer()), file.name); // bytes: the library sees to the encoding
}

// — a quote's cue and mention, by pointer or keyboard —

for (const type of ["pointerover", "focusin"]) {
  find("article").addEventListener(type, ({ target }) => {
    const mark = target.closest("mark");
    if (mark) enter(mark);
  });
}
for (const type of ["pointerout", "focusout"]) find("article").addEventListener(type, leave);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") leave();
});

function enter(mark) {
  leave();
  const number = mark.dataset.quote;
  for (const lit of find("article").querySelectorAll(`[data-cue-of~="${number}"], [data-mention-of~="${number}"]`)) {
    lit.classList.add("lit");
  }
  const index = Number(mark.dataset.speaker) - 1;
  const speaker = article.speakers[index];
  const quote = quoteOf(Number(number));
  const words = (span) => span && `“${article.paragraphs[span.paragraph].slice(span.start, span.end)}”`;
  const facts = [
    [speaker.role, speaker.affiliation].filter(Boolean).join(", "),
    `${quote.type}, ${quote.attribution}${quote.via ? `, relayed by ${quote.via}` : ""}`,
    [quote.cue && `cue ${words(quote.cue)}`, quote.mention && `mention ${words(quote.mention)}`]
      .filter(Boolean)
      .join(" · "),
  ].filter(Boolean);
  note.replaceChildren(element("b", {}, speaker.name), ...facts.map((fact) => element("p", {}, fact)));
  colour(note, index).hidden = false;
  place(mark);
}

function quoteOf(number) {
  const quotes = article.speakers.flatMap((speaker) => speaker.quotes);
  quotes.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return quotes[number];
}

/** Below the quote's last line, or above its first where there is no room. */
function place(mark) {
  const lines = mark.getClientRects();
  const [first, last] = [lines[0], lines[lines.length - 1]];
  const below = last.bottom + 8;
  const fits = below + note.offsetHeight < innerHeight;
  note.style.top = `${fits ? below : Math.max(8, first.top - note.offsetHeight - 8)}px`;
  note.style.left = `${Math.min(Math.max(8, last.left), innerWidth - note.offsetWidth - 16)}px`;
}

function leave() {
  note.hidden = true;
  for (const lit of document.querySelectorAll(".lit")) lit.classList.remove("lit");
}

// — one speaker alone —

find("speakers").addEventListener("click", ({ target }) => {
  const button = target.closest("[data-only]");
  if (!button) return;
  const only = button.getAttribute("aria-pressed") === "true" ? null : button.dataset.only;
  for (const other of find("speakers").querySelectorAll("[data-only]")) {
    other.setAttribute("aria-pressed", String(other.dataset.only === only));
  }
  const marks = [...find("article").querySelectorAll("mark")];
  const isTheirs = (mark) => only === null || Number(mark.dataset.speaker) === Number(only) + 1;
  for (const mark of marks) mark.classList.toggle("dim", !isTheirs(mark));
  if (only !== null) marks.find(isTheirs)?.scrollIntoView({ block: "center" });
});

// — tabs —

const tabs = [...document.querySelectorAll("[role=tab]")];
for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => select(index));
  tab.addEventListener("keydown", ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step) select((index + step + tabs.length) % tabs.length);
  });
}

function select(index) {
  for (const [each, tab] of tabs.entries()) {
    tab.setAttribute("aria-selected", String(each === index));
    tab.tabIndex = each === index ? 0 : -1;
    find(tab.getAttribute("aria-controls")).hidden = each !== index;
  }
  tabs[index].focus();
}

find("json").addEventListener("click", async ({ target }) => {
  if (target.id !== "copy") return;
  await navigator.clipboard.writeText(JSON.stringify(article, null, 2));
  target.textContent = "Copied";
});
