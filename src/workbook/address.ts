import type { Place } from "../core/model/entry";
import type { CellAddress, MergedArea } from "./port";

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

/** A rectangle of cells as people write it: `B4:B6`. */
export function areaName({ row, column, rows, columns }: MergedArea): string {
  return `${cellName(row, column)}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** Whether two rectangles are the same. */
export function sameArea(left: MergedArea, right: MergedArea): boolean {
  return areaName(left) === areaName(right);
}

/** The cell that a place names; column letters in any case, rows and columns counted from 1. */
export function cellOf({ sheet, address }: Place): CellAddress {
  const [, letters = "", digits = "1"] = A1.exec(address.toUpperCase()) ?? [];
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { sheet, row: Number(digits), column: Math.max(1, column) };
}

const A1 = /^\$?([A-Z]+)\$?(\d+)$/;
