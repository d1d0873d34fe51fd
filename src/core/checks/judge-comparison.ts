import type { Expression } from "../definition/expression";
import type { Evidence, Side } from "../model/check";
import { comparesRates } from "./compares-rates";
import { differenceOf, valueOfLinear } from "./evaluate";
import { absolute, subtract } from "../model/rational";
import { exactValue } from "./extent-arithmetic";
import { asPrinted, type Filling } from "./filled-figures";
import { judgeLinear } from "./judge-linear";
import { type Judgement, undecided } from "./judgement";
import { linearOf, sideOf } from "./linear";
import { missingRate } from "./missing-rate";
import { approximateInputs, unusableInputs } from "./operand-states";
import { outcome } from "./outcome";
import { uncomputable } from "./uncomputable";
import { writtenSide } from "./written-side";

/** Judges a comparison of two values: sums, balances, equalities, bounds, and whatever else can be compared. */
export function judgeComparison(comparison: Comparing, filling: Filling): Judgement {
  const left = linearOf(comparison.left, filling);
  const right = linearOf(comparison.right, filling);
  if (left === undefined || right === undefined) return judgeOther(comparison, filling);
  return judgeLinear(comparison, left, right, filling);
}

type Comparing = Extract<Expression, { kind: "comparison" }>;

/** Products, ABS, ROUND, rates inside larger formulas: compared as intervals, without a term-by-term account. */
function judgeOther(comparison: Comparing, filling: Filling): Judgement {
  const missing = missingRate(comparison, filling);
  if (missing !== undefined) return missing;
  const unusable = unusableInputs(comparison, filling);
  if (unusable !== undefined) return undecided(unusable.reason, unusable.because);
  const value = differenceOf(comparison.left, comparison.right, filling);
  if (!value.known) return uncomputable(comparison, value, filling);
  const result = outcome(value, comparison.operator);
  const approximate = value.exactness === "approximate";
  if (result === "possible" && approximate) {
    return undecided("approximate", approximateInputs(comparison, filling));
  }
  return {
    status: result === "impossible" ? "broken" : "holds",
    evidence: evidenceOf(comparison, approximate, filling),
    ...(result === "impossible" && approximate && { atMost: "query" as const }),
  };
}

function evidenceOf(
  { operator, left, right }: Comparing,
  approximate: boolean,
  filling: Filling,
): Evidence {
  const rates = comparesRates(left, right, filling.definition);
  const [a, b] = [sideAsPrinted(left, filling, rates), sideAsPrinted(right, filling, rates)];
  return {
    code: "compared",
    comparison: operator,
    left: a,
    right: b,
    ...(a.value && b.value && { difference: absolute(subtract(a.value, b.value)) }),
    provable: false,
    approximate,
    rates,
  };
}

function sideAsPrinted(side: Expression, filling: Filling, rates: boolean): Side {
  const linear = linearOf(side, filling);
  return linear === undefined
    ? writtenSide(side, filling, rates)
    : sideOf(linear, filling, exactValue(valueOfLinear(linear, asPrinted(filling))));
}
