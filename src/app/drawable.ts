import type { LiveWorkbook } from "../workbook/live-workbook";
import type { CompileOptions } from "./compile-workbook";

/** What people chose, without charts where the program draws none: the cells for them would be of no use to anybody. */
export function drawable(options: CompileOptions, workbook: LiveWorkbook): CompileOptions {
  const draws = workbook.features().some(({ id, present }) => id === "charts" && present);
  return draws ? options : { ...options, charts: false };
}
