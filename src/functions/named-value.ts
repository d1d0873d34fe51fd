import type { Weight } from "../core/compile/optional-clauses";
import { formatDecimal, parseDecimal } from "../core/model/decimal";
import { isZero, type Rational, rationalOfDecimal, roundTo } from "../core/model/rational";
import { writeChange, writeDifference } from "../core/text/change-writing";
import { wordsAt } from "../core/text/qualifiers";
import { readEntry } from "../core/text/reading";
import { tidyText } from "../core/text/tidy-text";
import type { Measured } from "../core/text/units";

/**
 * What a value weighs in an optional clause. Of a text that is no number nothing is known but that it stands there.
 *
 * @param value as written: 58件, 0次（未开展）, 不适用, or nothing
 */
export function weightOfValue(value: string): Weight {
  const { state } = readEntry(value, { kind: "count", unit: "" });
  if (state === "blank") return "nothing";
  if (state === "not-applicable") return "not-applicable";
  if (state === "none") return "zero";
  const number = exactNumber(tidyText(value).replace(WORDED_ZERO, ""));
  return number !== undefined && isZero(number.value) ? "zero" : "some";
}

/** A value with no more decimals than were asked for; what has fewer, or is an approximation, stands as it is. */
export function withDecimalsAsked(value: string, decimals: number): string {
  const number = exactNumber(value);
  if (number === undefined || number.decimals <= decimals) return value;
  return `${formatDecimal(roundTo(number.value, decimals))}${number.unit}`;
}

/**
 * How a value differs from last year's, in words: 同比增长8.3%, 比上年增加5件.
 *
 * @returns nothing where one of the two is no exact number, or where they have different units
 */
export function comparedValues(
  now: string,
  before: string,
  form: "change" | "difference",
  decimals: number | undefined,
): string | undefined {
  const [is, was] = [exactNumber(tidyText(now)), exactNumber(tidyText(before))];
  if (is === undefined || was === undefined) return undefined;
  const units = new Set([is.unit, was.unit].filter((unit) => unit !== ""));
  if (units.size > 1) return undefined;
  const [unit = ""] = units;
  const measured: Measured = { unit, kind: RATE_UNIT.test(unit) ? "rate" : "amount" };
  const years = { now: is.value, before: was.value };
  return form === "change"
    ? writeChange(years, measured, decimals)
    : writeDifference(years, measured, decimals);
}

interface ExactNumber {
  readonly value: Rational;
  readonly decimals: number;
  /** What stands behind the digits, a scale with it: 1.2万人 is 1.2 of 万人. */
  readonly unit: string;
}

/** A number in digits with what stands behind it; an approximation (180余人, 30左右) is none. */
function exactNumber(text: string): ExactNumber | undefined {
  const [, digits = "", unit = ""] = NUMBER_AND_UNIT.exec(text) ?? [];
  const number = parseDecimal(digits.replaceAll(",", ""));
  if (number === undefined || isApproximate(unit)) return undefined;
  return { value: rationalOfDecimal(number), decimals: number.decimals, unit };
}

function isApproximate(unit: string): boolean {
  return (
    wordsAt("between").some((word) => unit.startsWith(word)) ||
    wordsAt("after").some((word) => unit.endsWith(word))
  );
}

const NUMBER_AND_UNIT = /^(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(\D*)$/u;
const RATE_UNIT = /^(?:%|个?百分点)$/u;
const WORDED_ZERO = /[(,]?(?:未开展|未发生)\)?$/u;
