import { compileWorkbook } from "../app/compile-workbook";
import { openReport } from "../app/open-report";
import { writeResults } from "../app/write-results";
import { SUMMARY_SHEET } from "../workbook/sheet-names";
import { COMMAND_WORDS } from "./command-words";
import { failureNotice } from "./failure-notice";
import type { CommandJob } from "./ribbon-command";

/** 一键汇总: writes 检查结果 and 汇总 and shows 汇总, whose status cell says what is missing. */
export const compileCommand: CommandJob = async (workbook, language) => {
  const report = await openReport(workbook);
  if (!report.ok) return failureNotice(report.failure, language);
  const compiled = compileWorkbook(report.value, { language });
  const receipt = await writeResults(workbook, report.value, compiled, language);
  if (!receipt.ok) return failureNotice(receipt.failure, language);
  const shown = await workbook.select({ sheet: SUMMARY_SHEET, row: 1, column: 1 });
  if (shown.ok) return undefined;
  return failureNotice(shown.failure, language, COMMAND_WORDS[language].notShownTitle);
};
