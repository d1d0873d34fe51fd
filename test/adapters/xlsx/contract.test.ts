import { createXlsx, openXlsx, XlsxWorkbook } from "../../../src/adapters/xlsx/xlsx-workbook";
import type { Workbook } from "../../../src/workbook/port";
import { describeWorkbook } from "../../contract/workbook.contract";

describeWorkbook("a new .xlsx file", () => Promise.resolve(createXlsx()), { reopen: reopened });

function reopened(workbook: Workbook): Promise<Workbook> {
  if (!(workbook instanceof XlsxWorkbook)) throw new Error("not an .xlsx workbook");
  const opened = openXlsx(workbook.bytes());
  if (!opened.ok) throw new Error(opened.failure.code);
  return Promise.resolve(opened.value);
}
