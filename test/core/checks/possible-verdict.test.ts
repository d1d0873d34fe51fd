import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { contains, type Interval, isWithin, point } from "../../../src/core/checks/interval";
import { possibleVerdict, rateVerdict, roundedValues } from "../../../src/core/checks/rate-verdict";
import { type Rational, rational, roundTo } from "../../../src/core/model/rational";

const decimal = fc.record({
  units: fc.integer({ min: -300, max: 300 }).map(BigInt),
  decimals: fc.nat(2),
});
/** Twentieths of a percent and thirds, so that halves and ends are met often. */
const percent = fc
  .tuple(fc.integer({ min: -700, max: 700 }), fc.constantFrom(1n, 2n, 3n, 20n, 200n))
  .map(([n, d]) => rational(BigInt(n), d));
const end = fc.option(fc.record({ at: percent, closed: fc.boolean() }), { nil: undefined });
const intervals = fc
  .tuple(end, end)
  .map(([low, high]): Interval => ({ ...(low && { low }), ...(high && { high }) }));

const isRounded = (value: Rational, units: bigint, decimals: number) =>
  roundTo(value, decimals).units === units;

describe("the verdict on a rate whose value is left open", () => {
  it("is that of the exact value where nothing is left open", () => {
    fc.assert(
      fc.property(decimal, percent, (stated, value) => {
        expect(possibleVerdict(stated, point(value))).toBe(rateVerdict(stated, value));
      }),
      { numRuns: 1000 },
    );
  });

  it("never denies what one of the values would give", () => {
    fc.assert(
      fc.property(decimal, percent, percent, (stated, value, reach) => {
        const [low, high] = [value, rational(value.numerator + 1000n, value.denominator)];
        const wide: Interval = { low: { at: low, closed: true }, high: { at: high, closed: true } };
        const possible = possibleVerdict(stated, wide);
        const single = rateVerdict(stated, reach);
        const isOpen = contains(wide, reach) && single !== "neither";
        expect(isOpen && possible !== "both" ? possible : single).toBe(single);
      }),
      { numRuns: 1000 },
    );
  });

  it("rounds exactly the values that rounding once gives, on either side of zero", () => {
    fc.assert(
      fc.property(decimal, percent, ({ units, decimals }, value) => {
        expect(contains(roundedValues({ units, decimals }), value)).toBe(
          isRounded(value, units, decimals),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe("an interval within another", () => {
  it("has no value that the other lacks", () => {
    fc.assert(
      fc.property(intervals, intervals, percent, (inner, outer, value) => {
        const refuted = isWithin(inner, outer) && contains(inner, value) && !contains(outer, value);
        expect(refuted).toBe(false);
        expect(isWithin(point(value), outer)).toBe(contains(outer, value));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [true, false, true],
    [false, true, true],
    [true, true, true],
    [false, false, true],
  ])(
    "may share its end, open or closed, only where the other has it too (%p, %p)",
    (inner, outer) => {
      const at = rational(3n);
      const within = isWithin(
        { low: { at, closed: inner }, high: { at: rational(5n), closed: true } },
        { low: { at, closed: outer } },
      );
      expect(within).toBe(outer || !inner);
    },
  );
});
