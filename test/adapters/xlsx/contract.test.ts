import { createXlsx, openXlsx, XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { Workbook } from "../../../src/workbook/port";
import { arrangedSheet } from "../../support/arranged-sheet";
import { pack, unpack } from "../../support/package-parts";
import { describeWorkbook } from "../../contract/workbook.contract";

describeWorkbook("a new .xlsx file", () => Promise.resolve(createXlsx()), {
  reopen: reopened,
  charts: (workbook, sheet) => {
    const plans = fileOf(workbook).sheetPlans();
    if (!plans.ok) throw new Error(plans.failure.code);
    return Promise.resolve(plans.value.find(({ name }) => name === sheet)?.charts ?? []);
  },
  arrange: (workbook, sheet, byHand) => {
    const parts = unpack(fileOf(workbook).bytes());
    return Promise.resolve(openedFile(pack(arrangedSheet(parts, sheet, byHand))));
  },
});

function reopened(workbook: Workbook): Promise<Workbook> {
  return Promise.resolve(openedFile(fileOf(workbook).bytes()));
}

function fileOf(workbook: Workbook): XlsxWorkbook {
  if (!(workbook instanceof XlsxWorkbook)) throw new Error("not an .xlsx workbook");
  return workbook;
}

function openedFile(bytes: Uint8Array): XlsxWorkbook {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.failure.code);
  return opened.value;
}
