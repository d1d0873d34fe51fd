import { type Rational, rationalOfDecimal, roundTo } from "../model/rational";
import { type End, type Interval, interval } from "./interval";

/**
 * What rounding makes of every value of an interval, halves away from zero: one value where both ends round alike, else
 * all between the two. An end that is open and lies on a half is rounded as the values beside it are.
 */
export function roundInterval({ low, high }: Interval, decimals: number): Interval {
  return interval(low && roundEnd(low, decimals, 1n), high && roundEnd(high, decimals, -1n));
}

/** @param inward the direction in which the interval's values lie: 1 above a low end, -1 below a high one */
function roundEnd({ at, closed }: End, decimals: number, inward: 1n | -1n): End {
  const { units } = roundTo(at, decimals);
  const isAway = at.numerator * inward < 0n;
  const excluded = !closed && isAway && isHalf(at, decimals);
  const reached = excluded ? units + inward : units;
  return { at: rationalOfDecimal({ units: reached, decimals }), closed: true };
}

/** Whether a value lies exactly between two neighbours of that many decimals. */
function isHalf({ numerator, denominator }: Rational, decimals: number): boolean {
  const doubled = 2n * numerator * 10n ** BigInt(decimals);
  return doubled % denominator === 0n && (doubled / denominator) % 2n !== 0n;
}
