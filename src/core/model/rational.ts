import type { Decimal } from "./decimal";

/** An exact fraction in lowest terms; the denominator is positive. Sums and rates are computed in these alone. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** 0. */
export const ZERO: Rational = { numerator: 0n, denominator: 1n };
/** 1. */
export const ONE: Rational = { numerator: 1n, denominator: 1n };

/**
 * The fraction of two whole numbers, in lowest terms.
 *
 * @param denominator not zero: a zero denominator is a finding of the caller's, decided before it divides
 * @throws RangeError when the denominator is zero (a programmer's error)
 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError("a rational number has no zero denominator");
  if (denominator === 1n) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** The number that a decimal writes; its stated decimals are forgotten. */
export function rationalOfDecimal({ units, decimals }: Decimal): Rational {
  return decimals === 0
    ? { numerator: units, denominator: 1n }
    : rational(units, 10n ** BigInt(decimals));
}

/** `a + b`. */
export function add(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

/** `a − b`. */
export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

/** `a × b`. */
export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/**
 * `a ÷ b`.
 *
 * @throws RangeError when `b` is zero (a programmer's error)
 */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** `−a`. */
export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** `|a|`. */
export function absolute(a: Rational): Rational {
  return a.numerator < 0n ? negate(a) : a;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether `a` is 0. */
export function isZero(a: Rational): boolean {
  return a.numerator === 0n;
}

/**
 * Rounds once to `decimals` places, halves away from zero (四舍五入), as staff and Excel's ROUND do.
 *
 * @source the customary rounding of GB/T 8170—2008, with halves away from zero instead of to even
 */
export function roundTo(a: Rational, decimals: number): Decimal {
  const scaled = absolute(a).numerator * 10n ** BigInt(decimals);
  const units = (scaled * 2n + a.denominator) / (a.denominator * 2n);
  return { units: a.numerator < 0n ? -units : units, decimals };
}

/** Drops everything after `decimals` places (截位), toward zero. */
export function truncateTo(a: Rational, decimals: number): Decimal {
  return { units: (a.numerator * 10n ** BigInt(decimals)) / a.denominator, decimals };
}

/** The exact decimal of a fraction that has one (1/8 is 0.125), or `undefined` (1/3). */
export function exactDecimal(a: Rational): Decimal | undefined {
  let rest = a.denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  return rest === 1n ? truncateTo(a, Math.max(twos, fives)) : undefined;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
