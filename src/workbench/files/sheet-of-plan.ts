import type { CellFormat, SheetPlan } from "../../workbook/sheet-plan";
import type { Book } from "../host/book/book";
import { newId } from "../host/book/book";
import type { Look } from "../host/book/look";
import { putCell } from "../host/book/sheet";
import type { Sheet } from "../host/book/sheet";
import { cellOfInput } from "./cell-of-plan";
import { chartOfPlan } from "./charts-of-plan";
import { pointsOfCharacters } from "./column-width";
import { lookOfFormat } from "./look-of-format";
import { setUpPage } from "./page-of-plan";
import { addHighlights, addValidations } from "./rules-of-plan";

/** Fills an empty sheet of a book with all that a plan says, its names apart. */
export function fillSheet(book: Book, sheet: Sheet, plan: SheetPlan): void {
  sheet.visibility = VISIBILITY[plan.visibility];
  sheet.tabColor = plan.tabColor ?? "";
  sheet.frozen = { rows: plan.frozenRows, columns: 0 };
  for (const [column, width] of plan.columnWidths.entries()) {
    sheet.columnWidths.set(column, pointsOfCharacters(width));
  }
  for (const { row, height } of plan.rowHeights) sheet.rowHeights.set(row - 1, height);
  addCells(sheet, plan);
  const lastRow = plan.cells.reduce((last, { row }) => Math.max(last, row), 0);
  addValidations(sheet, plan.validations, lastRow);
  addHighlights(book, sheet, plan.highlights);
  addTable(book, sheet, plan);
  setUpPage(sheet.page, plan.print);
  sheet.charts = (plan.charts ?? []).map((chart) => chartOfPlan(book, chart));
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Cells of one format share one look. */
function addCells(sheet: Sheet, { cells }: SheetPlan): void {
  const looks = new Map<CellFormat, Look>();
  for (const { row, column, value, format = NO_FORMAT } of cells) {
    const look = looks.get(format) ?? lookOfFormat(format);
    looks.set(format, look);
    putCell(sheet, row - 1, column - 1, cellOfInput(value, format.numberFormat ?? "General", look));
  }
}

const NO_FORMAT: CellFormat = {};

/** As a table that the API adds and that is told to look like none. */
function addTable(book: Book, sheet: Sheet, { table }: SheetPlan): void {
  if (table === undefined) return;
  const { name, firstRow, lastRow, columns } = table;
  book.tables.push({
    id: newId(book),
    name,
    sheetId: sheet.id,
    box: { row: firstRow - 1, column: 0, rows: lastRow - firstRow + 1, columns: columns.length },
    style: "TableStyleLight1",
    showHeaders: true,
    showTotals: false,
    showFilterButton: false,
    showBandedRows: false,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
}
