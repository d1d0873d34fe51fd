import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  type CountRange,
  feasibleDenominators,
  feasibleNumerators,
  isEmpty,
  onlyCount,
} from "../../../src/core/checks/feasible-counts";
import { rateVerdict } from "../../../src/core/checks/rate-verdict";
import type { Verdict } from "../../../src/core/model/check";
import { parseDecimal, type Decimal } from "../../../src/core/model/decimal";
import { rational, roundTo, truncateTo } from "../../../src/core/model/rational";

const stated = (text: string): Decimal => parseDecimal(text) ?? { units: 0n, decimals: 0 };
const percent = (n: number, m: number) => rational(BigInt(n) * 100n, BigInt(m));

describe("a stated rate beside its exact value", () => {
  it.each([
    ["98", 57, 58, "both"],
    ["98.3", 57, 58, "rounded"],
    ["98.2", 57, 58, "truncated"],
    ["98.0", 57, 58, "neither"],
    ["32.9", 51, 155, "both"],
    ["88.2", 45, 51, "both"],
    ["37.2", 19, 51, "truncated"],
    ["37.3", 19, 51, "rounded"],
    ["78.94", 15, 19, "truncated"],
    ["78.95", 15, 19, "rounded"],
    ["100", 3, 3, "both"],
    ["100.0", 3, 3, "both"],
    // Halves go away from zero, on either side of it.
    ["12.5", 1, 8, "both"],
    ["13", 1, 8, "rounded"],
    ["12", 1, 8, "truncated"],
    ["-13", -1, 8, "rounded"],
    ["-12", -1, 8, "truncated"],
    ["110.32", 1710, 1550, "both"],
    ["-7.4", -2, 27, "both"],
    ["-7.41", -2, 27, "rounded"],
    ["-7.40", -2, 27, "truncated"],
  ])("%s%% of %d/%d is %s", (text, n, m, verdict) => {
    expect(rateVerdict(stated(text), percent(n, m))).toBe(verdict);
  });

  it("is rounded exactly where it is the value rounded once, truncated exactly where it is the value cut", () => {
    fc.assert(
      fc.property(
        fc.nat(3000),
        fc.integer({ min: 1, max: 3000 }),
        fc.nat(3),
        fc.integer({ min: -3, max: 3 }),
        (n, m, d, off) => {
          const exact = percent(n, m);
          const rounded = roundTo(exact, d);
          const statement = { units: rounded.units + BigInt(off), decimals: d };
          const verdict = rateVerdict(statement, exact);
          expect(verdict === "rounded" || verdict === "both").toBe(off === 0);
          const cut = truncateTo(exact, d).units === statement.units;
          expect(verdict === "truncated" || verdict === "both").toBe(cut);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("the whole counts that a stated rate allows", () => {
  it("gives the seed's unprinted 15: no count rounds to 78.94 % of 19, only 15 is cut to it", () => {
    const counts = feasibleNumerators(stated("78.94"), rational(19n));
    expect(isEmpty(counts.rounded)).toBe(true);
    expect(counts.truncated).toEqual({ first: 15n, last: 15n });
    expect(onlyCount(counts)).toBe(15n);
  });

  it("gives the seed's 51: 19 is 37.2 % of nothing when rounded, of 51 alone when cut", () => {
    const counts = feasibleDenominators(stated("37.2"), rational(19n));
    expect(isEmpty(counts.rounded)).toBe(true);
    expect(onlyCount(counts)).toBe(51n);
  });

  const within = (range: CountRange, count: number) =>
    BigInt(count) >= range.first && (range.last === undefined || BigInt(count) <= range.last);
  const counting = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const fits = (verdict: Verdict, habit: Verdict) => verdict === habit || verdict === "both";

  it("holds exactly the numerators whose verdict fits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.nat(1200), fc.nat(1), (m, units, d) => {
        const statement = { units: BigInt(units), decimals: d };
        const { rounded, truncated } = feasibleNumerators(statement, rational(BigInt(m)));
        const wrong = counting(0, 13 * m).filter((n) => {
          const verdict = rateVerdict(statement, percent(n, m));
          return (
            within(rounded, n) !== fits(verdict, "rounded") ||
            within(truncated, n) !== fits(verdict, "truncated")
          );
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("holds exactly the denominators whose verdict fits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 1500 }),
        fc.nat(1),
        (n, units, d) => {
          const statement = { units: BigInt(units), decimals: d };
          const { rounded, truncated } = feasibleDenominators(statement, rational(BigInt(n)));
          const wrong = counting(1, 300).filter((m) => {
            const verdict = rateVerdict(statement, percent(n, m));
            return (
              within(rounded, m) !== fits(verdict, "rounded") ||
              within(truncated, m) !== fits(verdict, "truncated")
            );
          });
          expect(wrong).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
