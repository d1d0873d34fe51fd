import { type Decimal, formatDecimal } from "../model/decimal";
import {
  absolute,
  exactDecimal,
  multiply,
  type Rational,
  rational,
  rationalOfDecimal,
  subtract,
  truncateTo,
} from "../model/rational";

const SHOWN_DECIMALS = 4;

/** A number in full, or its first four decimals and `…`: 98.2758…, never a rounded figure that looks exact. */
export function showNumber(value: Rational): string {
  const exact = exactDecimal(value);
  if (exact !== undefined && exact.decimals <= SHOWN_DECIMALS) return formatDecimal(exact);
  const cut = formatDecimal(truncateTo(value, SHOWN_DECIMALS));
  const sign = value.numerator < 0n && !cut.startsWith("-") ? "-" : "";
  return `${sign}${cut}…`;
}

/** A ratio in percent: 0.982 is 98.2%. */
export function showRatio(ratio: Rational): string {
  return showPercent(inPercent(ratio));
}

/** A ratio as the number in front of its sign %. */
export function inPercent(ratio: Rational): Rational {
  return multiply(ratio, rational(100n));
}

/** A percentage as stated, with its stated decimals. */
export function showStatedPercent(value: Decimal): string {
  return `${formatDecimal(value)}%`;
}

/** An exact percentage: in full, or its first four decimals and `…`. */
function showPercent(value: Rational): string {
  return `${showNumber(value)}%`;
}

/** How far two stated percentages are apart, without a sign, in percentage points. */
export function showGap(a: Decimal, b: Decimal): string {
  return showNumber(absolute(subtract(rationalOfDecimal(a), rationalOfDecimal(b))));
}
