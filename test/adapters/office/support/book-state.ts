import { BLANK_CELL } from "../../../../src/workbench/host/book/cell";
import type { CellState } from "../../../../src/workbench/host/book/cell";
import type { ExcelHost } from "../../../../src/workbench/host/excel-host";

/**
 * Everything of a workbook that people see or rely on, comparable with `toEqual`: contents, looks, sizes, names, tables,
 * rules and print set-up. What add-ins keep beside the cells is left out, and so is the selection.
 */
export function bookState({ book }: ExcelHost): unknown {
  return {
    sheets: book.sheets.map(({ cells, rowHeights, columnWidths, page, ...sheet }) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      frozen: sheet.frozen,
      validations: [...sheet.validations].length,
      conditionalFormats: sheet.conditionalFormats.length,
      cells: [...cells].filter(([, cell]) => !isBlank(cell)).sort(([a], [b]) => a - b),
      rowHeights: [...rowHeights].filter(([, height]) => height !== USUAL_HEIGHT).sort(byKey),
      columnWidths: [...columnWidths].sort(byKey),
      hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
      merged: sheet.merged.map((box) => JSON.stringify(box)).sort(),
      page,
      charts: sheet.charts.map((chart) => ({ ...chart, id: "" })),
    })),
    names: book.names.map(({ name, formula }) => [name, formula]).sort(),
    tables: book.tables.map(({ name, box }) => [name, box]),
  };
}

/** Height of rows that nobody set, in points. */
const USUAL_HEIGHT = 15;

function byKey([left]: readonly [number, unknown], [right]: readonly [number, unknown]): number {
  return left - right;
}

function isBlank(cell: CellState): boolean {
  return JSON.stringify(cell) === JSON.stringify(BLANK_CELL);
}
