import { type Expression, sameReference } from "../definition/expression";
import type { RateCall } from "../definition/rate-call";
import type { Evidence, Implied, Operand, RateEvidence } from "../model/check";
import type { Decimal } from "../model/decimal";
import { add, divide, multiply, type Rational, rational, roundTo } from "../model/rational";
import { valueOfLinear } from "./evaluate";
import { exactValue } from "./extent-arithmetic";
import { figureOf, type Filling } from "./filled-figures";
import {
  type FeasibleCounts,
  feasibleDenominators,
  feasibleNumerators,
  isEmpty,
  onlyCount,
} from "./feasible-counts";
import { type Judgement, undecided } from "./judgement";
import { linearOf, type LinearTerm } from "./linear";
import { inputsInState } from "./operand-states";
import type { Ratio, StatedRate } from "./ratio";
import { uncomputable } from "./uncomputable";

/**
 * Judges a stated rate one of whose counts is blank: a rate that no whole count can give is broken all the same,
 * one that only truncation can give is truncated, and where one count alone fits, it is shown.
 */
export function judgeRateWithBlank(
  { figure, call }: StatedRate,
  stated: Decimal | undefined,
  ratio: Ratio,
  filling: Filling,
): Judgement {
  const blanks = inputsInState(call, filling, ["blank"]);
  const [blank, another] = blanks;
  if (blank === undefined && !ratio.value.known) {
    return uncomputable(call, ratio.value, filling);
  }
  const wanted =
    blank !== undefined && another === undefined ? whereabouts(call, blank, filling) : undefined;
  if (wanted === undefined || stated === undefined || stated.units < 0n) {
    return undecided("blank", blanks);
  }
  const sides = { code: "rated", figure: figure.figure, measure: "rate", ...ratio.sides } as const;
  return judgeFeasible(wanted, stated, sides, blanks);
}

type Rated = Extract<Evidence, { code: "rated" }>;

/** Where the only blank stands: what its side lacks besides it, and what the other side is. */
interface Whereabouts {
  readonly side: "numerator" | "denominator";
  readonly blank: Operand;
  /** The known rest of the blank's own side. */
  readonly rest: Rational;
  /** The exact value of the other side, greater than zero. */
  readonly other: Rational;
}

function whereabouts(call: RateCall, blank: Operand, filling: Filling): Whereabouts | undefined {
  const [top, bottom] = call.operands;
  if (call.name !== "RATE" || top === undefined || bottom === undefined) return undefined;
  if (figureOf(filling, blank.figure).kind !== "count") return undefined;
  return (
    lookIn("numerator", top, bottom, blank, filling) ??
    lookIn("denominator", bottom, top, blank, filling)
  );
}

function lookIn(
  side: Whereabouts["side"],
  own: Expression,
  opposite: Expression,
  blank: Operand,
  filling: Filling,
): Whereabouts | undefined {
  const linear = linearOf(own, filling);
  const across = linearOf(opposite, filling);
  if (linear === undefined || across === undefined) return undefined;
  const isBlank = ({ reference }: LinearTerm) => sameReference(reference, blank);
  const term = linear.terms.find(isBlank);
  const unit = term?.coefficient.numerator === 1n && term.coefficient.denominator === 1n;
  if (!unit) return undefined;
  const without = { ...linear, terms: linear.terms.filter((other) => !isBlank(other)) };
  const rest = exactValue(valueOfLinear(without, filling));
  const other = exactValue(valueOfLinear(across, filling));
  if (rest?.denominator !== 1n || other === undefined || other.numerator <= 0n) return undefined;
  return { side, blank, rest, other };
}

function judgeFeasible(
  { side, blank, rest, other }: Whereabouts,
  stated: Decimal,
  sides: Pick<Rated, "code" | "figure" | "measure" | "numerator" | "denominator">,
  blanks: readonly Operand[],
): Judgement {
  const whole =
    side === "numerator" ? feasibleNumerators(stated, other) : feasibleDenominators(stated, other);
  const counts = shifted(whole, rest);
  const only = onlyCount(counts);
  const [noneRounded, noneTruncated] = [isEmpty(counts.rounded), isEmpty(counts.truncated)];
  if (noneRounded) {
    const evidence: Rated = { ...sides, unstated: false, approximate: false };
    const implied = only === undefined ? {} : { implied: impliedBy(blank, only) };
    if (noneTruncated) return { status: "broken", evidence, rate: { verdict: "neither", stated } };
    return {
      status: "broken",
      evidence: { ...evidence, ...implied },
      rate: { verdict: "truncated", stated, ...recomputed(side, only, rest, other, stated) },
      atMost: "query",
    };
  }
  return {
    status: "undecided",
    evidence: {
      code: "undecided",
      reason: "blank",
      because: blanks,
      ...(only !== undefined && { implied: impliedBy(blank, only) }),
    },
    rate: { stated, ...verdictOfAll(counts, only), ...recomputed(side, only, rest, other, stated) },
  };
}

/** The verdict that the rate has for every count that the blank may be, where there is one. */
function verdictOfAll(
  { truncated }: FeasibleCounts,
  only: bigint | undefined,
): Partial<RateEvidence> {
  if (isEmpty(truncated)) return { verdict: "rounded" };
  return only === undefined ? {} : { verdict: "both" };
}

/** The blank's own counts: the side's counts less what is known of the side, never below 0. */
function shifted(counts: FeasibleCounts, rest: Rational): FeasibleCounts {
  const known = rest.numerator / rest.denominator;
  const shift = ({ first, last }: FeasibleCounts["rounded"]) => ({
    first: first > known ? first - known : 0n,
    ...(last !== undefined && { last: last - known }),
  });
  return { rounded: shift(counts.rounded), truncated: shift(counts.truncated) };
}

function impliedBy({ figure, prior }: Operand, count: bigint): Implied {
  return { figure, prior, value: rational(count) };
}

/** The exact rate that the only fitting count gives, in percent. */
function recomputed(
  side: Whereabouts["side"],
  only: bigint | undefined,
  rest: Rational,
  other: Rational,
  stated: Decimal,
): Partial<RateEvidence> {
  if (only === undefined) return {};
  const own = add(rational(only), rest);
  const ratio = side === "numerator" ? divide(own, other) : divide(other, own);
  const computed = multiply(ratio, rational(100n));
  return { computed, expected: roundTo(computed, stated.decimals) };
}
