import { formatDecimal } from "../model/decimal";
import { exactDecimal, type Rational, truncateTo } from "../model/rational";

/** Decimals of a number that has no end, before the dots. */
const SHOWN_DECIMALS = 4;

/** A number in full, or its first four decimals and `…`: 98.2758…, never a rounded figure that looks exact. */
export function showNumber(value: Rational): string {
  const exact = exactDecimal(value);
  if (exact !== undefined && exact.decimals <= SHOWN_DECIMALS) return formatDecimal(exact);
  const cut = formatDecimal(truncateTo(value, SHOWN_DECIMALS));
  const isSmallNegative = value.numerator < 0n && !cut.startsWith("-");
  return `${isSmallNegative ? "-" : ""}${cut}…`;
}
