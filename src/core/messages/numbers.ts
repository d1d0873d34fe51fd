import { type Decimal, formatDecimal } from "../model/decimal";
import {
  absolute,
  multiply,
  type Rational,
  rational,
  rationalOfDecimal,
  subtract,
} from "../model/rational";
import { showNumber } from "../text/show-number";

export { showNumber } from "../text/show-number";

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
