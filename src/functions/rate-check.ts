import { exactly, type Extent, extentOfQuantity, extentOfRate } from "../core/checks/extent";
import { exactValue, quotient, sum } from "../core/checks/extent-arithmetic";
import { isWithin, overlap, scaleInterval } from "../core/checks/interval";
import { rateVerdict, roundedValues } from "../core/checks/rate-verdict";
import { USUAL_RATE_DECIMALS } from "../core/definition/rate-decimals";
import { formatDecimal } from "../core/model/decimal";
import type { Quantity } from "../core/model/quantity";
import { isZero, type Rational, rational, roundTo, ZERO } from "../core/model/rational";
import { succeed } from "../core/model/result";
import { isDash } from "../core/text/absence";
import { tidyText } from "../core/text/tidy-text";
import { type Answer, DASH, NOTHING } from "./answer";
import { type Argument, isBlank, onlyCell, quantitiesOf } from "./cell-values";
import { statedRate } from "./rates";
import { percentOf } from "./rounding-choice";

/**
 * Judges a stated rate by its own decimals: 一致, 截位, or 不符 with what it should be. 约数 on either side is judged
 * only where it is certain.
 */
export function rateCheck(stated: Argument, numerator: Argument, denominator: Argument): Answer {
  const cell = onlyCell(stated);
  if (!cell.ok) return cell;
  const [above, below] = [quantitiesOf(numerator), quantitiesOf(denominator)];
  if (!above.ok) return above;
  if (!below.ok) return below;
  if (isBlank(cell.value) || above.value.length === 0 || below.value.length === 0) return NOTHING;
  const divisor = total(below.value);
  const isNothing = isZeroExactly(divisor);
  if (typeof cell.value === "string" && isDash(tidyText(cell.value))) {
    return succeed(isNothing ? DASH : "不符，分母不是0");
  }
  const rate = statedRate(cell.value);
  if (!rate.ok) return rate;
  if (isNothing) return succeed("不符，分母是0");
  return succeed(verdictWords(rate.value, quotient(total(above.value), divisor)));
}

/** The sum of a range, as wide as its approximations leave it. */
function total(quantities: readonly Quantity[]): Extent {
  return quantities.map((each) => extentOfQuantity(each, true)).reduce<Extent>(sum, exactly(ZERO));
}

function isZeroExactly(extent: Extent): boolean {
  const value = exactValue(extent);
  return value !== undefined && isZero(value);
}

function verdictWords(stated: Quantity, ratio: Extent): string {
  const exact = exactValue(ratio);
  if (exact !== undefined && stated.qualifier === undefined) return exactWords(stated, exact);
  if (!ratio.known) return "含约数，无法判断";
  const claim = extentOfRate(stated).interval;
  if (!overlap(claim, ratio.interval)) {
    return exact === undefined ? "不符" : `不符，应为${percentText(exact, USUAL_RATE_DECIMALS)}`;
  }
  const agreeing =
    stated.qualifier === undefined ? roundedValues(stated.value) : scaleInterval(claim, HUNDRED);
  const isCertain = isWithin(scaleInterval(ratio.interval, HUNDRED), agreeing);
  return isCertain ? "一致" : "含约数，无法判断";
}

function exactWords({ value }: Quantity, ratio: Rational): string {
  const verdict = rateVerdict(value, percentOf(ratio));
  if (verdict === "neither") return `不符，应为${percentText(ratio, value.decimals)}`;
  return verdict === "truncated" ? "截位" : "一致";
}

function percentText(ratio: Rational, decimals: number): string {
  return `${formatDecimal(roundTo(percentOf(ratio), decimals))}%`;
}

const HUNDRED = rational(100n);
