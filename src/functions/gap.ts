import { exactDecimal, subtract } from "../core/model/rational";
import { type Answer, NOTHING, shownNumber } from "./answer";
import { type Argument, sumOf } from "./cell-values";

/** What a total lacks against the sum of its parts: 0 where they agree. Blank parts add nothing. */
export function gap(total: Argument, ...parts: readonly Argument[]): Answer {
  const [whole, sum] = [sumOf(total), sumOf(parts)];
  if (!whole.ok) return whole;
  if (!sum.ok) return sum;
  if (whole.value === undefined || sum.value === undefined) return NOTHING;
  const difference = exactDecimal(subtract(whole.value, sum.value));
  return difference === undefined ? NOTHING : shownNumber(difference);
}
