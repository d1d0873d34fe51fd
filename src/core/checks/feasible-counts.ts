import type { Decimal } from "../model/decimal";
import {
  add,
  divide,
  multiply,
  type Rational,
  rational,
  rationalOfDecimal,
} from "../model/rational";

/** Whole counts from `first` to `last`; `last` absent means without end. Empty where `first > last`. */
export interface CountRange {
  readonly first: bigint;
  readonly last?: bigint;
}

/** The counts that fit a stated rate if it was rounded, and those that fit if it was truncated. */
export interface FeasibleCounts {
  readonly rounded: CountRange;
  readonly truncated: CountRange;
}

/**
 * The whole numerators that a stated rate allows for a known denominator, under each rounding habit.
 * 78.94 % of 19: none when rounded, exactly 15 when truncated.
 *
 * @param stated percentage, zero or more
 * @param denominator greater than zero
 * @source the GRIM test (Brown and Heathers 2017): a mean of whole numbers has a whole numerator
 */
export function feasibleNumerators(stated: Decimal, denominator: Rational): FeasibleCounts {
  return perHabit(stated, (low, high) => ({
    first: ceiling(multiply(low, denominator)),
    last: lastBelow(multiply(high, denominator)),
  }));
}

/**
 * The whole denominators that a stated rate allows for a known numerator, under each rounding habit.
 *
 * @param stated percentage, zero or more
 * @param numerator greater than zero
 */
export function feasibleDenominators(stated: Decimal, numerator: Rational): FeasibleCounts {
  return perHabit(stated, (low, high) => ({
    first: atLeastOne(firstAbove(divide(numerator, high))),
    ...(low.numerator > 0n && { last: floor(divide(numerator, low)) }),
  }));
}

/** Whether no count lies in a range. */
export function isEmpty({ first, last }: CountRange): boolean {
  return last !== undefined && first > last;
}

/** The only count that any habit allows. */
export function onlyCount({ rounded, truncated }: FeasibleCounts): bigint | undefined {
  const ranges = [rounded, truncated].filter((range) => !isEmpty(range));
  const [range, other = range] = ranges;
  if (range === undefined || other === undefined) return undefined;
  const only = range.first;
  const single = (candidate: CountRange) => candidate.first === only && candidate.last === only;
  return single(range) && single(other) ? only : undefined;
}

function perHabit(
  stated: Decimal,
  range: (low: Rational, high: Rational) => CountRange,
): FeasibleCounts {
  const value = divide(rationalOfDecimal(stated), rational(100n));
  const unit = rational(1n, 100n * 10n ** BigInt(stated.decimals));
  const half = divide(unit, rational(2n));
  const low = add(value, rational(-half.numerator, half.denominator));
  const zero = rational(0n);
  return {
    rounded: range(low.numerator < 0n ? zero : low, add(value, half)),
    truncated: range(value, add(value, unit)),
  };
}

function ceiling({ numerator, denominator }: Rational): bigint {
  return (numerator + denominator - 1n) / denominator;
}

function floor({ numerator, denominator }: Rational): bigint {
  return numerator / denominator;
}

function lastBelow(value: Rational): bigint {
  return ceiling(value) - 1n;
}

function firstAbove(value: Rational): bigint {
  return floor(value) + 1n;
}

function atLeastOne(count: bigint): bigint {
  return count < 1n ? 1n : count;
}
