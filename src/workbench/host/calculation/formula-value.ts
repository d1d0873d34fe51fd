import type { CellValue } from "../book/cell";

/** Values of a rectangle, row by row. */
export type Table = readonly (readonly CellValue[])[];

/** What a part of a formula comes to: one value, or those of a range. */
export type FormulaValue = CellValue | Table;

export function isTable(value: FormulaValue): value is Table {
  return Array.isArray(value);
}

/** A function of a spreadsheet over what its arguments come to. */
export type SheetFunction = (given: readonly FormulaValue[]) => FormulaValue;
