import { describe, expect, it } from "@jest/globals";
import { IMPLEMENTATIONS } from "../../src/functions/implementations";

/** Whole units of the last place by whole-number arithmetic alone: halves up, and cut off. */
function plainUnits(n: number, m: number, decimals: number) {
  const scaled = n * 100 * 10 ** decimals;
  return { rounded: Math.floor((2 * scaled + m) / (2 * m)), cut: Math.floor(scaled / m) };
}

function shown(n: number, m: number, decimals: number, method?: string): unknown {
  const answer = IMPLEMENTATIONS.RATE(n, m, decimals, method);
  return answer.ok ? answer.value : answer.failure.code;
}

/** The double nearest to so many units of the last place, as a cell holds what one types. */
function typed(units: number, decimals: number): number {
  return Number(`${units}e-${decimals + 2}`);
}

describe.each([0, 1, 2])("RATE at %d decimals", (decimals) => {
  it("agrees with whole-number arithmetic for all 0 ≤ n ≤ m ≤ 2000", () => {
    const differing: string[] = [];
    for (let m = 1; m <= 2000; m += 1) {
      for (let n = 0; n <= m; n += 1) {
        const { rounded, cut } = plainUnits(n, m, decimals);
        if (shown(n, m, decimals) !== typed(rounded, decimals)) differing.push(`${n}/${m}`);
        if (shown(n, m, decimals, "截位") !== typed(cut, decimals)) differing.push(`${n}/${m} cut`);
      }
    }
    expect(differing).toEqual([]);
  }, 900_000);
});

describe("the ordinary formula of 公式转换", () => {
  /** ROUND(x, places) of a spreadsheet for the magnitudes at hand, computed on the double. */
  const round = (x: number, places: number): number =>
    Number(`${Math.round(Number(`${x}e${places}`))}e-${places}`);

  it.each([0, 1, 2])(
    "has the result of RATE at %d decimals for all 0 ≤ n ≤ m ≤ 2000",
    (decimals) => {
      const scale = 10 ** (decimals + 2);
      const differing: string[] = [];
      for (let m = 1; m <= 2000; m += 1) {
        for (let n = 0; n <= m; n += 1) {
          const quotient = round((n * scale) / m, 7);
          const { rounded, cut } = plainUnits(n, m, decimals);
          if (Math.round(quotient) !== rounded || Math.trunc(quotient) !== cut)
            differing.push(`${n}/${m}`);
        }
      }
      expect(differing).toEqual([]);
    },
    900_000,
  );
});
