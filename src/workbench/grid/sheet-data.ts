import { BooleanNumber } from "@univerjs/core";
import type { ICellData, IRange, IStyleData, IWorksheetData } from "@univerjs/core";
import type { Box } from "../host/book/box";
import type { CellState } from "../host/book/cell";
import { PLAIN_LOOK } from "../host/book/look";
import type { Sheet } from "../host/book/sheet";
import { placeOfKey } from "../host/book/sheet";
import { compactStyle, styleOf } from "./cell-style";
import { contentOf } from "./cell-data";

/** Pixels of a point on a screen of 96 dots per inch. */
const PIXELS_PER_POINT = 96 / 72;
const STANDARD_HEIGHT_POINTS = 15;
/** Rows and columns that people can scroll to beyond those that are used. */
const SPARE = { rows: 200, columns: 26 } as const;

/** Gives each look with a number format one name, under which a snapshot holds its style. */
export interface StyleNames {
  nameOf(cell: CellState): string | undefined;
  readonly styles: Record<string, IStyleData>;
}

export function styleNames(): StyleNames {
  const names = new Map<object, Map<string, string>>();
  const styles: Record<string, IStyleData> = {};
  return {
    styles,
    nameOf: ({ look, numberFormat }) => {
      if (look === PLAIN_LOOK && numberFormat === "General") return undefined;
      const byFormat = names.get(look) ?? new Map<string, string>();
      names.set(look, byFormat);
      const known = byFormat.get(numberFormat);
      if (known !== undefined) return known;
      const name = `look-${Object.keys(styles).length}`;
      styles[name] = compactStyle(styleOf(look, numberFormat));
      byFormat.set(numberFormat, name);
      return name;
    },
  };
}

/** A sheet as the grid loads it. */
export function sheetData(sheet: Sheet, names: StyleNames): Partial<IWorksheetData> {
  const { rows, columns } = extentOf(sheet);
  const { frozen } = sheet;
  return {
    id: sheet.id,
    name: sheet.name,
    rowCount: rows + SPARE.rows,
    columnCount: columns + SPARE.columns,
    cellData: cellsOf(sheet, names),
    mergeData: sheet.merged.map(rangeOf),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    },
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowData: bandsOf(sheet.rowHeights, sheet.hiddenRows, (h) => ({ h, ia: BooleanNumber.FALSE })),
    columnData: bandsOf(sheet.columnWidths, sheet.hiddenColumns, (w) => ({ w })),
    defaultRowHeight: pixels(STANDARD_HEIGHT_POINTS),
    defaultColumnWidth: Math.round(sheet.standardWidth * 7 + 5),
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

export function rangeOf({ row, column, rows, columns }: Box): IRange {
  return {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
}

export function boxOf({ startRow, endRow, startColumn, endColumn }: IRange): Box {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}

export function pixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function points(screenPixels: number): number {
  return screenPixels / PIXELS_PER_POINT;
}

function cellsOf({ cells }: Sheet, names: StyleNames): IWorksheetData["cellData"] {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const [key, cell] of cells) {
    const { row, column } = placeOfKey(key);
    const content = Object.entries(contentOf(cell)).filter(([, part]) => part !== null);
    const s = names.nameOf(cell);
    const inRow = (rows[row] ??= {});
    inRow[column] = { ...Object.fromEntries(content), ...(s !== undefined && { s }) };
  }
  return rows;
}

function bandsOf<Band extends object>(
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  band: (size: number) => Band,
): Record<number, Band | (Band & { hd: BooleanNumber })> {
  const bands = new Map<number, object>();
  for (const [at, size] of sizes) bands.set(at, band(pixels(size)));
  for (const at of hidden) bands.set(at, { ...bands.get(at), hd: BooleanNumber.TRUE });
  return Object.fromEntries(bands) as Record<number, Band>;
}

function extentOf({ cells }: Sheet): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const key of cells.keys()) {
    const place = placeOfKey(key);
    rows = Math.max(rows, place.row + 1);
    columns = Math.max(columns, place.column + 1);
  }
  return { rows, columns };
}
