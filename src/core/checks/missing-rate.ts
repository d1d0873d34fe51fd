import { type Expression, referenceKey } from "../definition/expression";
import { isRateCall, type RateCall } from "../definition/rate-call";
import type { Operand } from "../model/check";
import { isZero } from "../model/rational";
import { exactValue } from "./extent-arithmetic";
import { type Filling, formulaBehind, operandOf } from "./filled-figures";
import { type Judgement, notApplicable } from "./judgement";
import { inputsOf } from "./operand-states";
import { perFigure } from "./per-figure";
import { ratioOf } from "./ratio";

/**
 * Nothing to check where a formula asks for a rate that does not exist: its denominator is exactly 0, or its whole
 * numerator or denominator is 不适用. `undefined` where every rate exists or cannot be told yet.
 */
export function missingRate(expression: Expression, filling: Filling): Judgement | undefined {
  for (const call of ratesIn(expression, filling)) {
    const { denominator, wholes } = ratioOf(call, filling);
    const divisor = exactValue(denominator);
    if (divisor !== undefined && isZero(divisor)) return notApplicable("zero-denominator", []);
    const absent = wholes.filter(({ entry }) => entry.state === "not-applicable");
    if (absent.length > 0) return notApplicable("not-applicable-operand", absent);
  }
  return undefined;
}

/** The figures in a denominator that keeps a rate from being computed, because it may be 0. */
export function doubtfulDivisors(expression: Expression, filling: Filling): readonly Operand[] {
  const doubtful = ratesIn(expression, filling).flatMap((call) => {
    const { value } = ratioOf(call, filling);
    const [, divisor] = call.operands;
    const isDoubtful = !value.known && value.reason === "zero-divisor";
    return isDoubtful && divisor !== undefined ? inputsOf(divisor, filling) : [];
  });
  const byKey = new Map(doubtful.map((reference) => [referenceKey(reference), reference]));
  return [...byKey.values()].map((reference) => operandOf(filling, reference));
}

const ratesBehind = perFigure((reference, filling): readonly RateCall[] => [
  ...new Set(ratesIn(formulaBehind(filling, reference), filling)),
]);

/** The rates that an expression asks for, also through figures that nobody stated. */
function ratesIn(expression: Expression | undefined, filling: Filling): readonly RateCall[] {
  switch (expression?.kind) {
    case undefined:
    case "number":
    case "text":
      return [];
    case "figure":
      return ratesBehind(expression, filling);
    case "negate":
      return ratesIn(expression.operand, filling);
    case "arithmetic":
    case "comparison":
      return [...ratesIn(expression.left, filling), ...ratesIn(expression.right, filling)];
    case "call": {
      const inner = expression.operands.flatMap((operand) => ratesIn(operand, filling));
      return isRateCall(expression) ? [...inner, expression] : inner;
    }
  }
}
