import { formatDecimal } from "../model/decimal";
import type { Entry } from "../model/entry";
import type { Quantity } from "../model/quantity";
import { positionOfQualifier, wordOfQualifier } from "./qualifiers";
import type { QualifierPosition } from "./qualifiers";
import { printedUnit } from "./units";
import type { Measured } from "./units";

/** Whether the measure word is printed: 180余人, or 180余 where the sentence has its own. */
export type WrittenForm = "full" | "no-unit";

/**
 * Writes an entry as reports do: 近32000张, 180余人, 98%以上, 0次（未开展）, 不适用; nothing for a blank.
 *
 * Decimals as stated, half-width digits, no thousands separators.
 */
export function writeEntry(entry: Entry, figure: Measured, form: WrittenForm): string {
  const unit = form === "full" ? printedUnit(figure) : "";
  switch (entry.state) {
    case "blank":
      return "";
    case "stated":
      return writeQuantity(entry.quantity, unit);
    case "none":
      return figure.kind === "rate" || figure.kind === "text" ? "未开展" : `0${unit}（未开展）`;
    case "not-applicable":
      return "不适用";
    case "text":
    case "unreadable":
      return entry.text;
  }
}

/** Writes a number with its approximation word and unit, each where reports put it: 近32000张, 180余人, 30人左右. */
export function writeQuantity({ value, qualifier }: Quantity, unit: string): string {
  const word = (position: QualifierPosition): string =>
    qualifier !== undefined && positionOfQualifier(qualifier) === position
      ? wordOfQualifier(qualifier)
      : "";
  return word("before") + formatDecimal(value) + word("between") + unit + word("after");
}
