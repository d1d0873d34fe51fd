import { add, compare, multiply, negate, type Rational } from "../model/rational";

/**
 * All values that a statement allows, with open and closed ends. An absent end is unbounded.
 *
 * @source XBRL Calculations 1.1: values with stated precision are ranges, compared without any other tolerance
 */
export interface Interval {
  readonly low?: End;
  readonly high?: End;
}

/** Where an interval ends; a closed end is one of its values. */
export interface End {
  readonly at: Rational;
  readonly closed: boolean;
}

/** Every value. */
export const UNBOUNDED: Interval = {};

/** The interval of one value; it has one end for both, so that sums and products of such are worked out once. */
export function point(at: Rational): Interval {
  const end = { at, closed: true };
  return { low: end, high: end };
}

/** Everything from `low` on, including it. */
export function atLeast(low: Rational): Interval {
  return { low: { at: low, closed: true } };
}

/** The only value of an interval that has exactly one. */
export function pointOf({ low, high }: Interval): Rational | undefined {
  if (low === undefined || high === undefined || !low.closed || !high.closed) return undefined;
  if (low === high) return low.at;
  return compare(low.at, high.at) === 0 ? low.at : undefined;
}

/** Ends add; an end of the sum is closed only if both contributing ends are. */
export function addIntervals(a: Interval, b: Interval): Interval {
  const low = addEnds(a.low, b.low);
  const isOne = a.low === a.high && b.low === b.high;
  return interval(low, isOne ? low : addEnds(a.high, b.high));
}

/** Scaling by a negative factor swaps the ends together with their open or closed nature. */
export function scaleInterval({ low, high }: Interval, factor: Rational): Interval {
  if (factor.numerator === 0n) return point(factor);
  const ends = [low, high].map(
    (end) => end && { at: multiply(end.at, factor), closed: end.closed },
  );
  return factor.numerator > 0n ? interval(ends[0], ends[1]) : interval(ends[1], ends[0]);
}

/** The interval mirrored at 0. */
export function negateInterval({ low, high }: Interval): Interval {
  const end = negated(high);
  return interval(end, low === high ? end : negated(low));
}

/** Whether `value` is one of the interval's values. */
export function contains({ low, high }: Interval, value: Rational): boolean {
  return !isBelow(value, low) && !isAbove(value, high);
}

/** Whether the intervals share a value. Two ends that touch do so only where both are closed. */
export function overlap(a: Interval, b: Interval): boolean {
  return reaches(a.high, b.low) && reaches(b.high, a.low);
}

/** Whether every value of `inner` is one of `outer`'s. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return (
    startsWithin(inner.low, outer.low) && startsWithin(negated(inner.high), negated(outer.high))
  );
}

/** Builds an interval without spelling out absent ends. */
export function interval(low: End | undefined, high: End | undefined): Interval {
  if (low === undefined) return high === undefined ? UNBOUNDED : { high };
  return high === undefined ? { low } : { low, high };
}

function addEnds(a: End | undefined, b: End | undefined): End | undefined {
  if (a === undefined || b === undefined) return undefined;
  return { at: add(a.at, b.at), closed: a.closed && b.closed };
}

function negated(end: End | undefined): End | undefined {
  return end && { at: negate(end.at), closed: end.closed };
}

function startsWithin(low: End | undefined, limit: End | undefined): boolean {
  if (limit === undefined) return true;
  if (low === undefined) return false;
  const order = compare(low.at, limit.at);
  return order > 0 || (order === 0 && (limit.closed || !low.closed));
}

function isBelow(value: Rational, low: End | undefined): boolean {
  if (low === undefined) return false;
  const order = compare(value, low.at);
  return order < 0 || (order === 0 && !low.closed);
}

function isAbove(value: Rational, high: End | undefined): boolean {
  if (high === undefined) return false;
  const order = compare(value, high.at);
  return order > 0 || (order === 0 && !high.closed);
}

function reaches(high: End | undefined, low: End | undefined): boolean {
  if (high === undefined || low === undefined) return true;
  const order = compare(high.at, low.at);
  return order > 0 || (order === 0 && high.closed && low.closed);
}
