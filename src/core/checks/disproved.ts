import type { Expression } from "../definition/expression";
import type { Comparison } from "../model/check";
import type { Filling } from "./filled-figures";
import { judgeComparison } from "./judge-comparison";
import { inputsInState } from "./operand-states";

/** This year's value of a figure, as a formula names it. */
export function thisYear(figure: string): Expression {
  return { kind: "figure", figure, prior: false };
}

/** Last year's value of a figure, as PRIOR() names it. */
export function lastYear(figure: string): Expression {
  return { kind: "figure", figure, prior: true };
}

/** A constant. */
export function constant(units: bigint, decimals = 0): Expression {
  return { kind: "number", value: { units, decimals } };
}

/**
 * Whether nothing that the figures can mean makes the comparison true. What is missing, unreadable or 不适用 disproves
 * nothing.
 */
export function isDisproved(
  left: Expression,
  operator: Comparison,
  right: Expression,
  filling: Filling,
): boolean {
  const comparison = { kind: "comparison", operator, left, right } as const;
  if (inputsInState(comparison, filling, ["blank"]).length > 0) return false;
  return judgeComparison(comparison, filling).status === "broken";
}
