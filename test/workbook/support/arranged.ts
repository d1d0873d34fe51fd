import type { MemoryWorkbook } from "../../../src/workbook/memory-workbook";
import type { Workbook } from "../../../src/workbook/port";

/** A workbook in memory of which somebody hid rows and joined cells. */
export function arrangedInMemory(
  workbook: Workbook,
  ...given: Parameters<MemoryWorkbook["arrange"]>
): Promise<Workbook> {
  if (!("arrange" in workbook)) throw new Error("not in memory");
  (workbook as MemoryWorkbook).arrange(...given);
  return Promise.resolve(workbook);
}
