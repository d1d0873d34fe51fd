import { openExcel } from "../../../src/adapters/office/open-excel";
import { cellName } from "../../../src/workbook/address";
import type { CellInput } from "../../../src/workbook/cell-input";
import { isFormulaInput } from "../../../src/workbook/cell-input";
import type { LiveBook } from "../../contract/live-workbook.contract";
import { describeLiveWorkbook } from "../../contract/live-workbook.contract";
import { arrangedInExcel } from "./support/arranged-in-excel";
import { chartsInExcel } from "./support/charts-in-excel";
import { excelBook } from "./support/excel-book";

describeLiveWorkbook("Excel behind Microsoft's client", opened);

function opened(): Promise<LiveBook> {
  const { host, workbook } = excelBook();
  return Promise.resolve({
    workbook,
    elsewhere: () => openExcel({ has: () => true }),
    edit: async ({ sheet, row, column }, value) => {
      await host.type(sheet, cellName(row, column), typed(value));
      await told();
    },
    charts: (sheet) => chartsInExcel(host, sheet),
    arrange: (sheet, byHand) => arrangedInExcel(sheet, byHand),
    select: async ({ sheet, row, column }) => {
      host.selectCells(sheet, cellName(row, column));
      await told();
    },
  });
}

function typed(value: CellInput): string | number | boolean | null {
  if (isFormulaInput(value)) return `=${value.formula}`;
  return typeof value === "object" && value !== null ? value.error : value;
}

/** Events go through Microsoft's client, which passes them on a few turns later. */
function told(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
