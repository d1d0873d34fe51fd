import { HostError } from "../host-error";
import type { Scene } from "../host-object";
import type { Json } from "../wire/request";
import { sheetOf } from "./area";
import type { Area } from "./area";
import { cellCount } from "./box";
import type { Box } from "./box";
import type { CellState } from "./cell";
import { enterValue } from "./enter-value";
import { guardCells } from "./guard";
import { cellAt, putCell } from "./sheet";
import type { Sheet } from "./sheet";

/** More cells than this are never written one by one; the host says so instead of running out of memory. */
const MOST_WRITTEN = 2_000_000;

/** Puts a changed cell in place of every cell of an area. */
export function changeCells(
  sheet: Sheet,
  box: Box,
  change: (cell: CellState, row: number, column: number) => CellState,
): void {
  if (cellCount(box) > MOST_WRITTEN) {
    throw new HostError(
      "OperationCellsExceedLimit",
      "The simulated host writes no band this large.",
    );
  }
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      putCell(sheet, row, column, change(cellAt(sheet, row, column), row, column));
    }
  }
}

/**
 * Enters one value in all cells of an area, or a table of values of the same size; `null` leaves a cell alone.
 *
 * @throws HostError where the sizes differ, a formula cannot be read, or the sheet is protected; nothing is changed then
 */
export function enterValues(scene: Scene, area: Area, given: Json, location: string): void {
  const sheet = sheetOf(scene.book, area.sheetId);
  guardCells(scene.book, area, "contents", location);
  const entered = new Map<string, CellState>();
  eachGiven(area.box, given, location, (value, row, column) => {
    if (value === null) return;
    const cell = cellAt(sheet, row, column);
    entered.set(`${row},${column}`, withEntry(cell, value, scene.today, location));
  });
  const apply = (cell: CellState, row: number, column: number) =>
    entered.get(`${row},${column}`) ?? cell;
  changeCells(sheet, area.box, apply);
  scene.book.stale = true;
}

/** A cell after an entry: an entry that brings a number format sets it only where there was none. */
export function withEntry(cell: CellState, value: Json, today: Date, location: string): CellState {
  if (typeof value === "object") throw new HostError("InvalidArgument", undefined, location);
  const entry = enterValue(value, cell, today);
  const numberFormat =
    cell.numberFormat === "General" ? (entry.numberFormat ?? "General") : cell.numberFormat;
  return {
    value: entry.value,
    ...(entry.formula !== undefined && { formula: entry.formula }),
    ...(entry.textMark && { textMark: true as const }),
    numberFormat,
    look: cell.look,
  };
}

/** Goes through a value given for all cells, or a table of the area's size. */
export function eachGiven(
  box: Box,
  given: Json,
  location: string,
  take: (value: Json, row: number, column: number) => void,
): void {
  const table = Array.isArray(given) ? asTable(given, box, location) : undefined;
  for (let row = 0; row < box.rows; row += 1) {
    for (let column = 0; column < box.columns; column += 1) {
      const value = table === undefined ? given : (table[row]?.[column] ?? null);
      take(value, box.row + row, box.column + column);
    }
  }
}

function asTable(given: readonly Json[], box: Box, location: string): readonly (readonly Json[])[] {
  const rows = given.filter((row): row is readonly Json[] => Array.isArray(row));
  const fits = given.length === box.rows && rows.length === box.rows;
  if (fits && rows.every((row) => row.length === box.columns)) return rows;
  throw new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    location,
  );
}
