import { chartPlans } from "../../../../src/workbench/files/charts-of-plan";
import { sheetNamed } from "../../../../src/workbench/host/book/book";
import type { ExcelHost } from "../../../../src/workbench/host/excel-host";
import type { ChartPlan } from "../../../../src/workbook/sheet-plan";

/** The charts of a sheet of the simulated Excel. */
export function chartsInExcel({ book }: ExcelHost, sheet: string): Promise<readonly ChartPlan[]> {
  const found = sheetNamed(book, sheet);
  return Promise.resolve(found === undefined ? [] : chartPlans(found));
}
