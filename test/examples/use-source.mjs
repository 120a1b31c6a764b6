// Preloaded into examples by their tests: `nutgraf` is then the source as it stands (bundled to the folder NUTGRAF_BUNDLE),
// not the last build.
import { register } from "node:module";

const hook = `
  const folder = ${JSON.stringify(process.env.NUTGRAF_BUNDLE)};
  export function resolve(name, context, next) {
    const [, entry] = /^nutgraf(?:\\/(\\w+))?$/.exec(name) ?? [];
    if (!name.startsWith("nutgraf")) return next(name, context);
    return { url: folder + (entry ? entry + "/index.js" : "index.js"), shortCircuit: true };
  }`;

register(`data:text/javascript,${encodeURIComponent(hook)}`);
