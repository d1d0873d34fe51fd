import type { CellValue } from "./cell";

/** What a cell holds after something was entered, and the number format that the entry brought along. */
export interface Entered {
  readonly value: CellValue;
  readonly formula?: string;
  readonly textMark?: true;
  readonly numberFormat?: string;
}
