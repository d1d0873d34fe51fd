import { formatDecimal } from "../core/model/decimal";
import { divide, isZero } from "../core/model/rational";
import { succeed } from "../core/model/result";
import { type Answer, DASH, NOTHING, shownNumber, shownText } from "./answer";
import { type Argument, sumOf } from "./cell-values";
import { asRatio } from "./rates";
import { percentOf, roundingChoice } from "./rounding-choice";
import type { Decimal } from "../core/model/decimal";

/** The share of one sum in another as a ratio (0.983), rounded to the decimals of its percentage; — over 0. */
export function rate(
  numerator: Argument,
  denominator: Argument,
  decimals?: Argument,
  method?: Argument,
): Answer {
  return percentage([numerator, denominator, decimals, method], (percent) =>
    shownNumber(asRatio(percent)),
  );
}

/** The same as text with its decimals: 98.3%. */
export function rateText(
  numerator: Argument,
  denominator: Argument,
  decimals?: Argument,
  method?: Argument,
): Answer {
  return percentage([numerator, denominator, decimals, method], (percent) =>
    shownText(`${formatDecimal(percent)}%`),
  );
}

function percentage(
  [numerator, denominator, decimals, method]: readonly Argument[],
  show: (percent: Decimal) => Answer,
): Answer {
  const [above, below] = [sumOf(numerator), sumOf(denominator)];
  if (!above.ok) return above;
  if (!below.ok) return below;
  const rounding = roundingChoice(decimals, method);
  if (!rounding.ok) return rounding;
  if (above.value === undefined || below.value === undefined) return NOTHING;
  if (isZero(below.value)) return succeed(DASH);
  return show(rounding.value(percentOf(divide(above.value, below.value))));
}
