import { formatDecimal, type Decimal } from "../model/decimal";
import {
  absolute,
  compare,
  divide,
  exactDecimal,
  isZero,
  multiply,
  type Rational,
  rational,
  rationalOfDecimal,
  roundTo,
  subtract,
  ZERO,
} from "../model/rational";
import { printedUnit, type Measured } from "./units";

/** This year's value and last year's, rates in percent. */
export interface TwoYears {
  readonly now: Rational;
  readonly before: Rational;
}

/**
 * The change on last year in words: 同比增长8.3%, 同比下降7.4%, 与上年持平; of a rate in points: 同比提高1.2个百分点. Rounded
 * once; a change too small for so many decimals is written with as many as it takes to show.
 *
 * @param decimals of a percentage, 1 where nothing is said; points have as many as they need
 * @returns `undefined` where last year's value is not above 0, for nothing grows from nothing
 */
export function writeChange(
  { now, before }: TwoYears,
  figure: Measured,
  decimals: number | undefined,
): string | undefined {
  if (figure.kind === "rate") return pointsText({ now, before }, decimals, "同比");
  if (compare(before, ZERO) <= 0) return undefined;
  const change = subtract(now, before);
  if (isZero(change)) return LEVEL;
  const share = multiply(divide(absolute(change), before), HUNDRED);
  const text = formatDecimal(visible(share, decimals ?? USUAL_DECIMALS));
  return `同比${isFall(change) ? "下降" : "增长"}${text}%`;
}

/** The difference from last year in words: 比上年增加2件, 比上年减少1.5万元, 与上年持平; of a rate in points. */
export function writeDifference(
  { now, before }: TwoYears,
  figure: Measured,
  decimals: number | undefined,
): string {
  if (figure.kind === "rate") return pointsText({ now, before }, decimals, "比上年");
  const change = subtract(now, before);
  if (isZero(change)) return LEVEL;
  const text = formatDecimal(asItIs(absolute(change), decimals));
  return `比上年${isFall(change) ? "减少" : "增加"}${text}${printedUnit(figure)}`;
}

function pointsText({ now, before }: TwoYears, decimals: number | undefined, lead: string): string {
  const change = subtract(now, before);
  if (isZero(change)) return LEVEL;
  const text = formatDecimal(asItIs(absolute(change), decimals));
  return `${lead}${isFall(change) ? "下降" : "提高"}${text}个百分点`;
}

/** All of a value's decimals, or as many as were asked for. */
function asItIs(value: Rational, decimals: number | undefined): Decimal {
  const exact = exactDecimal(value);
  return decimals === undefined && exact !== undefined
    ? exact
    : visible(value, decimals ?? USUAL_DECIMALS);
}

/** Rounded so that what is not nothing does not look like it. */
function visible(value: Rational, decimals: number): Decimal {
  for (let places = decimals; places < MOST_DECIMALS; places += 1) {
    const rounded = roundTo(value, places);
    if (!isZero(rationalOfDecimal(rounded))) return rounded;
  }
  return roundTo(value, MOST_DECIMALS);
}

function isFall(change: Rational): boolean {
  return compare(change, ZERO) < 0;
}

const LEVEL = "与上年持平";

const HUNDRED = rational(100n);

/** Decimals of a percentage of which nothing is said. */
const USUAL_DECIMALS = 1;

const MOST_DECIMALS = 20;
