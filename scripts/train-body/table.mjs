import { format, resolveConfig } from "prettier";

const HEAD = `/** A tree: a leaf's worth, or [feature, threshold, the tree for rows below it, the tree for the others]. */
export type Tree = number | readonly [feature: string, below: number, left: Tree, right: Tree];

/** Trees whose leaves, summed onto the base, are the log odds that a block belongs to the story. */
export interface Forest {
  readonly base: number;
  readonly trees: readonly Tree[];
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
  const write = (node) =>
    typeof node === "number"
      ? String(node)
      : `[${JSON.stringify(names[node.feature])}, ${node.below}, ${write(node.left)}, ${write(node.right)}]`;
  const rows = trees.map((tree) => `  // prettier-ignore\n  ${write(tree)},`).join("\n");
  return `/** ${comment} */\nexport const ${name}: Forest = {\n  base: ${base},\n  trees: [\n${rows}\n  ],\n};\n`;
}
