import type { Json } from "../wire/request";
import { cellCount, intersection } from "./box";
import type { Box } from "./box";
import { BLANK_CELL } from "./cell";
import type { CellState } from "./cell";
import { cellAt, placeOfKey } from "./sheet";
import type { Sheet } from "./sheet";

/** What all cells of a box have in common, `null` where they differ. */
export function uniform(sheet: Sheet, box: Box, read: (cell: CellState) => Json): Json {
  const values = new Set<string>();
  for (const cell of distinctCells(sheet, box)) {
    values.add(JSON.stringify(read(cell)));
    if (values.size > 1) return null;
  }
  const [only] = values;
  return only === undefined ? null : (JSON.parse(only) as Json);
}

/** The cells of a box; the untouched ones of a large box are given once. */
function distinctCells(sheet: Sheet, box: Box): readonly CellState[] {
  if (cellCount(box) <= sheet.cells.size) return everyCell(sheet, box);
  const cells = touchedCells(sheet, box).map(({ cell }) => cell);
  return cells.length < cellCount(box) ? [...cells, BLANK_CELL] : cells;
}

/** The cells of a box that are not as in a new sheet, in no order. */
export function touchedCells(
  sheet: Sheet,
  box: Box,
): readonly { readonly row: number; readonly column: number; readonly cell: CellState }[] {
  return [...sheet.cells]
    .map(([key, cell]) => ({ ...placeOfKey(key), cell }))
    .filter(
      ({ row, column }) => intersection(box, { row, column, rows: 1, columns: 1 }) !== undefined,
    );
}

function everyCell(sheet: Sheet, box: Box): readonly CellState[] {
  const cells: CellState[] = [];
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      cells.push(cellAt(sheet, row, column));
    }
  }
  return cells;
}
