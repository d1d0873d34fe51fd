import { tidyText } from "../core/text/tidy-text";
import { type Answer, NOTHING, shownNumber } from "./answer";
import { type Argument, isBlank, onlyCell, quantityOf, written } from "./cell-values";
import { asRatio, statedRate } from "./rates";

/** The number that a text writes as reports do: 近32000 is 32000, 3.2万 is 32000, 98.3% is 0.983. */
export function number(text: Argument): Answer {
  const cell = onlyCell(text);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return NOTHING;
  const quantity = quantityOf(cell.value);
  if (quantity.ok) return shownNumber(quantity.value.value);
  const rate = statedRate(cell.value);
  const saysPercent = PERCENT_SIGN.test(tidyText(written(cell.value)));
  return rate.ok && saysPercent ? shownNumber(asRatio(rate.value.value)) : quantity;
}

const PERCENT_SIGN = /%|百分之/;
