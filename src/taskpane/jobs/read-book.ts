import { type OpenReport, openReport } from "../../app/open-report";
import type { Failure } from "../../core/model/failure";
import type { Result } from "../../core/model/result";
import { opened, unreadable } from "../state/book-transitions";
import type { Desk } from "./desk";

/** Reads the workbook and shows what was read. */
export async function readBook(desk: Desk): Promise<Result<OpenReport, Failure>> {
  const report = await openReport(desk.workbook);
  desk.become((state) =>
    report.ok ? opened(state, report.value) : unreadable(state, report.failure),
  );
  return report;
}
