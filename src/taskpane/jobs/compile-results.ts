import { compileWorkbook } from "../../app/compile-workbook";
import { drawable } from "../../app/drawable";
import { writeResults } from "../../app/write-results";
import { succeed } from "../../core/model/result";
import { SUMMARY_SHEET } from "../../workbook/sheet-names";
import { written } from "../state/last-write";
import type { Desk, Ending } from "./desk";
import { readBook } from "./read-book";
import { writtenNotice } from "./written-notice";

/** Writes 检查结果, 汇总 and 汇总附表 from what the workbook holds now, and shows 汇总. */
export async function compileResults(desk: Desk): Promise<Ending> {
  const read = await readBook(desk);
  if (!read.ok) return read;
  const report = read.value;
  const { settings } = desk.state();
  const { workbook } = desk;
  const compiled = compileWorkbook(report, drawable(settings, workbook));
  const receipt = await writeResults(workbook, report, compiled, settings.language, new Date());
  if (!receipt.ok) return receipt;
  desk.become((state) => ({
    ...written(state, "results", receipt.value),
    compiledFrom: { report, settings },
    view: "summary",
  }));
  await workbook.select({ sheet: SUMMARY_SHEET, row: 1, column: 1 });
  return succeed(writtenNotice("compiling", receipt.value));
}
