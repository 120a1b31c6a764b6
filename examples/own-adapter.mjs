// A site of one's own: an adapter is data, given to the call. What it leaves out, or what its rules do not find, is read
// as on any page; what a rule did not find is said in `issues`.
//
// usage: node examples/own-adapter.mjs
import { css, defineAdapter, jsonLd, parseArticle } from "nutgraf";

const island = defineAdapter({
  id: "island-gazette",
  hosts: ["gazette.example"], // and its subdomains
  publisher: "The Island Gazette",
  language: "en-GB",
  layouts: [
    {
      name: "2024",
      when: "div[data-story]", // only pages of this design
      headline: [css(".kicker + .title"), jsonLd("headline")],
      date: [css("[data-published]", "data-published")],
      authors: [css(".who b")],
      body: { root: ".story", drop: [".box"] },
    },
  ],
});

const page = `
  <div data-story="17" data-published="2024-05-02T07:00+01:00">
    <p class="kicker">Harbour</p> <p class="title">Lighthouse to open at night</p>
    <p class="who">Words: <b>Nell Okafor</b></p>
    <div class="story">
      <p>The old lighthouse will open to visitors after dark from June, its keepers said on Thursday.</p>
      <p class="box">Subscribe to our letter for more stories like this one, every single morning.</p>
      <p>“People ask for it every summer,” said Tomas Vey, who keeps the lamp.</p>
    </div>
  </div>`;

const article = parseArticle(page, { url: "https://www.gazette.example/17", adapters: [island] });

console.log(article.headline, "|", article.date.iso, "|", article.authors[0].name, "|", article.source.publisher);
console.log(article.paragraphs.join("\n"));
console.log("headline read by", article.evidence.headline[0].by);
