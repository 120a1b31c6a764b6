// A worker of workerd: POST the pages, get the lines.
import { attributeQuotes, parseArticle } from "nutgraf";
import * as formats from "nutgraf/formats";
import { smoke } from "./smoke.mjs";

export default {
  async fetch(request) {
    return Response.json(await smoke({ parseArticle, attributeQuotes, formats }, await request.json()));
  },
};
