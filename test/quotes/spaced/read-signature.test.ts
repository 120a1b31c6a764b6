import { expect, test } from "vitest";
import { attributeQuotes } from "../../../src/index.ts";

/** Who signs each paragraph, and with what role. */
const SIGNED: readonly (readonly [text: string, name: string | undefined, role: string | null | undefined])[] = [
  ["“We never saw it.” — Ana Ruiz", "Ana Ruiz", null],
  ["“We never saw it”― Ana Ruiz, a nurse.", "Ana Ruiz", "nurse"],
  ["“We never saw it.” “Never at all.” — Ana Ruiz", "Ana Ruiz", null],
  ["“We never saw it.” — Ana Ruiz left.", undefined, undefined],
  ["“We never saw it.” — Reading", undefined, undefined],
  ["“The Salt Line” — Ana Ruiz", undefined, undefined],
];

test.each(SIGNED)("%s", (text, name, role) => {
  const [speaker] = attributeQuotes([text], { language: "en" });
  expect([speaker?.name, speaker?.role]).toEqual([name, role]);
});
