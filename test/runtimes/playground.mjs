// The playground as a person uses it, in headless Chromium: real clicks and keys, and not one request.
//
// usage: npm run test:playground [-- FOLDER]     screenshots go to FOLDER (.build/playground)
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withBrowser } from "./browser.mjs";
import { installRuntimes, run } from "./install.mjs";

const ROOT = join(import.meta.dirname, "../..");
const shots = join(ROOT, process.argv[2] ?? ".build/playground");
let passed = 0;
let failed = 0;

installRuntimes();
rmSync(shots, { recursive: true, force: true });
mkdirSync(shots, { recursive: true });
run("npm", ["run", "playground"], { cwd: ROOT });

await withBrowser(join(ROOT, "examples/playground"), async (browser, url) => {
  const address = `${url}/playground.html`;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const requests = [];
  const problems = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(address);
  await steps(page, context);
  await check("sent and fetched nothing but the page itself", () =>
    same(
      requests.filter((each) => !/favicon/u.test(each)),
      [address],
    ),
  );
  await check("reported no error", () =>
    same(
      problems.filter((each) => !/favicon|404/u.test(each)),
      [],
    ),
  );
  await looks(browser, address);
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function steps(page, context) {
  await check("reads the English sample and marks every quote", async () => {
    await page.click("[data-sample=english]");
    const quotes = await page.evaluate(() =>
      Number(/(\d+) quotes/u.exec(document.querySelector("#status").textContent)[1]),
    );
    same(await page.locator("mark").count(), quotes);
    atLeast(quotes, 5);
  });
  await check("shows cue and mention when the pointer is on a quote, and hides them again", async () => {
    await page.hover("mark >> nth=1");
    same(await page.locator("#note").isVisible(), true);
    atLeast(await page.locator(".cue.lit").count(), 1);
    atLeast((await page.locator("#note b").textContent()).length, 3);
    await page.screenshot({ path: join(shots, "hover.png") });
    await page.hover(".masthead h1");
    same(await page.locator("#note").isVisible(), false);
  });
  await check("does the same by keyboard", async () => {
    await page.focus("mark >> nth=0");
    await page.keyboard.press("Tab");
    same(await page.evaluate(() => document.activeElement.dataset.quote), "1");
    same(await page.locator("#note").isVisible(), true);
    await page.keyboard.press("Escape");
    same(await page.locator("#note").isVisible(), false);
  });
  await check("shows one speaker alone", async () => {
    await page.click("[data-only='1']");
    const bright = await page
      .locator("mark:not(.dim)")
      .evaluateAll((marks) => marks.map((mark) => mark.dataset.speaker));
    same([...new Set(bright)], ["2"]);
    await page.click("[data-only='1']");
    same(await page.locator("mark.dim").count(), 0);
  });
  await check("says where the headline was read, with the arrow keys", async () => {
    await page.focus("#tab-speakers");
    await page.keyboard.press("ArrowRight");
    same(await page.locator("#fields").isVisible(), true);
    const words = await page.locator("#fields dd").first().textContent();
    same(/(stated|inferred) in \S+ /u.test(words), true);
    await page.screenshot({ path: join(shots, "fields.png") });
  });
  await check("copies the JSON", async () => {
    await page.click("#tab-json");
    await page.click("#copy");
    await page.locator("#copy", { hasText: "Copied" }).waitFor();
    const article = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
    same(article.headline, await page.locator(".headline").textContent());
    await page.screenshot({ path: join(shots, "json.png") });
  });
  await check("reads what is pasted, hostile markup and all", async () => {
    const pasted =
      '<h1>Tide & <i>time</i></h1><p>The tide <img src=x onerror="document.title=1"> is high, &lt;script&gt;alert(1)&lt;/script&gt; said Ana Ruiz, a sailor who knows.</p>';
    await page.fill("#html", pasted);
    await page.click("button[type=submit]");
    same(await page.locator("#article img, #article script").count(), 0);
    same(await page.title(), "nutgraf playground");
  });
  await check("opens a file of bytes in another encoding", async () => {
    const { pages } = { pages: (await import("../invented-pages.mjs")).inventedPages() };
    const big5 = pages.find(({ name }) => name === "json-ld.zh-Hant.big5");
    writeFileSync(join(shots, "big5.html"), big5.bytes);
    await page.setInputFiles("#file", join(shots, "big5.html"));
    await page.locator("#status", { hasText: "big5.html" }).waitFor();
    same(await page.locator(".headline").textContent(), "26號大橋再度延期 市民盼早日通車");
  });
  await check("takes a file that is dropped on it", async () => {
    const data = await page.evaluateHandle(
      (html) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([html], "dropped.html", { type: "text/html" }));
        return transfer;
      },
      readFileSync(join(ROOT, "examples/pages/ferry.en.html"), "utf8"),
    );
    await page.dispatchEvent("body", "drop", { dataTransfer: data });
    await page.locator("#status", { hasText: "dropped.html" }).waitFor();
  });
  void context;
}

/** Pictures for a person to look at: both samples, light and dark, wide and narrow. */
async function looks(browser, address) {
  const views = [
    { name: "english-light", sample: "english", colorScheme: "light", width: 1280 },
    { name: "english-dark", sample: "english", colorScheme: "dark", width: 1280 },
    { name: "chinese-light", sample: "chinese", colorScheme: "light", width: 1280 },
    { name: "chinese-narrow", sample: "chinese", colorScheme: "dark", width: 420 },
  ];
  for (const { name, sample, colorScheme, width } of views) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(address);
    await page.click(`[data-sample=${sample}]`);
    await check(`fits the window: ${name}`, async () => {
      same(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    });
    await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
    await page.close();
  }
}

async function check(what, act) {
  try {
    await act();
    passed += 1;
    console.log(`ok    ${what}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${what}: ${error.message}`);
  }
}

function same(got, wanted) {
  const [is, should] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (is !== should) throw new Error(`got ${is}, not ${should}`);
}

function atLeast(got, wanted) {
  if (!(got >= wanted)) throw new Error(`got ${got}, not at least ${wanted}`);
}
