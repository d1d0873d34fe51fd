import { openExcel } from "../../../src/adapters/office/open-excel";
import type { Workbook } from "../../../src/workbook/port";
import { describeWorkbook } from "../../contract/workbook.contract";
import { simulatedExcel } from "../../support/office/excel-client";
import { arrangedInExcel } from "./support/arranged-in-excel";

describeWorkbook("Excel behind Microsoft's client", opened, {
  calculates: true,
  firstSheets: 1,
  arrange: async (workbook, sheet, byHand) => {
    await arrangedInExcel(sheet, byHand);
    return workbook;
  },
});

function opened(): Promise<Workbook> {
  simulatedExcel();
  return Promise.resolve(openExcel({ has: () => true }));
}
