import { format, resolveConfig } from "prettier";

const HEAD = `/**
 * Trees whose leaves, summed onto the base, are the log odds that a block belongs to the story. \`asked\`: the features that
 * they ask for. \`trees\`: one a line, each node before its two branches: \`b.38\` asks whether the second feature asked
 * for is below 0.38, first comes the branch for rows where it is; a bare number is a leaf's worth in thousandths.
 */
export interface Forest {
  readonly base: number;
  readonly asked: string;
  readonly trees: string;
}
`;

/** The source of src/body/weights.ts. */
export async function writeTable(judgement, names, file) {
  const source = [
    "// Written by scripts/train-body.mjs from labelled pages: not to be edited by hand.\n",
    HEAD,
    forest("JUDGEMENT", "Judges a block of text by the numbers of `block-features.ts`.", judgement, names),
  ].join("\n");
  return format(source, { ...(await resolveConfig(file)), parser: "typescript" });
}

function forest(name, comment, { base, trees }, names) {
  const asked = askedFor(trees).map((feature) => names[feature]);
  const write = (node) =>
    typeof node === "number"
      ? String(Math.round(node * 1000))
      : `${letters(asked.indexOf(names[node.feature]))}${bare(node.below)} ${write(node.left)} ${write(node.right)}`;
  const rows = trees.map(write).join("\n");
  return `/** ${comment} */\nexport const ${name}: Forest = {\n  base: ${base},\n  asked:\n    "${asked.join(" ")}",\n  trees: \`${rows}\`,\n};\n`;
}

/** The features in the trees, those asked for most first. */
function askedFor(trees) {
  const times = new Map();
  const count = (node) => {
    if (typeof node === "number") return;
    times.set(node.feature, (times.get(node.feature) ?? 0) + 1);
    count(node.left);
    count(node.right);
  };
  trees.forEach(count);
  return [...times].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([feature]) => feature);
}

const A = "a".charCodeAt(0);
const LETTERS = 26;

/** a, b, … z, ba, bb, …: numbers to the base of 26. */
function letters(number) {
  const rest = number >= LETTERS ? letters(Math.floor(number / LETTERS)) : "";
  return rest + String.fromCharCode(A + (number % LETTERS));
}

const bare = (number) => String(Number(number.toFixed(6))).replace(/^(-?)0\./u, "$1.");
