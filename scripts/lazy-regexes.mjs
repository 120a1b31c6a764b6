// An esbuild plugin for dist. A regex literal with `\p{…}` is dear to import, used or not: an engine looks its characters
// up when it reads the file, again when it meets the line, and again when the regex first runs. In dist each is made of
// a string, at its first use.
import { readFile } from "node:fs/promises";
import ts from "typescript";

const PROPERTY = /\\p\{/iu;
const STATEFUL = /[gy]/u;

export const lazyRegexes = {
  name: "lazy-regexes",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: delayRegexes(await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** The module, its constants that hold such literals made when first read, and so the literals inside functions. */
export function delayRegexes(code) {
  const file = ts.createSourceFile("module.ts", code, ts.ScriptTarget.Latest, true);
  const nodes = nodesIn(file);
  const constants = new Set();
  const edits = [];
  for (const literal of literalsIn(file)) {
    const holder = holderOf(literal);
    if (holder === null) edits.push(...editsInFunction(literal, code.length));
    else if (isPrivateConstant(holder)) constants.add(holder);
  }
  for (const declaration of constants) edits.push(...editsOfConstant(declaration, nodes));
  return apply(code, edits);
}

/** `const A = …;` becomes `var A; function A_() { return A ??= …; }`, and `A` wherever it is read `A_()`; or less. */
function editsOfConstant(declaration, nodes) {
  const { name, initializer, parent } = declaration;
  const statement = parent.parent;
  const { text } = name;
  const reads = nodes.filter((node) => ts.isIdentifier(node) && node.text === text && node !== name);
  if (reads.length === 1 && ts.isRegularExpressionLiteral(initializer))
    return [replace(statement, `var ${text};`), replace(reads[0], `(${text} ??= ${madeOfString(initializer)})`)];
  const opening = `var ${text}; function ${text}_() { return ${text} ??= `;
  return [
    ...literalsIn(initializer).map((literal) => replace(literal, madeOfString(literal))),
    { start: statement.getStart(), end: initializer.getStart(), text: opening },
    { start: initializer.getEnd(), end: statement.getEnd(), text: "; }" },
    ...reads.map((read) => replace(read, `${text}_()`)),
  ];
}

/** One that keeps a place between calls stays a literal, new at each turn. */
function editsInFunction(literal, end) {
  if (STATEFUL.test(flagsOf(literal))) return [];
  const name = `REGEX_AT_${literal.getStart()}`;
  const maker = `\nvar ${name}; function ${name}_() { return ${name} ??= ${madeOfString(literal)}; }`;
  return [replace(literal, `${name}_()`), { start: end, end, text: maker }];
}

const flagsOf = ({ text }) => text.slice(text.lastIndexOf("/") + 1);

function madeOfString(literal) {
  const source = literal.text.slice(1, literal.text.lastIndexOf("/"));
  return `RegExp(${JSON.stringify(source)}, "${flagsOf(literal)}")`;
}

const replace = (node, text) => ({ start: node.getStart(), end: node.getEnd(), text });

/** The statement of the module that a literal is met in, or its declaration there; `null` inside a function. */
function holderOf(literal) {
  let node = literal;
  for (; !ts.isVariableDeclaration(node) && !ts.isSourceFile(node.parent); node = node.parent)
    if (ts.isFunctionLike(node)) return null;
  return ts.isFunctionLike(node) ? null : node;
}

/** Is it `const NAME = …;` of the module, alone in its statement and not exported? */
function isPrivateConstant(node) {
  if (!ts.isVariableDeclaration(node) || !ts.isIdentifier(node.name)) return false;
  const statement = node.parent.parent;
  const isOfModule = ts.isVariableStatement(statement) && ts.isSourceFile(statement.parent);
  return isOfModule && statement.modifiers === undefined && node.parent.declarations.length === 1;
}

const literalsIn = (node) =>
  nodesIn(node).filter((one) => ts.isRegularExpressionLiteral(one) && PROPERTY.test(one.text));

function nodesIn(root) {
  const nodes = [];
  const visit = (node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return nodes;
}

function apply(code, edits) {
  let at = 0;
  let made = "";
  for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
    made += code.slice(at, start) + text;
    at = end;
  }
  return made + code.slice(at);
}
