import type { Expression } from "../definition/expression";
import type { Unknown } from "./extent";
import type { Filling } from "./filled-figures";
import { type Judgement, undecided } from "./judgement";
import { doubtfulDivisors } from "./missing-rate";
import { approximateInputs, inputsInState, operandsOf } from "./operand-states";

/** The judgement where a value cannot be computed, with the figures to blame: blanks, divisors, approximations, or all. */
export function uncomputable(
  expression: Expression,
  { reason }: Unknown,
  filling: Filling,
): Judgement {
  const blanks = inputsInState(expression, filling, ["blank"]);
  if (blanks.length > 0) return undecided("blank", blanks);
  if (reason === "zero-divisor") return undecided(reason, doubtfulDivisors(expression, filling));
  const approximate = approximateInputs(expression, filling);
  return approximate.length > 0
    ? undecided("approximate", approximate)
    : undecided(reason, operandsOf(expression, filling));
}
