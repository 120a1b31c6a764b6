import { describe, expect, it } from "vitest";
import { parseJsonLd } from "../../src/metadata/parse-json-ld.ts";

describe("parseJsonLd", () => {
  it.each([
    ['{"headline":"Ferry"}'],
    ['<!--\n{"headline":"Ferry"}\n-->'],
    ['//<![CDATA[\n{"headline":"Ferry"}\n//]]>'],
    ['{"headline":"Ferry"};'],
    ['{"headline":"Ferry",}'],
  ])("reads %s", (text) => expect(parseJsonLd(text)).toEqual({ headline: "Ferry" }));

  it("reads raw line breaks and tabs in strings as spaces", () => {
    expect(parseJsonLd('{"headline":"Ferry\n\tlate"}')).toEqual({ headline: "Ferry  late" });
  });

  it("gives nothing for what is no JSON", () => {
    expect(parseJsonLd("var a = 1")).toBeUndefined();
    expect(parseJsonLd("")).toBeUndefined();
    expect(parseJsonLd("[".repeat(100_000))).toBeUndefined();
  });

  it("takes no longer for a run of semicolons and spaces than for other text", () => {
    expect(parseJsonLd(`{"a": ${"; ".repeat(200_000)} 1}`)).toBeUndefined(); // minutes, if each place were tried anew
  });
});
