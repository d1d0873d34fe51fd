import { MEASURES, type RateCall } from "../definition/rate-call";
import type { Entry } from "../model/entry";
import { isZero } from "../model/rational";
import type { Extent } from "./extent";
import { exactValue } from "./extent-arithmetic";
import { entryOf, figureOf, type Filling, operandOf } from "./filled-figures";
import { judgeComparison } from "./judge-comparison";
import { judgeStated, printedPercent, statedDecimal } from "./judge-stated-rate";
import { type Judgement, notApplicable, undecided } from "./judgement";
import { unusableInputs } from "./operand-states";
import { type Ratio, ratioOf, type StatedRate } from "./ratio";
import { uncomputable } from "./uncomputable";

/** A rule of the shape `rate = RATE(…)`, in either orientation: the figure that states, and the call that recomputes. */
export interface RateStatement extends StatedRate {
  /** The rule is the figure's own formula, so an unstated rate agrees with it by construction. */
  readonly ownFormula: boolean;
}

/** Judges a stated rate, change or percentage-point difference against its recomputation. */
export function judgeRate(statement: RateStatement, filling: Filling): Judgement {
  const ratio = ratioOf(statement.call, filling);
  return (
    judgeWithoutStatement(statement, ratio, filling) ??
    judgeUnusable(statement, filling) ??
    judgeStated(statement, ratio, filling)
  );
}

/** 不适用, a zero denominator, and rates that nobody stated. */
function judgeWithoutStatement(
  { figure, call, ownFormula }: RateStatement,
  ratio: Ratio,
  filling: Filling,
): Judgement | undefined {
  const entry = entryOf(filling, figure);
  if (isZeroExactly(ratio.denominator)) {
    if (entry.state === "stated") return judgeStatedOfNothing(figure.figure, entry, ratio);
    const isRead = entry.state !== "unreadable" && entry.state !== "text";
    return isRead ? notApplicable("zero-denominator", []) : undefined;
  }
  const absent = [operandOf(filling, figure), ...ratio.wholes].filter(
    (operand) => operand.entry.state === "not-applicable",
  );
  if (absent.length > 0) return notApplicable("not-applicable-operand", absent);
  if (entry.state !== "blank") return undefined;
  if (figureOf(filling, figure.figure).formula === undefined) {
    return undecided("blank", [operandOf(filling, figure)]);
  }
  return ownFormula
    ? judgeUnstated(figure.figure, call, ratio, filling)
    : judgeComparison({ kind: "comparison", operator: "=", left: figure, right: call }, filling);
}

/** A number where there is no rate agrees with nothing. */
function judgeStatedOfNothing(figure: string, entry: Entry, { sides }: Ratio): Judgement {
  const stated = statedDecimal(entry);
  return {
    status: "broken",
    evidence: { code: "zero-denominator", figure, ...sides },
    ...(stated && { rate: { verdict: "neither", stated } }),
  };
}

/** A rate that nobody stated is computed by this very formula: it holds as soon as it can be computed. */
function judgeUnstated(figure: string, call: RateCall, ratio: Ratio, filling: Filling): Judgement {
  const unusable = unusableInputs(call, filling);
  if (unusable !== undefined) return undecided(unusable.reason, unusable.because);
  const { value, sides } = ratio;
  if (!value.known) return uncomputable(call, value, filling);
  const computed = printedPercent(call, filling);
  const approximate = value.exactness === "approximate";
  return {
    status: "holds",
    evidence: {
      code: "rated",
      figure,
      measure: MEASURES[call.name],
      ...sides,
      unstated: true,
      approximate,
    },
    ...(computed && { rate: { computed } }),
  };
}

function judgeUnusable({ figure, call }: RateStatement, filling: Filling): Judgement | undefined {
  const unusable = unusableInputs(figure, filling) ?? unusableInputs(call, filling);
  return unusable && undecided(unusable.reason, unusable.because);
}

function isZeroExactly(extent: Extent | undefined): boolean {
  const exact = extent && exactValue(extent);
  return exact !== undefined && isZero(exact);
}
