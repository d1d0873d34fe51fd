/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   the functions returned here run after the session has synced, which the rules cannot see */
import { API, type HasApi } from "./requirements";
import { beginLayout, UNKNOWN_LAYOUT } from "./sheet-layout";
import { plainAddress } from "./sheet-print";
import type { Grid, SheetFacts } from "./workbook-facts";

/** The cells that are read of any sheet: ours are far smaller, and a foreign one may be enormous. */
export const WINDOW = { rows: 10_000, columns: 52, address: "A1:AZ10000" } as const;

/** What the list of sheets says of one. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

/** Asks for the list of sheets. */
export function beginSheetList(context: Excel.RequestContext): () => readonly ListedSheet[] {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  return () =>
    worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      hidden: visibility !== "Visible",
    }));
}

/** A sheet's cells on their way; absent afterwards where the sheet is gone. */
export type PendingSheet = () => ReadSheet | undefined;

/** A sheet's cells, and where the last of them are; 0 where it holds nothing. */
export type ReadSheet = Pick<SheetFacts, "grids" | "isCut" | "printArea" | "layout" | "charts"> & {
  readonly lastRow: number;
  readonly lastColumn: number;
};

/** Asks for the cells of one sheet that hold something, as far as the window reaches. */
export function beginSheet(
  context: Excel.RequestContext,
  id: string,
  has: HasApi,
  window: string = WINDOW.address,
): PendingSheet {
  const { worksheets } = context.workbook;
  if (!has(API.nullObjects)) return oldSheet(worksheets.getItem(id), has);
  const sheet = worksheets.getItemOrNullObject(id);
  sheet.load("id");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const shown = used.getIntersectionOrNullObject(window);
  loadGrid(shown);
  const layout = beginLayout(shown, has);
  const printArea = beginPrintArea(sheet, has);
  const charts = beginCharts(sheet, has);
  return () => {
    if (sheet.isNullObject) return undefined;
    const area = printArea();
    return {
      grids: shown.isNullObject ? [] : [gridOf(shown)],
      layout: layout(),
      charts: charts(),
      isCut: !used.isNullObject && reachesBeyond(used),
      lastRow: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
      lastColumn: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
      ...(area !== undefined && { printArea: area }),
    };
  };
}

/** Asks for the names of a sheet's charts; none where the program does not tell. */
function beginCharts(sheet: Excel.Worksheet, has: HasApi): () => readonly string[] {
  if (!has(API.charts)) return () => [];
  const { charts } = sheet;
  charts.load("items/name");
  return () => charts.items.map(({ name }) => name);
}

/** Asks for what the cells of a range hold. */
export function loadGrid(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,values,formulas,valueTypes,numberFormat");
}

/** What a loaded range holds. */
export function gridOf(range: Excel.Range): Grid {
  return {
    row: range.rowIndex + 1,
    column: range.columnIndex + 1,
    values: range.values as unknown[][],
    formulas: range.formulas as unknown[][],
    types: range.valueTypes,
    formats: range.numberFormat as unknown[][],
  };
}

/** Asks for a sheet's print area, without the sheet's name. */
export function beginPrintArea(sheet: Excel.Worksheet, has: HasApi): () => string | undefined {
  if (!has(API.print)) return () => undefined;
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  area.load("address");
  return () => (area.isNullObject ? undefined : plainAddress(area.address));
}

function oldSheet(sheet: Excel.Worksheet, has: HasApi): PendingSheet {
  const used = has(API.valuesOnly) ? sheet.getUsedRange(true) : sheet.getUsedRange();
  loadGrid(used);
  return () => {
    const grid = gridOf(used);
    const lastRow = grid.row + grid.values.length - 1;
    const lastColumn = grid.column + (grid.values[0]?.length ?? 1) - 1;
    const rest = { layout: UNKNOWN_LAYOUT, charts: [], isCut: false };
    return { grids: [grid], ...rest, lastRow, lastColumn };
  };
}

function reachesBeyond(used: Excel.Range): boolean {
  return (
    used.rowIndex + used.rowCount > WINDOW.rows ||
    used.columnIndex + used.columnCount > WINDOW.columns
  );
}
