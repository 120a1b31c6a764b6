#!/usr/bin/env node
// Every regular expression of src through two tools, recheck and redos-detector, which look for different faults.
//
// usage: node scripts/audit-regexes.mjs            fails where one can take more than linear time and no cap is named for it
//        node scripts/audit-regexes.mjs --update   asks the tools anew for all; else only for those not yet judged
//
// Verdicts are kept in audit-regexes/verdicts.json. Where one is not "linear", audit-regexes/caps.json must name the
// constant that caps the text it is given, and the file that holds it; or say why the text cannot be long.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import { isSafePattern } from "redos-detector";
import ts from "typescript";

const FOLDER = new URL("./audit-regexes/", import.meta.url);
const VERDICTS = fileURLToPath(new URL("verdicts.json", FOLDER));
const CAPS = fileURLToPath(new URL("caps.json", FOLDER));
const TIMEOUT = 20_000; // milliseconds a pattern and tool
const MAX_SCORE = 300; // ways to match that redos-detector counts before it calls a pattern unsafe

const update = process.argv.includes("--update");
const known = update ? {} : JSON.parse(readFileSync(VERDICTS, "utf8"));
const caps = JSON.parse(readFileSync(CAPS, "utf8"));
const found = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .sort()
  .flatMap((file) => expressionsIn(`src/${file.replaceAll("\\", "/")}`));

const verdicts = {};
for (const { literal } of found) verdicts[literal] ??= known[literal] ?? (await judge(literal));
writeFileSync(VERDICTS, `${JSON.stringify(verdicts, Object.keys(verdicts).sort(), 2)}\n`);

const risky = found.filter(({ literal }) => verdicts[literal] !== "linear");
const unnamed = risky.filter(({ literal }) => !isCapped(caps[literal]));
const idle = Object.keys(caps).filter((literal) => !risky.some((one) => one.literal === literal));
console.log(
  `${found.length} expressions, ${Object.keys(verdicts).length} different; ${risky.length} not linear for both tools, all but ${unnamed.length} with a cap`,
);
for (const { file, line, literal } of unnamed)
  console.log(
    `${file}:${line} ${literal}\n  ${verdicts[literal]}: mend it, or name its cap in scripts/audit-regexes/caps.json`,
  );
for (const literal of idle) console.log(`caps.json names a cap that nothing needs: ${literal}`);
if (unnamed.length > 0 || idle.length > 0) process.exitCode = 1;

/** Literals and `RegExp` calls; a call whose pattern is no literal is listed as it stands, for its cap to be named. */
function expressionsIn(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const expressions = [];
  const visit = (node) => {
    const isCall = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === "RegExp";
    if (ts.isRegularExpressionLiteral(node) || isCall) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      expressions.push({ file, line, literal: node.getText() });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return expressions;
}

/** "linear", or what the tools said. */
async function judge(literal) {
  const [, pattern, flags] = /^\/(.*)\/(\w*)$/su.exec(literal) ?? [];
  if (pattern === undefined) return "a pattern that only running shows";
  const first = await check(pattern, flags, { timeout: TIMEOUT });
  const second = askRedosDetector(pattern, flags);
  const said = [
    ...(first.status === "safe" && first.complexity.type !== "exponential"
      ? []
      : [`recheck: ${first.status} ${first.complexity?.type ?? first.error?.kind}`]),
    ...(second.safe ? [] : [`redos-detector: ${second.error ?? "unsafe"}`]),
  ];
  return said.length === 0 ? "linear" : said.join(", ");
}

/** Without the flag i, which it does not take together with u: cases make no new ways to match what stands there. */
function askRedosDetector(pattern, flags) {
  const [unicode, dotAll, multiLine] = [..."usm"].map((flag) => flags.includes(flag));
  return isSafePattern(pattern, {
    unicode,
    dotAll,
    multiLine,
    timeout: TIMEOUT,
    maxScore: MAX_SCORE,
    maxSteps: Infinity,
  });
}

/** A cap is a constant that its file still holds; or a reason in words. */
function isCapped(cap) {
  if (cap === undefined) return false;
  if (cap.because !== undefined) return cap.because.length > 20;
  return new RegExp(`const ${cap.constant}\\b`, "u").test(readFileSync(cap.file, "utf8"));
}
