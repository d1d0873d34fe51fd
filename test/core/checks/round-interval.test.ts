import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { contains, type Interval, point } from "../../../src/core/checks/interval";
import { roundInterval } from "../../../src/core/checks/round-interval";
import {
  add,
  compare,
  type Rational,
  rational,
  rationalOfDecimal,
  roundTo,
  subtract,
} from "../../../src/core/model/rational";

/** Twentieths, so that halves of one decimal are met often. */
const value = fc.integer({ min: -60, max: 60 }).map((n) => rational(BigInt(n), 20n));
const intervals = fc
  .tuple(value, value, fc.boolean(), fc.boolean())
  .filter(([a, b]) => compare(a, b) < 0)
  .map(([a, b, lowClosed, highClosed]) => ({
    low: { at: a, closed: lowClosed },
    high: { at: b, closed: highClosed },
  }));
const roundedOnce = (exact: Rational, decimals: number) =>
  rationalOfDecimal(roundTo(exact, decimals));

describe("rounding an interval", () => {
  it("is rounding once where the interval is one value", () => {
    fc.assert(
      fc.property(value, fc.nat(2), (exact, decimals) => {
        expect(roundInterval(point(exact), decimals)).toEqual(point(roundedOnce(exact, decimals)));
      }),
      { numRuns: 500 },
    );
  });

  it("contains what every value rounds to, and begins and ends with values that are reached", () => {
    const inside = rational(1n, 1000n);
    fc.assert(
      fc.property(intervals, fc.nat(1), ({ low, high }, decimals) => {
        const found = roundInterval({ low, high }, decimals);
        const first = low.closed ? low.at : add(low.at, inside);
        const last = high.closed ? high.at : subtract(high.at, inside);
        expect(found.low?.at).toEqual(roundedOnce(first, decimals));
        expect(found.high?.at).toEqual(roundedOnce(last, decimals));
        expect([found.low?.closed, found.high?.closed]).toEqual([true, true]);
        const middle = rational(
          low.at.numerator * high.at.denominator + high.at.numerator * low.at.denominator,
          2n * low.at.denominator * high.at.denominator,
        );
        expect(contains(found, roundedOnce(middle, decimals))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves an end open that the interval does not have", () => {
    const open: Interval = { low: { at: rational(49n, 20n), closed: true } };
    expect(roundInterval(open, 1)).toEqual({ low: { at: rational(5n, 2n), closed: true } });
  });
});
