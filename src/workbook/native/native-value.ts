import { formatDecimal, shortestDecimal } from "../../core/model/decimal";
import { exactDecimal, roundTo } from "../../core/model/rational";
import type { Rational } from "../../core/model/rational";

/** What a cell holds, with numbers kept exact; `null` is an empty cell. */
export type NativeValue = Rational | string | boolean | null | NativeError;

/** An error value such as `#VALUE!`. */
export interface NativeError {
  readonly error: string;
}

/** What arithmetic with text gives. */
export const VALUE_ERROR: NativeError = { error: "#VALUE!" };

/** Whether a value is a number. */
export function isNumber(value: NativeValue): value is Rational {
  return typeof value === "object" && value !== null && "numerator" in value;
}

/** Whether a value is an error. */
export function isError(value: NativeValue): value is NativeError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** A value as `&` joins it to text: up to 15 decimals, no trailing zeros. */
export function shownText(value: Exclude<NativeValue, NativeError>): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return formatDecimal(exactDecimal(value) ?? shortestDecimal(roundTo(value, 15)));
}

/**
 * A value as a formula's cell stores it; the number is the double nearest to the exact value. An error has no
 * stored form here and is left to the program that recalculates.
 */
export function storedValue(value: NativeValue): number | string | boolean | null {
  if (isError(value)) return null;
  return isNumber(value) ? nearestDouble(value) : value;
}

/** The double nearest to a fraction whose parts have up to 15 digits, as a spreadsheet's own division gives it. */
function nearestDouble(value: Rational): number {
  const exact = exactDecimal(value);
  if (exact !== undefined) return Number(formatDecimal(exact));
  return Number(value.numerator) / Number(value.denominator);
}
