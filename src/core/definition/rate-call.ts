import type { Measure } from "../model/check";
import type { Expression } from "./expression";

type Call = Extract<Expression, { kind: "call" }>;

/** A call that gives a rate: a ratio, growth on last year, or the difference of two rates. */
export type RateCall = Call & { readonly name: "RATE" | "CHANGE" | "POINTS" };

/** How each function measures a rate. */
export const MEASURES: Readonly<Record<RateCall["name"], Measure>> = {
  RATE: "rate",
  CHANGE: "change",
  POINTS: "points",
};

/** Whether an expression is such a call and nothing else. */
export function isRateCall(expression: Expression): expression is RateCall {
  return expression.kind === "call" && Object.hasOwn(MEASURES, expression.name);
}
