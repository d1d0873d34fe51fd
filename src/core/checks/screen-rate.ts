import type { Expression } from "../definition/expression";
import type { Verdict } from "../model/check";
import type { RateStatement } from "./judge-rate";
import { type IntegerSum, integerSumOf, type Layout, placeOf } from "./screen-sum";

/**
 * A stated rate or change of counts: the number at `place` is `part × partFactor / (whole × wholeFactor)`, rounded to a
 * whole number.
 */
export interface RateRule {
  readonly place: number;
  readonly part: IntegerSum;
  readonly partFactor: number;
  readonly whole: IntegerSum;
  readonly wholeFactor: number;
}

/** A rate's rule in whole numbers; `undefined` for percentage points, rates of amounts, and a rate without a column. */
export function rateRule({ figure, call }: RateStatement, layout: Layout): RateRule | undefined {
  const place = placeOf(layout, figure);
  const column = layout.columns[place ?? -1];
  const [first, second] = call.operands;
  if (place === undefined || column === undefined) return undefined;
  if (first === undefined || second === undefined || call.name === "POINTS") return undefined;
  const part = integerSumOf(call.name === "RATE" ? first : growth(first, second), layout);
  const whole = integerSumOf(second, layout);
  if (part === undefined || whole === undefined || part.slack > 0 || whole.slack > 0) {
    return undefined;
  }
  const partFactor = 100 * 10 ** column.decimals * whole.scale;
  if (partFactor > Number.MAX_SAFE_INTEGER) return undefined;
  return { place, part, partFactor, whole, wholeFactor: part.scale };
}

/** CHANGE(current, previous) is (current − previous) / previous. */
function growth(left: Expression, right: Expression): Expression {
  return { kind: "arithmetic", operator: "-", left, right };
}

/**
 * How a stated whole number stands to `part / whole`, by cross multiplication; `both` is told as `rounded`.
 *
 * @returns `zero` for a rate stated of nothing; `undefined` where a product would leave the exact doubles, or is `NaN`
 */
export function quickVerdict(
  stated: number,
  part: number,
  whole: number,
): Exclude<Verdict, "both"> | "zero" | undefined {
  const size = Math.abs(whole);
  const largest = (2 * Math.abs(stated) + 1) * size;
  // A product past 2^53 is never rounded to below it, and NaN is not below anything.
  const isExact = largest <= Number.MAX_SAFE_INTEGER && Math.abs(part) <= HALF_RANGE;
  if (!isExact || !Number.isInteger(stated)) return undefined;
  if (whole === 0) return "zero";
  const sign = part < 0 === whole < 0 ? 1 : -1;
  return verdictOfSizes(stated * sign, Math.abs(part), size);
}

const HALF_RANGE = Math.floor(Number.MAX_SAFE_INTEGER / 2);

function verdictOfSizes(
  stated: number,
  part: number,
  whole: number,
): "rounded" | "truncated" | "neither" {
  const double = 2 * part;
  if ((2 * stated - 1) * whole <= double && double < (2 * stated + 1) * whole) return "rounded";
  return stated * whole <= part && part < (stated + 1) * whole ? "truncated" : "neither";
}
