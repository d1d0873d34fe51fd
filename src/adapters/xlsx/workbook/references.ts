import { cellName, fixedCellName, quotedSheet } from "../../../workbook/address";
import type { MergedArea } from "../../../workbook/port";

/** The last row of a worksheet in OOXML. */
export const LAST_ROW = 1_048_576;
/** The last column of a worksheet in OOXML. */
export const LAST_COLUMN = 16_384;

/** Where a cell stands on its sheet, counted from 1. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface Area {
  readonly first: CellPosition;
  readonly last: CellPosition;
}

/** Reads an A1 address without dollar signs; `undefined` for anything else. */
export function parseAddress(text: string): CellPosition | undefined {
  let column = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const letter = letterValue(text.charCodeAt(at));
    if (letter === 0) break;
    column = column * 26 + letter;
  }
  let row = 0;
  for (let digit = at; digit < text.length; digit += 1) {
    const value = text.charCodeAt(digit) - 48;
    if (value < 0 || value > 9) return undefined;
    row = row * 10 + value;
  }
  return column >= 1 && row >= 1 && column <= LAST_COLUMN && row <= LAST_ROW
    ? { row, column }
    : undefined;
}

/** 1 for A or a, 26 for Z or z, 0 for anything else. */
function letterValue(code: number): number {
  if (code >= 65 && code <= 90) return code - 64;
  return code >= 97 && code <= 122 ? code - 96 : 0;
}

/** Reads `B2:D9` or `B2`. */
export function parseArea(text: string): Area | undefined {
  const [from = "", to = from, ...more] = text.split(":");
  const first = parseAddress(from);
  const last = parseAddress(to);
  return first === undefined || last === undefined || more.length > 0 ? undefined : { first, last };
}

/** Writes `B2:D9`, or `B2` for a single cell. */
export function formatArea({ first, last }: Area): string {
  const from = cellName(first.row, first.column);
  const to = cellName(last.row, last.column);
  return from === to ? from : `${from}:${to}`;
}

/** A rectangle by its first cell and its size, as the port tells of it. */
export function mergedArea({ first, last }: Area): MergedArea {
  const [row, column] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  return {
    row,
    column,
    rows: Math.max(first.row, last.row) - row + 1,
    columns: Math.max(first.column, last.column) - column + 1,
  };
}

/** One cell of a sheet as names refer to it: `'表 1'!$D$5`. */
export function absoluteReference(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!${fixedCellName(row, column)}`;
}

/** The least area that holds all of some cells; `undefined` for none. */
export function boundingArea(cells: readonly CellPosition[]): Area | undefined {
  if (cells.length === 0) return undefined;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    first: { row: least(rows), column: least(columns) },
    last: { row: greatest(rows), column: greatest(columns) },
  };
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function greatest(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), 0);
}
