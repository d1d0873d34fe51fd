import type { Expression, FigureReference } from "../definition/expression";
import type { Comparison, Operand } from "../model/check";
import { isZero } from "../model/rational";
import { comparesRates } from "./compares-rates";
import { valueOfLinear } from "./evaluate";
import type { Known } from "./extent";
import { type Filling, operandOf } from "./filled-figures";
import { type Judgement, notApplicable, undecided } from "./judgement";
import { difference, type Linear } from "./linear";
import { comparedEvidence } from "./linear-evidence";
import { impliedBlank, possibleValues } from "./linear-with-blanks";
import { approximateInputs, inputsInState, unusableInputs } from "./operand-states";
import { outcome } from "./outcome";
import { readingOf } from "./printed-reading";

type Comparing = Extract<Expression, { kind: "comparison" }>;

/** Judges a comparison of two weighted sums: sums, balances, carry-overs, equalities and bounds. */
export function judgeLinear(
  comparison: Comparing,
  left: Linear,
  right: Linear,
  filling: Filling,
): Judgement {
  const absentTotals = totalsOf(comparison.operator, left, right)
    .map((reference) => operandOf(filling, reference))
    .filter(({ entry }) => entry.state === "not-applicable");
  if (absentTotals.length > 0) return notApplicable("not-applicable-operand", absentTotals);

  const unusable = unusableInputs(comparison, filling);
  if (unusable !== undefined) return undecided(unusable.reason, unusable.because);

  const whole = difference(left, right);
  const value = valueOfLinear(whole, readingOf(whole, filling));
  // A blank that cancels out keeps a check from being decided as well: undecided is never green.
  const blanks = inputsInState(comparison, filling, ["blank"]);
  return value.known && blanks.length === 0
    ? judgeKnown(comparison, left, right, value, filling)
    : judgeWithBlanks(comparison, left, right, blanks, filling);
}

/** The figures that stand for a whole: alone on a side of an equation, or alone on the larger side of a bound. */
function totalsOf(operator: Comparison, left: Linear, right: Linear): readonly FigureReference[] {
  const alone = ({ terms, constant }: Linear): readonly FigureReference[] => {
    const [only, second] = terms;
    return only !== undefined && second === undefined && isZero(constant) ? [only.reference] : [];
  };
  switch (operator) {
    case "<":
    case "<=":
      return alone(right);
    case ">":
    case ">=":
      return alone(left);
    case "=":
    case "<>":
      return [...alone(left), ...alone(right)];
  }
}

function judgeKnown(
  comparison: Comparing,
  left: Linear,
  right: Linear,
  whole: Known,
  filling: Filling,
): Judgement {
  const result = outcome(whole, comparison.operator);
  const approximate = whole.exactness === "approximate";
  const evidence = comparedEvidence(comparison.operator, left, right, filling, {
    provable: false,
    approximate,
    rates: comparesRates(comparison.left, comparison.right, filling.definition),
  });
  if (result === "impossible") {
    return { status: "broken", evidence, ...(approximate && { atMost: "query" as const }) };
  }
  if (result === "possible" && approximate) {
    return undecided("approximate", approximateInputs(comparison, filling));
  }
  return { status: "holds", evidence };
}

/** With blanks left, only an impossibility can be proved: the known parts already exceed the total. */
function judgeWithBlanks(
  comparison: Comparing,
  left: Linear,
  right: Linear,
  blanks: readonly Operand[],
  filling: Filling,
): Judgement {
  const whole = difference(left, right);
  const value = possibleValues(whole, readingOf(whole, filling));
  const approximate = value.exactness === "approximate";
  if (outcome(value, comparison.operator) === "impossible") {
    const evidence = comparedEvidence(comparison.operator, left, right, filling, {
      provable: true,
      approximate,
      rates: comparesRates(comparison.left, comparison.right, filling.definition),
    });
    return { status: "broken", evidence, ...(approximate && { atMost: "query" as const }) };
  }
  const implied = comparison.operator === "=" ? impliedBlank(whole, blanks, filling) : undefined;
  return {
    status: "undecided",
    evidence: { code: "undecided", reason: "blank", because: blanks, ...(implied && { implied }) },
  };
}
