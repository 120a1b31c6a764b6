import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const SRC = resolve(import.meta.dirname, "../src");
const IMPORT = /^(import|export)\s+(type\s+)?[^;]*?from\s+"([^"]+)"/gmu;

/** Which folders of src each folder may import code from; types of `model` are open to all. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  text: ["text"],
  document: ["document", "text"],
  metadata: ["metadata", "document", "text", "limits.ts"],
  body: ["body", "document", "text", "limits.ts"],
  plugins: ["plugins", "document", "text"],
  fields: ["fields", "text"],
  quotes: ["quotes", "text", "limits.ts"],
  adapters: ["adapters", "plugins/rules.ts"],
  languages: ["languages", "plugins/rules.ts"],
  formats: ["formats", "text"],
  testing: ["testing", "index.ts", "core.ts", "explain.ts", "draft-adapter.ts"],
};
const DOM_PACKAGES = ["parse5", "entities/decode"];

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) => /(?<!\.d)\.ts$/u.test(file));
const edges = files.flatMap((file): Edge[] =>
  [...readFileSync(join(SRC, file), "utf8").matchAll(IMPORT)].map(([, , typeOnly, to = ""]) => ({
    from: file,
    to: to.startsWith(".") ? relative(SRC, resolve(SRC, dirname(file), to)) : to,
    typeOnly: typeOnly !== undefined,
  })),
);
const folderOf = (file: string): string | null => (file.includes("/") ? (file.split("/")[0] ?? null) : null);

/** Says what is wrong with an import, or null. */
function breach({ from, to, typeOnly }: Edge): string | null {
  const folder = folderOf(from);
  const isPackage = !to.endsWith(".ts");
  if (isPackage) {
    if (folder === "formats") return null; // formats bring their own writers
    return folder === "document" && DOM_PACKAGES.includes(to) ? null : `${from} imports the package ${to}`;
  }
  if (folder === null || (typeOnly && folderOf(to) === "model")) return null;
  // The types of a page's nodes are the document layer's to name.
  if (typeOnly && folder === "model" && folderOf(to) === "document") return null;
  const allowed = MAY_IMPORT[folder] ?? [];
  return allowed.some((one) => to === one || to.startsWith(`${one}/`)) ? null : `${from} imports ${to}`;
}

/** The first cycle of code imports, as a list of files. */
function findCycle(): string[] {
  const next = new Map(
    files.map((file) => [file, edges.filter((e) => e.from === file && !e.typeOnly).map((e) => e.to)]),
  );
  const done = new Set<string>();
  const walk = (file: string, path: string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const to of next.get(file) ?? []) {
      const cycle = walk(to, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  return files.map((file) => walk(file, [])).find((cycle) => cycle.length > 0) ?? [];
}

describe("architecture", () => {
  it("finds the imports it is to judge", () => {
    expect(edges.length).toBeGreaterThan(50);
    expect(breach({ from: "fields/date.ts", to: "document/page-document.ts", typeOnly: false })).not.toBeNull();
    expect(breach({ from: "body/read-body.ts", to: "metadata/read-json-ld.ts", typeOnly: true })).not.toBeNull();
    expect(breach({ from: "text/whitespace.ts", to: "parse5", typeOnly: false })).not.toBeNull();
  });

  it("lets no stage import what lies outside its layer", () => {
    expect(edges.map(breach).filter(Boolean)).toEqual([]);
  });

  it("has no cycles", () => {
    expect(findCycle()).toEqual([]);
  });

  it("keeps types and code apart: model holds no code", () => {
    const model = files
      .filter((file) => folderOf(file) === "model")
      .map((file) => readFileSync(join(SRC, file), "utf8"));
    expect(model.filter((text) => /^(?:export )?(?:const|function|let)\b/mu.test(text))).toEqual([]);
  });
});
