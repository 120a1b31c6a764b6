// Run by Deno: the package comes by its `npm:` specifier.
import { attributeQuotes, parseArticle } from "npm:nutgraf";
import * as formats from "npm:nutgraf/formats";
import { smoke } from "./smoke.mjs";

const pages = JSON.parse(await Deno.readTextFile(new URL("pages.json", import.meta.url)));
console.log(JSON.stringify(await smoke({ parseArticle, attributeQuotes, formats }, pages)));
