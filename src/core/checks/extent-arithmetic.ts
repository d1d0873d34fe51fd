import type { Extent } from "./extent";
import { blunter, unknown } from "./extent";
import { compare, type Rational, ZERO } from "../model/rational";
import { addIntervals, type Interval, interval, negateInterval, point, pointOf } from "./interval";
import { divideIntervals, multiplyIntervals } from "./interval-product";
import { roundInterval } from "./round-interval";

/** What a + b may be. */
export function sum(a: Extent, b: Extent): Extent {
  return combined(a, b, addIntervals);
}

/** What left − right may be. */
export function gap(left: Extent, right: Extent): Extent {
  return combined(left, right, (a, b) => addIntervals(a, negateInterval(b)));
}

/** What a × b may be. */
export function product(a: Extent, b: Extent): Extent {
  return combined(a, b, multiplyIntervals);
}

/** Undecided (`zero-divisor`) where the denominator may be 0. */
export function quotient(numerator: Extent, denominator: Extent): Extent {
  return combined(numerator, denominator, divideIntervals);
}

/** `current / previous − 1`, with `current` and `previous` as one variable each. */
export function growth(current: Extent, previous: Extent): Extent {
  return mapped(quotient(current, previous), (ratio) => addIntervals(ratio, MINUS_ONE));
}

/** What −value may be. */
export function opposite(value: Extent): Extent {
  return mapped(value, negateInterval);
}

/** What |value| may be. */
export function magnitude(value: Extent): Extent {
  return mapped(value, absoluteInterval);
}

/** The exact value of an extent that has exactly one. */
export function exactValue(extent: Extent): Rational | undefined {
  return extent.known ? pointOf(extent.interval) : undefined;
}

const MINUS_ONE = point({ numerator: -1n, denominator: 1n });

/** ROUND(value, places); its value is one where all values round alike. */
export function rounded(value: Extent, places: Extent): Extent {
  if (!value.known) return value;
  if (!places.known) return places;
  const decimals = pointOf(places.interval);
  if (decimals === undefined) return unknown("computed");
  const digits = Number(decimals.numerator / decimals.denominator);
  if (digits < 0 || digits > 15) return unknown("computed");
  return mapped(value, (interval) => roundInterval(interval, digits));
}

function combined(
  a: Extent,
  b: Extent,
  operation: (a: Interval, b: Interval) => Interval | undefined,
): Extent {
  if (!a.known) return a;
  if (!b.known) return b;
  const result = operation(a.interval, b.interval);
  if (result === undefined) return unknown("zero-divisor");
  return { known: true, interval: result, exactness: blunter(a.exactness, b.exactness) };
}

function mapped(extent: Extent, operation: (interval: Interval) => Interval): Extent {
  return extent.known ? { ...extent, interval: operation(extent.interval) } : extent;
}

function absoluteInterval(value: Interval): Interval {
  const { low, high } = value;
  if (low && compare(low.at, ZERO) >= 0) return value;
  if (high && compare(high.at, ZERO) <= 0) return negateInterval(value);
  const away = low && high ? farther(negateInterval({ low }).high, high) : undefined;
  return interval({ at: ZERO, closed: true }, away);
}

function farther(a: Interval["high"], b: NonNullable<Interval["high"]>): Interval["high"] {
  if (a === undefined) return undefined;
  const order = compare(a.at, b.at);
  return order > 0 || (order === 0 && a.closed) ? a : b;
}
