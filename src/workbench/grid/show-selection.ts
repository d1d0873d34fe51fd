import type { FUniver } from "@univerjs/core/facade";
import type { Book } from "../host/book/book";
import { rangeOf } from "./sheet-data";

/** Brings up the sheet of the host's selection and selects its cells, in view. */
export function showSelection(facade: FUniver, { selection }: Book): void {
  const workbook = facade.getActiveWorkbook();
  const sheet = workbook?.getSheetBySheetId(selection.sheetId);
  if (!workbook || !sheet) return;
  workbook.setActiveSheet(sheet);
  const { startRow, startColumn, endRow, endColumn } = rangeOf(selection.box);
  const lastRow = Math.min(endRow, sheet.getMaxRows() - 1);
  const lastColumn = Math.min(endColumn, sheet.getMaxColumns() - 1);
  if (startRow > lastRow || startColumn > lastColumn) return;
  const [rows, columns] = [lastRow - startRow + 1, lastColumn - startColumn + 1];
  sheet.setActiveRange(sheet.getRange(startRow, startColumn, rows, columns));
  sheet.scrollToCell(Math.max(0, startRow - ROWS_ABOVE), 0);
}

/** The cell stands below what is above it, not at the very top. */
const ROWS_ABOVE = 3;
