import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve as resolvePath } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Article } from "../src/index.ts";
import { inventedPages } from "./invented-pages.mjs";
import { schemaFaults } from "./schema-faults.ts";

const ROOT = join(import.meta.dirname, "..");
mkdirSync(join(ROOT, ".build"), { recursive: true });
const folder = mkdtempSync(join(ROOT, ".build/examples-"));
const pagesFolder = join(folder, "pages");
const pages = inventedPages();
const env = {
  ...process.env,
  NUTGRAF_BUNDLE: `${pathToFileURL(folder).href}/nutgraf/`,
  NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, "examples/use-source.mjs")).href}`,
};

beforeAll(async () => {
  await build({
    entryPoints: { index: join(ROOT, "src/index.ts"), "formats/index": join(ROOT, "src/formats/index.ts") },
    outdir: join(folder, "nutgraf"),
    bundle: true,
    packages: "external",
    format: "esm",
  });
  mkdirSync(pagesFolder);
  for (const { name, bytes } of pages) writeFileSync(join(pagesFolder, `${name}.html`), bytes);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs an example as its head says. */
function run(example: string, args: readonly string[] = [], input = ""): Promise<Outcome> {
  return new Promise((resolve) => {
    const file = resolvePath(ROOT, "examples", example);
    const options = { env, maxBuffer: 1e9, cwd: ROOT };
    const child = execFile(process.execPath, [file, ...args], options, (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
    child.stdin?.end(input);
  });
}

function articlesIn(lines: string): { page: string; article: Article }[] {
  const parsed = lines.split("\n").filter((line) => line !== "");
  return parsed.map((line) => JSON.parse(line) as { page: string; article: Article });
}

describe("examples/parse-file.mjs", () => {
  const sample = readFileSync(join(ROOT, "examples/pages/ferry.en.html"), "utf8");
  const first = (out: string): string => out.split("\n")[0] ?? "";

  it("reads the bundled sample where no page is given", async () => {
    const { code, out } = await run("parse-file.mjs");
    expect(code).toBe(0);
    expect(first(out)).toBe("澄海湾红树林缩减 渔民盼修复提速");
    expect(out).toContain("who said what");
  });

  it("reads a file, or what is piped in", async () => {
    const headline = "Electric ferry halves noise in Port Amber, study finds";
    expect(first((await run("parse-file.mjs", ["examples/pages/ferry.en.html"])).out)).toBe(headline);
    expect(first((await run("parse-file.mjs", [], sample)).out)).toBe(headline);
    expect(first((await run("parse-file.mjs", ["-"], sample)).out)).toBe(headline);
  });

  it("prints JSON that the schema holds", async () => {
    const { out } = await run("parse-file.mjs", ["--json", "examples/pages/ferry.en.html"]);
    expect(schemaFaults(JSON.parse(out) as Article)).toEqual([]);
  });

  it.each([["nosuch.html"], ["--nosuch"]])("says in a line what is wrong with %s", async (argument) => {
    const { code, out, err } = await run("parse-file.mjs", [argument]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("nosuch");
    expect(err).not.toContain("node:internal");
  });
});

describe("examples/folder.mjs", () => {
  it("writes a line for each page, and names those it skips", async () => {
    mkdirSync(join(pagesFolder, "a-folder.html"), { recursive: true });
    const { code, out, err } = await run("folder.mjs", [pagesFolder, "--workers", "2"]);
    const found = articlesIn(out);
    expect(code).toBe(0);
    expect(new Set(found.map(({ page }) => page)).size).toBe(found.length);
    expect(err).toMatch(/skipped a-folder\.html: EISDIR/u);
    expect(err).toContain("skipped empty.html: no article on this page");
    const skipped = err.split("\n").filter((line) => line.startsWith("skipped ")).length;
    expect(found.length + skipped).toBe(pages.length + 1);
    expect(err).toContain(`${found.length} articles, ${skipped} skipped`);
    for (const { article } of found) expect(schemaFaults(article)).toEqual([]);
  });
});

describe("examples/quote-index.mjs", () => {
  it("counts quotes by speaker and draws them", async () => {
    const { out: lines } = await run("folder.mjs", [pagesFolder]);
    const svg = join(folder, "chart.svg");
    const { out } = await run("quote-index.mjs", ["--svg", svg, "--top", "3"], lines);
    const quotes = articlesIn(lines).flatMap(({ article }) =>
      article.speakers.filter(({ name }) => name === "Ines Halloran").map((speaker) => speaker.quotes.length),
    );
    const total = quotes.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(10);
    expect(out).toMatch(new RegExp(`^ +${total} +${quotes.length} +Ines Halloran, `, "mu"));
    expect(readFileSync(svg, "utf8")).toContain(">Ines Halloran</text>");
  });
});

describe("examples/fetch.mjs", () => {
  let server: Server;
  let base = "";
  beforeAll(async () => {
    const bare = pages.find(({ name }) => name === "no-charset.zh-Hans.gbk");
    server = createServer((request, response) => {
      if (request.url === "/moved") return response.writeHead(302, { location: "/gbk" }).end();
      if (request.url === "/gbk")
        return response.writeHead(200, { "content-type": "text/html; charset=gbk" }).end(bare?.bytes);
      if (request.url === "/image") return response.writeHead(200, { "content-type": "image/png" }).end("x");
      if (request.url === "/endless") {
        response.writeHead(200, { "content-type": "text/html" });
        return response.end("x".repeat(9_000_000));
      }
      return response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  it("parses what it fetched, in the encoding that the server names, after redirects", async () => {
    const { code, out, err } = await run("fetch.mjs", [`${base}/moved`]);
    const article = JSON.parse(out) as Article;
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(article.headline).toBe("20号大桥再度延期 市民盼早日通车");
    expect(article.leadImage?.url ?? article.images[0]?.url).toBe(`${base}/img/bridge.jpg`);
  });

  it("says what is wrong with the others and goes on", async () => {
    const { code, out, err } = await run(
      "fetch.mjs",
      ["/no", "/image", "/endless", "/gbk"].map((path) => base + path),
    );
    expect(out.split("\n").filter(Boolean)).toHaveLength(1);
    expect(err).toContain("/no: the server says 404");
    expect(err).toContain("/image: not a page, but image/png");
    expect(err).toContain("/endless: more than 8000000 bytes");
    expect(code).toBe(1);
  });
});

describe("examples/own-adapter.mjs", () => {
  it("reads the page by its rules", async () => {
    const { out } = await run("own-adapter.mjs");
    expect(out).toContain("Lighthouse to open at night | 2024-05-02T07:00+01:00 | Nell Okafor | The Island Gazette");
    expect(out).not.toContain("Subscribe");
    expect(out).toContain("headline read by island-gazette/2024");
  });
});

describe("examples/plain-text-quotes.mjs", () => {
  it("prints speakers with their words", async () => {
    const story =
      "The dam holds.\n\n“It will hold next year, too,” said Priya Raman, an engineer at the Water Board.\n";
    const { out } = await run("plain-text-quotes.mjs", [], story);
    expect(out).toContain("Priya Raman, person, engineer, Water Board");
    expect(out).toContain("  direct in paragraph 2: It will hold next year, too,");
  });
});

describe("examples/cloudflare/worker.js", () => {
  it("answers with JSON, HTML or Markdown, and refuses what it does not take", async () => {
    const script = `
      import worker from ${JSON.stringify(pathToFileURL(join(ROOT, "examples/cloudflare/worker.js")).href)};
      const ask = async (accept, method = "POST") => {
        const body = method === "POST" ? new Uint8Array(${JSON.stringify([...(pages[0]?.bytes ?? [])])}) : undefined;
        const response = await worker.fetch(new Request("https://w.example/?url=https://news.example/1", { method, body, headers: { accept } }));
        return [response.status, response.headers.get("content-type"), await response.text()];
      };
      console.log(JSON.stringify([await ask("*/*"), await ask("text/html"), await ask("text/markdown"), await ask("*/*", "GET")]));`;
    const file = join(folder, "ask.mjs");
    writeFileSync(file, script);
    const { out, err } = await run(file);
    expect(err).toBe("");
    const [json, html, markdown, refused] = JSON.parse(out) as [number, string, string][];
    expect(json?.slice(0, 2)).toEqual([200, "application/json; charset=utf-8"]);
    expect(schemaFaults(JSON.parse(json?.[2] ?? ""))).toEqual([]);
    expect(html?.[2]).toMatch(/^<article lang="en" dir="ltr"><header><h1>Port council/u);
    expect(markdown?.[2]).toMatch(/^# Port council/u);
    expect(refused?.[0]).toBe(405);
  });
});
