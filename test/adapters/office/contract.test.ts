import { openExcel } from "../../../src/adapters/office/open-excel";
import type { Workbook } from "../../../src/workbook/port";
import { describeWorkbook } from "../../contract/workbook.contract";
import { simulatedExcel } from "../../support/office/excel-client";

describeWorkbook("Excel behind Microsoft's client", opened, {
  calculates: true,
  firstSheets: 1,
});

function opened(): Promise<Workbook> {
  simulatedExcel();
  return Promise.resolve(openExcel({ has: () => true }));
}
