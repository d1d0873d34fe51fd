import { PLAIN_LOOK } from "./look";
import type { Look } from "./look";

/** A blank is `null`; an error value keeps its name, so that text that spells one is no error. */
export type CellValue = string | number | boolean | null | ErrorValue;

export interface ErrorValue {
  readonly error: string;
}

/** One cell that is not as in a new sheet; never changed, only replaced. */
export interface CellState {
  readonly value: CellValue;
  /** With its `=`; `value` is then its last result. */
  readonly formula?: string;
  /** The mark of a leading apostrophe: whatever the cell holds is text. */
  readonly textMark?: true;
  /** `General` where nobody set one. */
  readonly numberFormat: string;
  readonly look: Look;
}

export const BLANK_CELL: CellState = { value: null, numberFormat: "General", look: PLAIN_LOOK };

export function isErrorValue(value: CellValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

export function holdsContent(cell: CellState): boolean {
  return cell.value !== null || cell.formula !== undefined;
}

/** A value as it travels: a blank is an empty string, an error its name. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isErrorValue(value) ? value.error : value;
}

/** The name of a value's type in the API. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (isErrorValue(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
