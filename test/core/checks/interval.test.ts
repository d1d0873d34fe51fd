import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { exactly, extentOfQuantity, extentOfRate } from "../../../src/core/checks/extent";
import {
  addIntervals,
  contains,
  type Interval,
  interval,
  overlap,
  point,
  scaleInterval,
} from "../../../src/core/checks/interval";
import { divideIntervals, multiplyIntervals } from "../../../src/core/checks/interval-product";
import { outcome } from "../../../src/core/checks/outcome";
import { parseDecimal } from "../../../src/core/model/decimal";
import type { Qualifier } from "../../../src/core/model/quantity";
import { add, compare, multiply, rational } from "../../../src/core/model/rational";

const number = (n: number) => rational(BigInt(n));
const between = (low: number, high: number, lowClosed = true, highClosed = true): Interval =>
  interval({ at: number(low), closed: lowClosed }, { at: number(high), closed: highClosed });

describe("intervals", () => {
  it("swap their open and closed ends when they are scaled by a negative number", () => {
    expect(scaleInterval(between(3, 4, true, false), number(-1))).toEqual(
      between(-4, -3, false, true),
    );
  });

  it("share a point where two closed ends touch, and none where one of them is open", () => {
    expect(overlap(between(1, 2), between(2, 3))).toBe(true);
    expect(overlap(between(1, 2, true, false), between(2, 3))).toBe(false);
    expect(overlap(between(1, 2), between(2, 3, false))).toBe(false);
  });

  it("keep 1210 beside 1180 + 31 possible and 1204 impossible, all in whole units", () => {
    const stated = (text: string) =>
      extentOfQuantity({ value: parseDecimal(text) ?? { units: 0n, decimals: 0 } }, false).interval;
    const parts = addIntervals(stated("1180"), stated("31"));
    expect(overlap(stated("1210"), parts)).toBe(true);
    expect(overlap(stated("1204"), parts)).toBe(false);
  });

  it("contain every sum, product and quotient of values that they contain", () => {
    const small = fc.integer({ min: -20, max: 20 });
    const range = fc.tuple(small, small).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(range, range, fc.nat(10), fc.nat(10), ([a, b], [c, d], s, t) => {
        const x = rational(BigInt(10 * a + s * (b - a)), 10n);
        const y = rational(BigInt(10 * c + t * (d - c)), 10n);
        const [left, right] = [between(a, b), between(c, d)];
        expect(contains(addIntervals(left, right), add(x, y))).toBe(true);
        expect(contains(multiplyIntervals(left, right), multiply(x, y))).toBe(true);
        const quotient = divideIntervals(left, right);
        expect(quotient === undefined).toBe(c <= 0 && d >= 0);
        const isDefined = quotient !== undefined;
        expect(
          !isDefined ||
            contains(quotient, rational(x.numerator * y.denominator, x.denominator * y.numerator)),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the values that an approximate number allows", () => {
  const allows = (text: string, qualifier: Qualifier, value: number) => {
    const written = parseDecimal(text) ?? { units: 0n, decimals: 0 };
    return contains(
      extentOfQuantity({ value: written, qualifier }, true).interval,
      rational(BigInt(Math.round(value * 100)), 100n),
    );
  };

  it.each<[string, Qualifier, readonly number[], readonly number[]]>([
    ["180", "over", [180.5, 181, 189.9], [180, 190, 179]],
    ["30", "odd", [31, 39], [30, 40]],
    ["8000", "over", [8001, 8999], [8000, 9000]],
    ["22000", "over", [22500], [22000, 23000]],
    ["32000", "near", [28800, 31999], [32000, 28799]],
    ["120", "about", [108, 132], [107, 133]],
    ["30", "around", [27, 33], [26, 34]],
    ["98", "at-least", [98, 150], [97.9]],
    ["4", "not-less", [4, 5], [3.9]],
    ["3000", "beyond", [3000.5], [3000]],
    ["15.7", "over", [15.75], [15.7, 15.8]],
    ["-11.5", "about", [-12.65, -10.35], [-12.66, -10.34]],
    ["-180", "over", [-185], [-180, -190, -175]],
    ["-5", "at-least", [-5, 0], [-6]],
  ])("%s %s", (text, qualifier, inside, outside) => {
    expect(inside.filter((value) => !allows(text, qualifier, value))).toEqual([]);
    expect(outside.filter((value) => allows(text, qualifier, value))).toEqual([]);
  });
});

describe("a stated rate as a range", () => {
  it("reaches half a unit down (rounded) and a whole unit up (truncated), the upper end open", () => {
    const { interval: range } = extentOfRate({ value: { units: 372n, decimals: 1 } });
    const at = (permyriad: bigint) => contains(range, rational(permyriad, 10_000n));
    expect([at(3715n), at(3714n), at(3729n), at(3730n)]).toEqual([true, false, true, false]);
  });
});

describe("how a comparison comes out", () => {
  it("is certain, possible or impossible as all, some or none of the values satisfy it", () => {
    const values = [-2, -1, 0, 1, 2];
    const ends = fc.tuple(
      fc.integer({ min: -2, max: 2 }),
      fc.integer({ min: -2, max: 2 }),
      fc.boolean(),
      fc.boolean(),
    );
    const sample = (range: Interval) =>
      values
        .flatMap((v) => [v - 0.5, v, v + 0.5])
        .filter((v) => contains(range, rational(BigInt(v * 2), 2n)));
    const holds = {
      "=": (v: number) => v === 0,
      "<>": (v: number) => v !== 0,
      "<": (v: number) => v < 0,
      "<=": (v: number) => v <= 0,
      ">": (v: number) => v > 0,
      ">=": (v: number) => v >= 0,
    };
    fc.assert(
      fc.property(
        ends,
        fc.constantFrom<keyof typeof holds>("=", "<>", "<", "<=", ">", ">="),
        ([a, b, open, shut], operator) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          const range = low === high ? point(number(low)) : between(low, high, open, shut);
          const found = sample(range).map(holds[operator]);
          const expected = found.every(Boolean)
            ? "certain"
            : found.some(Boolean)
              ? "possible"
              : "impossible";
          expect(outcome({ ...exactly(number(0)), interval: range }, operator)).toBe(expected);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never depends on how a fraction is written", () => {
    expect(compare(rational(2n, 4n), rational(1n, 2n))).toBe(0);
  });
});
