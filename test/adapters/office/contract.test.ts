import { openExcel } from "../../../src/adapters/office/open-excel";
import type { Workbook } from "../../../src/workbook/port";
import { describeWorkbook } from "../../contract/workbook.contract";
import { simulatedExcel } from "../../support/office/excel-client";
import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import { chartsInExcel } from "./support/charts-in-excel";
import { arrangedInExcel } from "./support/arranged-in-excel";

let host: ExcelHost;

describeWorkbook("Excel behind Microsoft's client", opened, {
  calculates: true,
  firstSheets: 1,
  arrange: async (workbook, sheet, byHand) => {
    await arrangedInExcel(sheet, byHand);
    return workbook;
  },
  charts: (_, sheet) => chartsInExcel(host, sheet),
});

function opened(): Promise<Workbook> {
  host = simulatedExcel().host;
  return Promise.resolve(openExcel({ has: () => true }));
}
