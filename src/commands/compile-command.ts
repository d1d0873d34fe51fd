import { compileWorkbook } from "../app/compile-workbook";
import { drawable } from "../app/drawable";
import { recallSettings } from "../app/kept-settings";
import { openReport } from "../app/open-report";
import { writeResults } from "../app/write-results";
import { SUMMARY_SHEET } from "../workbook/sheet-names";
import { COMMAND_WORDS } from "./command-words";
import { failureNotice } from "./failure-notice";
import type { CommandJob } from "./ribbon-command";

/**
 * 一键汇总: writes 检查结果 and 汇总 as people chose it in the pane, and shows 汇总, whose status cell says what is
 * missing. What they chose takes a request of its own; where it cannot be had, nothing is written that would read
 * otherwise.
 */
export const compileCommand: CommandJob = async (workbook, displayed) => {
  const report = await openReport(workbook);
  if (!report.ok) return failureNotice(report.failure, displayed);
  const kept = await recallSettings(workbook);
  if (!kept.ok) return failureNotice(kept.failure, displayed);
  const options = { language: displayed, ...kept.value };
  const { language } = options;
  const compiled = compileWorkbook(report.value, drawable(options, workbook));
  const receipt = await writeResults(workbook, report.value, compiled, language, new Date());
  if (!receipt.ok) return failureNotice(receipt.failure, language);
  const shown = await workbook.select({ sheet: SUMMARY_SHEET, row: 1, column: 1 });
  if (shown.ok) return undefined;
  return failureNotice(shown.failure, language, COMMAND_WORDS[language].notShownTitle);
};
