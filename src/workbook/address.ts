import type { Place } from "../core/model/entry";
import type { CellAddress } from "./port";

/** A cell's address as people write it: row 5 of column 4 is `D5`. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + row.toString();
}

/** A cell's address that does not move when it is copied: `$D$5`. */
export function fixedCellName(row: number, column: number): string {
  return `$${columnLetters(column)}$${row.toString()}`;
}

/** The letters over a column, counted from 1: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A sheet's name as formulas write it, always quoted: `'表 1'`, with its own apostrophes doubled. */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** A cell as findings name it. */
export function placeOf({ sheet, row, column }: CellAddress): Place {
  return { sheet, address: cellName(row, column) };
}

/** Whether two sheet names are the same to a spreadsheet, which ignores case. */
export function sameSheetName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Tells one cell of a workbook from all others. */
export function cellKey({ sheet, row, column }: CellAddress): string {
  return `${sheet.toLowerCase()}!${cellName(row, column)}`;
}
