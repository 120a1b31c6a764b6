// The same by `require`, which loads ES modules in Node since 20.19.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { attributeQuotes, parseArticle } = require("nutgraf");
const formats = require("nutgraf/formats");

const pages = JSON.parse(readFileSync(join(__dirname, "pages.json"), "utf8"));
import("./smoke.mjs")
  .then(({ smoke }) => smoke({ parseArticle, attributeQuotes, formats }, pages))
  .then((lines) => console.log(JSON.stringify(lines)));
