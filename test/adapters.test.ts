import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as bundled from "../src/adapters/index.ts";
import type { SiteAdapter } from "../src/index.ts";
import { checkAdapter, type AdapterPage } from "../src/testing/index.ts";

const FOLDER = join(import.meta.dirname, "adapters");
const adapters: readonly SiteAdapter[] = Object.values(bundled);

/** `2024-redesign~wire.html` shows the layout `2024-redesign`; what is expected of it stands in `2024-redesign~wire.json`. */
function pagesOf(id: string): AdapterPage[] {
  const folder = join(FOLDER, id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => {
      const name = file.slice(0, -".html".length);
      const { url, expected } = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")) as AdapterPage;
      return { layout: name.split("~")[0] ?? "", html: readFileSync(join(folder, file), "utf8"), url, expected };
    });
}

describe.each(adapters.map((adapter) => [adapter.id, adapter] as const))("%s", (id, adapter) => {
  it("has pages", () => {
    expect(pagesOf(id)).not.toEqual([]);
  });

  it("reads them by its own rules", () => {
    expect(checkAdapter(adapter, pagesOf(id))).toEqual([]);
  });
});

it("has no pages without an adapter", () => {
  expect(readdirSync(FOLDER).filter((id) => !adapters.some((adapter) => adapter.id === id))).toEqual([]);
});

it("keeps adapters short, with data only", () => {
  const files = readdirSync(join(import.meta.dirname, "../src/adapters")).filter((file) => file !== "index.ts");
  const texts = files.map((file) => readFileSync(join(import.meta.dirname, "../src/adapters", file), "utf8"));
  const lengths = texts.map((text) => text.split("\n").length).sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(40);
  expect(texts.filter((text) => /^(?:export )?(?:async )?function\b/mu.test(text))).toEqual([]);
});
