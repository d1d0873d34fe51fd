import { fromCol, toCol } from "@borgar/fx";
import { HostError } from "../host-error";

/** A rectangle of cells. Rows and columns count from 0. */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

export const WHOLE_SHEET: Box = { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `B2`, `$A$1:C3`, `A:C` or `1:3`; undefined where it is none of these or lies outside a sheet. */
export function boxOfAddress(address: string): Box | undefined {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, column = "", row = "", lastColumn = column, lastRow = row] = cells;
    return between(Number(row) - 1, fromCol(column), Number(lastRow) - 1, fromCol(lastColumn));
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    const [, first = "", last = ""] = columns;
    return between(0, fromCol(first), MOST_ROWS - 1, fromCol(last));
  }
  const rows = ROWS.exec(address);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MOST_COLUMNS - 1);
  return undefined;
}

/** `B2`, `A1:C3`, `A:C` or `1:3`, without the sheet. */
export function addressOfBox(box: Box): string {
  const [top, bottom] = [box.row + 1, box.row + box.rows];
  const [left, right] = [toCol(box.column), toCol(box.column + box.columns - 1)];
  if (box.rows === MOST_ROWS && box.columns === MOST_COLUMNS) return `1:${MOST_ROWS}`;
  if (box.rows === MOST_ROWS) return `${left}:${right}`;
  if (box.columns === MOST_COLUMNS) return `${top}:${bottom}`;
  return isOneCell(box) ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

export function isOneCell(box: Box): boolean {
  return box.rows === 1 && box.columns === 1;
}

export function cellCount(box: Box): number {
  return box.rows * box.columns;
}

/** The smallest box that holds both. */
export function bounding(one: Box, other: Box): Box {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function intersection(one: Box, other: Box): Box | undefined {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function covers(outer: Box, inner: Box): boolean {
  const shared = intersection(outer, inner);
  return shared !== undefined && cellCount(shared) === cellCount(inner);
}

/** @throws HostError where the box leaves the sheet */
export function onSheet(box: Box): Box {
  const fits =
    box.row >= 0 &&
    box.column >= 0 &&
    box.rows >= 1 &&
    box.columns >= 1 &&
    box.row + box.rows <= MOST_ROWS &&
    box.column + box.columns <= MOST_COLUMNS;
  if (!fits) throw new HostError("InvalidArgument");
  return box;
}

function between(
  row: number,
  column: number,
  otherRow: number,
  otherColumn: number,
): Box | undefined {
  const [top, left] = [Math.min(row, otherRow), Math.min(column, otherColumn)];
  const rows = Math.abs(otherRow - row) + 1;
  const columns = Math.abs(otherColumn - column) + 1;
  if (top < 0 || top + rows > MOST_ROWS || left + columns > MOST_COLUMNS) return undefined;
  return { row: top, column: left, rows, columns };
}
