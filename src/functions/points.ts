import { rationalOfDecimal, subtract } from "../core/model/rational";
import { type Answer, NOTHING, shownNumber } from "./answer";
import { type Argument, isBlank, onlyCell } from "./cell-values";
import { statedRate } from "./rates";
import { roundingChoice } from "./rounding-choice";

/** Decimals of a difference of rates that go without saying; a number in a cell shows no zeros behind it. */
const USUAL_DECIMALS = 2;

/** How many percentage points one rate lies above another: 98.3% and 95% give 3.3. */
export function points(current: Argument, previous: Argument, decimals?: Argument): Answer {
  const rounding = roundingChoice(decimals, undefined, USUAL_DECIMALS);
  if (!rounding.ok) return rounding;
  const [now, before] = [onlyCell(current), onlyCell(previous)];
  if (!now.ok) return now;
  if (!before.ok) return before;
  if (isBlank(now.value) || isBlank(before.value)) return NOTHING;
  const [high, low] = [statedRate(now.value), statedRate(before.value)];
  if (!high.ok) return high;
  if (!low.ok) return low;
  const difference = subtract(
    rationalOfDecimal(high.value.value),
    rationalOfDecimal(low.value.value),
  );
  return shownNumber(rounding.value(difference));
}
