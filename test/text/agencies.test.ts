import { describe, expect, it } from "vitest";
import { isAgency } from "../../src/text/agencies.ts";

describe("isAgency", () => {
  it.each(["Reuters", "AP", "dpa", "美联社", "North Sea Press"])("knows %s", (name) =>
    expect(isAgency(name)).toBe(true),
  );
  it.each(["WABC", "January 24", "Ana Ruiz", ""])("takes %s for none", (name) => expect(isAgency(name)).toBe(false));
});
