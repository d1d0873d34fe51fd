import { cellKey } from "../../workbook/address";
import type { CellAddress, DefinedName } from "../../workbook/port";
import type { Content, RawCell } from "./content";
import { contentOf } from "./content";
import type { SheetLayout } from "./sheet-layout";

/** A block of cells as it was read; `row` and `column` of its first cell count from 1. */
export interface Grid {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** One sheet as it was read. */
export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly grids: readonly Grid[];
  readonly layout: SheetLayout;
  /** Names of its charts; none where the program does not tell. */
  readonly charts: readonly string[];
  /** Not all of its cells were read: it is larger than any sheet of ours. */
  readonly isCut: boolean;
  /** `A1:F20`; absent where none is set or nobody can say. */
  readonly printArea?: string;
}

/** A workbook as it was read last. */
export interface WorkbookFacts {
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly string[];
}

/** What one cell holds, and its number format code. */
export interface CellState {
  readonly content: Content;
  readonly numberFormat: string;
}

/** The number format of cells that have none. */
export const GENERAL = "General";

/** A cell that nobody ever touched. */
export const BLANK: CellState = { content: null, numberFormat: GENERAL };

/** One cell of a grid, by its place in it, counted from 0. */
export function rawCell({ values, formulas, types }: Grid, row: number, column: number): RawCell {
  return {
    value: values[row]?.[column],
    formula: formulas[row]?.[column],
    type: types[row]?.[column],
  };
}

/** The number format of one cell of a grid. */
export function numberFormatAt({ formats }: Grid, row: number, column: number): string {
  const format = formats[row]?.[column];
  return typeof format === "string" && format !== "" ? format : GENERAL;
}

/** Looks cells up by their place; those that were not read are blank. */
export function cellStates({ sheets }: WorkbookFacts): (cell: CellAddress) => CellState {
  const grids = new Map(sheets.map(({ name, grids }) => [name.toLowerCase(), grids]));
  return ({ sheet, row, column }) => {
    for (const grid of grids.get(sheet.toLowerCase()) ?? []) {
      const [down, right] = [row - grid.row, column - grid.column];
      if (down < 0 || right < 0 || grid.values[down]?.[right] === undefined) continue;
      return {
        content: contentOf(rawCell(grid, down, right)),
        numberFormat: numberFormatAt(grid, down, right),
      };
    }
    return BLANK;
  };
}

/** The sheet of a name; sheet names ignore case. */
export function sheetOf({ sheets }: WorkbookFacts, name: string): SheetFacts | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The cells of a grid by `cellKey`. */
export function statesOfGrid(sheet: string, grid: Grid): readonly (readonly [string, CellState])[] {
  return grid.values.flatMap((line, row) =>
    line.map((_, column) => {
      const cell = { sheet, row: grid.row + row, column: grid.column + column };
      const content = contentOf(rawCell(grid, row, column));
      return [cellKey(cell), { content, numberFormat: numberFormatAt(grid, row, column) }] as const;
    }),
  );
}
