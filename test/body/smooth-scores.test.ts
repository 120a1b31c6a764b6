import { describe, expect, it } from "vitest";
import { smoothScores } from "../../src/body/smooth-scores.ts";

describe("smoothScores", () => {
  it("takes a doubtful block in between two sure ones, and leaves it out alone", () => {
    expect(smoothScores([0.95, 0.46, 0.95])[1]).toBeGreaterThan(0.5);
    expect(smoothScores([0.05, 0.54, 0.05])[1]).toBeLessThan(0.5);
    expect([...smoothScores([0.46])]).toEqual([expect.closeTo(0.46, 6)]);
  });

  it("changes nothing that is sure", () => {
    expect(smoothScores([0.95, 0.05, 0.95])[1]).toBeLessThan(0.1);
    expect(smoothScores([0, 1]).every(Number.isFinite)).toBe(true);
  });
});
