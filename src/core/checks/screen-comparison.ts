import type { Expression } from "../definition/expression";
import type { Comparison } from "../model/check";
import { type IntegerSum, integerSumOf, type Layout } from "./screen-sum";

/** A comparison of two weighted sums as a range for their difference: it holds within, both ends included. */
export interface RangeRule extends Range {
  readonly difference: IntegerSum;
}

/** Left minus right of a comparison, and the range it must stay in; `undefined` where it has no such shape. */
export function rangeRule(
  { operator, left, right }: Extract<Expression, { kind: "comparison" }>,
  layout: Layout,
): RangeRule | undefined {
  const difference = integerSumOf({ kind: "arithmetic", operator: "-", left, right }, layout);
  const range = difference && rangeOf(operator, difference.isPrinted ? 0 : difference.slack);
  return range && { difference, ...range };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * The whole differences that are not a violation. What stated decimals leave open widens the range: 0.11 万元 may be
 * anything from 0.105 to 0.115, unless it is compared as printed. `<>` has no range.
 *
 * @param slack how far the difference may be off to either side, doubled
 */
function rangeOf(operator: Comparison, slack: number): Range | undefined {
  const reachable = Math.floor(slack / 2);
  const strictly = Math.ceil(slack / 2) - 1;
  switch (operator) {
    case "=":
      return { low: -reachable, high: reachable };
    case "<=":
      return { low: -Infinity, high: reachable };
    case ">=":
      return { low: -reachable, high: Infinity };
    case "<":
      return { low: -Infinity, high: strictly };
    case ">":
      return { low: -strictly, high: Infinity };
    case "<>":
      return undefined;
  }
}
