// Run by Node and Bun in a folder where the tarball is installed: reads pages.json, prints the lines.
import { readFileSync } from "node:fs";
import { attributeQuotes, parseArticle } from "nutgraf";
import * as formats from "nutgraf/formats";
import { smoke } from "./smoke.mjs";

const pages = JSON.parse(readFileSync(new URL("pages.json", import.meta.url), "utf8"));
console.log(JSON.stringify(await smoke({ parseArticle, attributeQuotes, formats }, pages)));
