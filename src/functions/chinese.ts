import { writeChineseNumber } from "../core/text/chinese-writing";
import { fail } from "../core/model/result";
import { type Answer, NOTHING, shownText } from "./answer";
import { type Argument, isBlank, onlyCell, quantityOf, written } from "./cell-values";

/** A number in Chinese characters: 98 is 九十八, 12.5 is 十二点五. */
export function chinese(value: Argument): Answer {
  const cell = onlyCell(value);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return NOTHING;
  const quantity = quantityOf(cell.value);
  if (!quantity.ok) return quantity;
  const text = writeChineseNumber(quantity.value.value);
  return text === undefined
    ? fail({ code: "not-chinese", found: written(cell.value) })
    : shownText(text);
}
