import type { Comparison } from "../../core/model/check";
import { compare, ZERO } from "../../core/model/rational";
import type { Rational } from "../../core/model/rational";
import { isNumber, shownText } from "./native-value";
import type { NativeError, NativeValue } from "./native-value";

type Comparable = Exclude<NativeValue, NativeError>;

/** Compares two values as spreadsheets do: text without regard to case, values of different types by type. */
export function compareNative(
  left: Comparable,
  comparison: Comparison,
  right: Comparable,
): boolean {
  return holds(comparison, order(left, right));
}

/** Spreadsheet order: numbers before text before truth values; a blank is the other side's nothing. */
function order(left: Comparable, right: Comparable): number {
  const a = left ?? nothingBeside(right);
  const b = right ?? nothingBeside(left);
  if (isNumber(a) && isNumber(b)) return compare(a, b);
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  const [x, y] = [shownText(a).toUpperCase(), shownText(b).toUpperCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function nothingBeside(other: NativeValue): Rational | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : ZERO;
}

function rank(value: NativeValue): number {
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 0;
}

function holds(comparison: Comparison, ordered: number): boolean {
  switch (comparison) {
    case "=":
      return ordered === 0;
    case "<>":
      return ordered !== 0;
    case "<":
      return ordered < 0;
    case "<=":
      return ordered <= 0;
    case ">":
      return ordered > 0;
    case ">=":
      return ordered >= 0;
  }
}
