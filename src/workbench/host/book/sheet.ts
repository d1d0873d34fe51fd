import type { Box } from "./box";
import { MOST_COLUMNS } from "./box";
import { BLANK_CELL } from "./cell";
import type { CellState } from "./cell";
import type { Chart } from "./chart";
import type { ConditionalFormat, Validation } from "./cell-rules";
import type { PageSetup } from "./page-setup";
import { newPageSetup } from "./page-setup";

/** One worksheet. Plain data, so that a batch can be taken back by putting a copy in its place. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB`, empty for none. */
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** Characters of the default font. */
  standardWidth: number;
  /** By `cellKey`. */
  readonly cells: Map<number, CellState>;
  /** By `cellKey`: a rule holds cell by cell, however it was set. */
  readonly validations: Map<number, Validation>;
  conditionalFormats: ConditionalFormat[];
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly columnWidths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  merged: Box[];
  /** Rows and columns that stay in view. */
  frozen: { readonly rows: number; readonly columns: number };
  protection: SheetProtection;
  readonly page: PageSetup;
  charts: Chart[];
}

export interface SheetProtection {
  readonly protected: boolean;
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password?: string;
}

export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    cells: new Map(),
    validations: new Map(),
    conditionalFormats: [],
    rowHeights: new Map(),
    hiddenRows: new Set(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    merged: [],
    frozen: { rows: 0, columns: 0 },
    protection: { protected: false, options: {} },
    page: newPageSetup(),
    charts: [],
  };
}

export function cellKey(row: number, column: number): number {
  return row * MOST_COLUMNS + column;
}

export function placeOfKey(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / MOST_COLUMNS), column: key % MOST_COLUMNS };
}

export function cellAt(sheet: Sheet, row: number, column: number): CellState {
  return sheet.cells.get(cellKey(row, column)) ?? BLANK_CELL;
}

export function putCell(sheet: Sheet, row: number, column: number, cell: CellState): void {
  const key = cellKey(row, column);
  const isBlank =
    cell.value === null &&
    cell.formula === undefined &&
    cell.numberFormat === BLANK_CELL.numberFormat &&
    cell.look === BLANK_CELL.look;
  if (isBlank) sheet.cells.delete(key);
  else sheet.cells.set(key, cell);
}
