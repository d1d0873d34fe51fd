import type { Figure } from "../core/definition/definition";
import { decimalOfDouble, doubleOfDecimal, sameNumber } from "../core/model/decimal";
import type { Decimal } from "../core/model/decimal";
import type { Entry } from "../core/model/entry";
import type { Quantity } from "../core/model/quantity";
import { wordOfQualifier } from "../core/text/qualifiers";
import { writeEntry, writeQuantity } from "../core/text/writing";
import { isComputed } from "./native/native-formula";
import { holdsRatio } from "./rate-scale";

/** What stands in 本年 and in 约数 for an entry. */
export interface CellContent {
  /** A rate as its cell holds it (98% is 0.98, 1.6个百分点 is 1.6). `null` is an empty cell. */
  readonly value: Decimal | string | null;
  readonly word: string | null;
}

/** Word of the 约数 column: the duty exists, and nothing was done. */
export const NONE_WORD = "未开展";
/** Word of the 约数 column: there is no such duty. */
export const NOT_APPLICABLE_WORD = "不适用";

/** How an entry is written into its row. A number that no double holds exactly is written as text. */
export function cellContentOf(entry: Entry, figure: Figure): CellContent {
  switch (entry.state) {
    case "blank":
      return { value: null, word: null };
    case "stated":
      return quantityContent(entry.quantity, figure);
    case "none":
      return { value: isNumeric(figure) ? ZERO : null, word: NONE_WORD };
    case "not-applicable":
      return { value: null, word: NOT_APPLICABLE_WORD };
    case "text":
    case "unreadable":
      return { value: entry.text, word: null };
  }
}

/** How an entry is written into 上年, which has no 约数 beside it. */
export function priorContentOf(entry: Entry, figure: Figure): Decimal | string | null {
  if (entry.state === "none") return NONE_WORD;
  const { value, word } = cellContentOf(entry, figure);
  return word === null ? value : inOneCell(entry, figure);
}

/** An entry in the words of a single cell (近32000), where 约数 has no cell of its own. */
export function inOneCell(entry: Entry, figure: Figure): string {
  return entry.state === "none" ? NONE_WORD : writeEntry(entry, figure, "no-unit");
}

/** Whether a computed figure's cell keeps its formula: nobody stated a number over it. */
export function keepsFormula(entry: Entry, figure: Figure): boolean {
  const isUnstated =
    entry.state === "blank" || entry.state === "none" || entry.state === "not-applicable";
  return isUnstated && isComputed(figure);
}

const ZERO: Decimal = { units: 0n, decimals: 0 };

/** The most places that a number format can show. */
const MOST_PLACES = 30;

function isNumeric(figure: Figure): boolean {
  return figure.kind === "count" || figure.kind === "amount";
}

function quantityContent(quantity: Quantity, figure: Figure): CellContent {
  const { value, qualifier } = quantity;
  const inCell = holdsRatio(figure) ? { ...value, decimals: value.decimals + 2 } : value;
  const isHeld =
    value.decimals <= MOST_PLACES &&
    figure.kind !== "text" &&
    sameNumber(decimalOfDouble(doubleOfDecimal(inCell)), inCell);
  if (!isHeld) {
    return { value: writeQuantity(quantity, holdsRatio(figure) ? "%" : ""), word: null };
  }
  return { value: inCell, word: qualifier === undefined ? null : wordOfQualifier(qualifier) };
}
