import type { MemoryWorkbook } from "../../../src/workbook/memory-workbook";
import type { Workbook } from "../../../src/workbook/port";
import type { ChartPlan } from "../../../src/workbook/sheet-plan";

/** A workbook in memory of which somebody hid rows and joined cells. */
export function arrangedInMemory(
  workbook: Workbook,
  ...given: Parameters<MemoryWorkbook["arrange"]>
): Promise<Workbook> {
  if (!("arrange" in workbook)) throw new Error("not in memory");
  (workbook as MemoryWorkbook).arrange(...given);
  return Promise.resolve(workbook);
}

/** The charts of a sheet in memory. */
export function chartsInMemory(workbook: Workbook, sheet: string): Promise<readonly ChartPlan[]> {
  if (!("charts" in workbook)) throw new Error("not in memory");
  return Promise.resolve((workbook as MemoryWorkbook).charts(sheet));
}
