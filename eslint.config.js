import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

const PURE = "nutgraf is pure: no clock, locale, randomness, files or network";

export default tseslint.config(
  {
    ignores: [
      "dist",
      ".build",
      "coverage",
      "node_modules",
      "bench/node_modules",
      "examples/*/node_modules",
      "docs/api",
      "src/globals.d.ts",
    ],
  },
  {
    files: ["src/**/*.ts"],
    extends: [...tseslint.configs.strict, regexp.configs["flat/recommended"]],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-restricted-globals": [
        "error",
        ...["Date", "Intl", "fetch", "process", "globalThis", "window", "document", "console", "setTimeout"].map(
          (name) => ({ name, message: PURE }),
        ),
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: PURE }],
      "no-restricted-syntax": [
        "error",
        { selector: "ClassDeclaration", message: "Functions and plain data, no classes." },
      ],
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 40, skipBlankLines: true, skipComments: true, IIFEs: false }],
      "max-depth": ["error", 3],
      "max-params": ["error", 4],
      "require-unicode-regexp": "error",
      // Control characters and look-alikes are what text is cleaned of.
      "no-control-regex": "off",
      "no-misleading-character-class": "off",
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "off",
      "regexp/prefer-d": "off",
      "regexp/use-ignore-case": "off",
    },
  },
  // Data outgrows a screen without becoming harder to read.
  { files: ["src/languages/**", "src/**/weights.ts"], rules: { "max-lines": "off" } },
);
