import type { Verdict } from "../model/check";
import { type Decimal, sameNumber } from "../model/decimal";
import {
  add,
  type Rational,
  rational,
  rationalOfDecimal,
  roundTo,
  subtract,
  truncateTo,
} from "../model/rational";
import { type Interval, interval, overlap } from "./interval";

/**
 * How a stated percentage relates to its exact value, at its own stated decimals.
 *
 * 98 of 98.2758… is `both`; 37.2 of 37.2549… is `truncated` (rounded it would be 37.3).
 *
 * @param percent the exact value in percent
 * @source GB/T 8170—2008 for rounding once; halves go away from zero, truncation goes toward zero
 */
export function rateVerdict(stated: Decimal, percent: Rational): Verdict {
  const rounded = sameNumber(roundTo(percent, stated.decimals), stated);
  const truncated = sameNumber(truncateTo(percent, stated.decimals), stated);
  return verdictOf(rounded, truncated);
}

/**
 * The same where amounts or other stated rates leave the value open within their own decimals: what it can be.
 *
 * @param percent every value that the rate may have, in percent
 */
export function possibleVerdict(stated: Decimal, percent: Interval): Verdict {
  return verdictOf(
    overlap(roundedValues(stated), percent),
    overlap(truncatedValues(stated), percent),
  );
}

/** The values that round to a number, halves away from zero: the end toward zero belongs to it. */
export function roundedValues(stated: Decimal): Interval {
  return valuesAround(stated, rational(1n, 2n * 10n ** BigInt(stated.decimals)), true);
}

/** The values that are cut to a number, toward zero. */
function truncatedValues(stated: Decimal): Interval {
  return valuesAround(stated, rational(1n, 10n ** BigInt(stated.decimals)), false);
}

/** From a number outward by `reach`, and by as much toward zero where `bothWays`; about 0 always to both sides. */
function valuesAround(stated: Decimal, reach: Rational, bothWays: boolean): Interval {
  const at = rationalOfDecimal(stated);
  const sign = stated.units < 0n ? -1 : stated.units > 0n ? 1 : 0;
  const low = bothWays || sign <= 0 ? subtract(at, reach) : at;
  const high = bothWays || sign >= 0 ? add(at, reach) : at;
  return interval({ at: low, closed: sign > 0 }, { at: high, closed: sign < 0 });
}

function verdictOf(rounded: boolean, truncated: boolean): Verdict {
  if (rounded) return truncated ? "both" : "rounded";
  return truncated ? "truncated" : "neither";
}
