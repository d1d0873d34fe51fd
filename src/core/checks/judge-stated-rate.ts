import { MEASURES, type RateCall } from "../definition/rate-call";
import type { Evidence, Verdict } from "../model/check";
import type { Decimal } from "../model/decimal";
import type { Entry } from "../model/entry";
import { multiply, type Rational, rational, roundTo } from "../model/rational";
import { extentOfRate, type Known } from "./extent";
import { exactValue } from "./extent-arithmetic";
import { asPrinted, entryOf, type Filling } from "./filled-figures";
import { type Interval, isWithin, overlap, scaleInterval } from "./interval";
import { judgeRateWithBlank } from "./judge-rate-with-blank";
import { type Judgement, undecided } from "./judgement";
import { approximateInputs } from "./operand-states";
import { type Ratio, ratioOf, type StatedRate } from "./ratio";
import { possibleVerdict, rateVerdict, roundedValues } from "./rate-verdict";

/** Judges a rate that somebody stated by its own decimals. */
export function judgeStated(statement: StatedRate, ratio: Ratio, filling: Filling): Judgement {
  const entry = entryOf(filling, statement.figure);
  const stated = statedDecimal(entry);
  const { value } = ratio;
  if (!value.known) {
    const judgement = judgeRateWithBlank(statement, stated, ratio, filling);
    return stated === undefined ? judgement : { rate: { stated }, ...judgement };
  }
  return stated === undefined || value.exactness === "approximate"
    ? judgeApproximate(statement, extentOfStatement(entry), stated, { ...ratio, value }, filling)
    : judgeDecimals(statement, stated, { ...ratio, value }, filling);
}

/** A ratio whose values are known. */
interface KnownRatio extends Ratio {
  readonly value: Known;
}

/**
 * By the stated decimals: exactly where the rate is made of counts, else by what amounts and other rates leave open.
 */
function judgeDecimals(
  { figure: { figure }, call }: StatedRate,
  stated: Decimal,
  { value, sides }: KnownRatio,
  filling: Filling,
): Judgement {
  const exact = exactValue(value);
  const computed = printedPercent(call, filling);
  const possible =
    exact === undefined
      ? possibleVerdict(stated, percentInterval(value))
      : rateVerdict(stated, inPercent(exact));
  const verdict = exact === undefined ? toldVerdict(possible, stated, computed) : possible;
  const expected = computed && roundTo(computed, stated.decimals);
  return {
    status: agrees(possible) ? "holds" : "broken",
    evidence: {
      code: "rated",
      figure,
      measure: MEASURES[call.name],
      ...sides,
      unstated: false,
      approximate: false,
    },
    rate: {
      ...(verdict && { verdict }),
      stated,
      ...(computed && { computed }),
      ...(expected && { expected }),
    },
    ...(possible === "truncated" && { atMost: "query" as const }),
  };
}

/**
 * The verdict on a rate made of amounts or other stated rates. That nothing within their decimals rounds to the
 * statement is certain; that something does is a verdict only where the printed numbers themselves agree.
 */
function toldVerdict(
  possible: Verdict,
  stated: Decimal,
  computed: Rational | undefined,
): Verdict | undefined {
  if (!agrees(possible)) return possible;
  const printed = computed && rateVerdict(stated, computed);
  return printed !== undefined && agrees(printed) ? printed : undefined;
}

function agrees(verdict: Verdict): boolean {
  return verdict === "rounded" || verdict === "both";
}

/** With 余, 近, 约 …, in the statement or behind it: certain, impossible, or undecided. */
function judgeApproximate(
  { figure, call }: StatedRate,
  statement: Known,
  stated: Decimal | undefined,
  { value, sides }: KnownRatio,
  filling: Filling,
): Judgement {
  const computed = printedPercent(call, filling);
  const rate = { rate: { ...(stated && { stated }), ...(computed && { computed }) } };
  const evidence: Evidence = {
    code: "rated",
    figure: figure.figure,
    measure: MEASURES[call.name],
    ...sides,
    unstated: false,
    approximate: true,
  };
  if (!overlap(statement.interval, value.interval)) {
    return { status: "broken", evidence, ...rate, atMost: "query" };
  }
  const agreeing = stated === undefined ? percentInterval(statement) : roundedValues(stated);
  if (isWithin(percentInterval(value), agreeing)) return { status: "holds", evidence, ...rate };
  const because = [...approximateInputs(figure, filling), ...approximateInputs(call, filling)];
  return { ...undecided("approximate", because), ...rate };
}

function extentOfStatement(entry: Entry): Known {
  if (entry.state === "stated") return extentOfRate(entry.quantity);
  return extentOfRate({ value: { units: 0n, decimals: 0 } });
}

/** The printed percentage, where it is printed without 约, 以上 …; 未开展 states 0. */
export function statedDecimal(entry: Entry): Decimal | undefined {
  if (entry.state === "none") return { units: 0n, decimals: 0 };
  if (entry.state !== "stated" || entry.quantity.qualifier !== undefined) return undefined;
  return entry.quantity.value;
}

/** The rate that the printed numbers give, in percent; `undefined` where one of them is approximate. */
export function printedPercent(call: RateCall, filling: Filling): Rational | undefined {
  const exact = exactValue(ratioOf(call, asPrinted(filling)).value);
  return exact && inPercent(exact);
}

function inPercent(ratio: Rational): Rational {
  return multiply(ratio, HUNDRED);
}

function percentInterval({ interval }: Known): Interval {
  return scaleInterval(interval, HUNDRED);
}

const HUNDRED = rational(100n);
