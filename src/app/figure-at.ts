import type { Place } from "../core/model/entry";
import { sameSheetName } from "../workbook/address";
import { type FigureRow, placeInRow } from "../workbook/figure-row";
import type { CellAddress } from "../workbook/port";
import type { OpenReport } from "./open-report";

/** The figure in whose row a cell stands, in any of its columns; a row that repeats a figure is that figure's too. */
export function figureAt({ book }: OpenReport, cell: CellAddress): string | undefined {
  const { rows, repeats } = book.located;
  return [...rows.values(), ...repeats].find((row) => isInRow(cell, row))?.figure.id;
}

/** Where people fill in a figure; absent for a derived one whose row is gone. */
export function placeOf({ book }: OpenReport, figure: string): Place | undefined {
  const row = book.located.rows.get(figure);
  return row && placeInRow(row, "current");
}

function isInRow(cell: CellAddress, row: FigureRow): boolean {
  if (row.row !== cell.row || !sameSheetName(row.sheet, cell.sheet)) return false;
  const columns = Object.values(row.columns);
  return cell.column >= Math.min(...columns) && cell.column <= Math.max(...columns);
}
