import { formatDecimal } from "../core/model/decimal";
import type { Result } from "../core/model/result";
import { succeed } from "../core/model/result";
import { absolute, divide, isZero, ONE, type Rational, subtract } from "../core/model/rational";
import { type Answer, DASH, NOTHING, shownNumber, shownText } from "./answer";
import { type Argument, sumOf } from "./cell-values";
import { asRatio } from "./rates";
import type { Refusal } from "./refusal";
import { percentOf, type Rounding, roundingChoice } from "./rounding-choice";

/** Growth on an earlier number as a ratio (-0.053), rounded to the decimals of its percentage; — over 0. */
export function change(
  current: Argument,
  previous: Argument,
  decimals?: Argument,
  method?: Argument,
): Answer {
  return told([current, previous, decimals, method], (percent, round) =>
    shownNumber(asRatio(round(percent))),
  );
}

/** The same in the words of a report: 增长12.0%, 下降5.3%, 持平; 基本持平 where the decimals show no difference. */
export function changeText(
  current: Argument,
  previous: Argument,
  decimals?: Argument,
  method?: Argument,
): Answer {
  return told([current, previous, decimals, method], (percent, round) => {
    if (isZero(percent)) return succeed("持平");
    const size = round(absolute(percent));
    if (size.units === 0n) return succeed("基本持平");
    return shownText(`${percent.numerator < 0n ? "下降" : "增长"}${formatDecimal(size)}%`);
  });
}

function told(
  [current, previous, decimals, method]: readonly Argument[],
  tell: (percent: Rational, round: Rounding) => Answer,
): Answer {
  const rounding = roundingChoice(decimals, method);
  if (!rounding.ok) return rounding;
  const sums = bothSums(current, previous);
  if (!sums.ok) return sums;
  const [now, before] = sums.value;
  if (now === undefined || before === undefined) return NOTHING;
  if (isZero(before)) return succeed(DASH);
  return tell(percentOf(subtract(divide(now, before), ONE)), rounding.value);
}

function bothSums(
  current: Argument,
  previous: Argument,
): Result<readonly [Rational | undefined, Rational | undefined], Refusal> {
  const now = sumOf(current);
  if (!now.ok) return now;
  const before = sumOf(previous);
  return before.ok ? succeed([now.value, before.value]) : before;
}
