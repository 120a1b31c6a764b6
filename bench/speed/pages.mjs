import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Pages spread evenly over all `.html` and `.html.gz` files that the folder holds, at any depth. */
export function readPages(folder, count) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => /\.html(?:\.gz)?$/u.test(path));
  const step = Math.max(1, Math.floor(paths.length / count));
  const chosen = paths.sort().filter((_, i) => i % step === 0);
  return chosen.slice(0, count).map((path) => {
    const bytes = readFileSync(join(folder, path));
    return (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  });
}
