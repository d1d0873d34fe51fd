import type { UndecidedReason } from "../model/check";
import type { Decimal } from "../model/decimal";
import type { Qualifier, Quantity } from "../model/quantity";
import {
  add,
  multiply,
  negate,
  type Rational,
  rational,
  rationalOfDecimal,
  subtract,
} from "../model/rational";
import { type Interval, interval, negateInterval, point } from "./interval";

/**
 * How sharply a value is known:
 *
 * - `exact`: a count, or computed from counts;
 * - `stated`: an amount or a rate, known to its stated decimals; judged by the possible reading;
 * - `approximate`: 余, 近, 约 …; decided only where it is certain or impossible.
 */
export type Exactness = "exact" | "stated" | "approximate";

/** The values that an operand may have, or why it has none. */
export type Extent = Known | Unknown;

/** Values of which one is the true one. */
export interface Known {
  readonly known: true;
  readonly interval: Interval;
  readonly exactness: Exactness;
}

/** No values, because an operand is missing, unreadable, or divides by 0. */
export interface Unknown {
  readonly known: false;
  readonly reason: UndecidedReason;
}

/** The extent of one exact value. */
export function exactly(value: Rational): Known {
  return { known: true, interval: point(value), exactness: "exact" };
}

/** The extent of what cannot be told. */
export function unknown(reason: UndecidedReason): Unknown {
  return { known: false, reason };
}

/** The blunter of two degrees of knowledge: a sum with one approximate part is approximate. */
export function blunter(a: Exactness, b: Exactness): Exactness {
  if (a === "approximate" || b === "approximate") return "approximate";
  return a === "stated" || b === "stated" ? "stated" : "exact";
}

/**
 * The values that a stated quantity allows.
 *
 * @param precise whether the number is a count, exact to the unit; otherwise its stated decimals bound it
 */
export function extentOfQuantity({ value, qualifier }: Quantity, precise: boolean): Known {
  const number = rationalOfDecimal(value);
  if (qualifier !== undefined) {
    const allowed = approximateInterval(number, value, qualifier);
    return { known: true, interval: allowed, exactness: "approximate" };
  }
  if (precise) return exactly(number);
  return { known: true, interval: roundedInterval(number, value.decimals), exactness: "stated" };
}

/**
 * The values that a stated percentage allows, whether it was rounded or truncated, as a ratio.
 */
export function extentOfRate({ value, qualifier }: Quantity): Known {
  const number = rationalOfDecimal(value);
  const percent =
    qualifier === undefined
      ? roundedOrTruncated(number, value.decimals)
      : approximateInterval(number, value, qualifier);
  const exactness = qualifier === undefined ? "stated" : "approximate";
  return { known: true, interval: scaleDown(percent), exactness };
}

/** What people mean by 余, 近, 约 …: the table of {@link Qualifier}. */
function approximateInterval(n: Rational, written: Decimal, qualifier: Qualifier): Interval {
  if (n.numerator < 0n && !OPEN_ENDED.includes(qualifier)) {
    // 约-11.5% lies as far around -11.5 as 约11.5% around 11.5.
    const size = { units: -written.units, decimals: written.decimals };
    return negateInterval(approximateInterval(negate(n), size, qualifier));
  }
  switch (qualifier) {
    case "over":
    case "odd":
      return interval(
        { at: n, closed: false },
        { at: add(n, lastPlaceOf(written)), closed: false },
      );
    case "near":
      return interval(
        { at: multiply(n, rational(9n, 10n)), closed: true },
        { at: n, closed: false },
      );
    case "about":
    case "around":
      return interval(
        { at: multiply(n, rational(9n, 10n)), closed: true },
        { at: multiply(n, rational(11n, 10n)), closed: true },
      );
    case "at-least":
    case "not-less":
      return { low: { at: n, closed: true } };
    case "beyond":
      return { low: { at: n, closed: false } };
  }
}

/** A bound stays one on either side of 0: -5以上 is -5 or more. */
const OPEN_ENDED: readonly Qualifier[] = ["at-least", "not-less", "beyond"];

/** One unit of the last place that is not zero: 10 for 180, 1000 for 32000, 0.1 for 15.7. */
function lastPlaceOf({ units, decimals }: Decimal): Rational {
  let place = 1n;
  let rest = units;
  while (rest !== 0n && rest % 10n === 0n) {
    rest /= 10n;
    place *= 10n;
  }
  return rational(place, 10n ** BigInt(decimals));
}

/** @source XBRL Calculations 1.1: half a unit of the last stated place, both ends closed */
function roundedInterval(n: Rational, decimals: number): Interval {
  const half = rational(1n, 2n * 10n ** BigInt(decimals));
  return interval({ at: subtract(n, half), closed: true }, { at: add(n, half), closed: true });
}

function roundedOrTruncated(n: Rational, decimals: number): Interval {
  const half = rational(1n, 2n * 10n ** BigInt(decimals));
  const whole = rational(1n, 10n ** BigInt(decimals));
  const below = { at: subtract(n, n.numerator <= 0n ? whole : half), closed: n.numerator > 0n };
  const above = { at: add(n, n.numerator >= 0n ? whole : half), closed: n.numerator < 0n };
  return interval(below, above);
}

function scaleDown({ low, high }: Interval): Interval {
  const hundredth = rational(1n, 100n);
  const scale = (end: Interval["low"]) =>
    end && { at: multiply(end.at, hundredth), closed: end.closed };
  return interval(scale(low), scale(high));
}
