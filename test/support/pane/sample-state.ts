import { checkWorkbook } from "../../../src/app/check-workbook";
import { fillWorkbook } from "../../../src/app/fill-workbook";
import { newWorkbook } from "../../../src/app/new-workbook";
import { type OpenReport, openReport } from "../../../src/app/open-report";
import { readValues } from "../../../src/app/read-values";
import type { Result } from "../../../src/core/model/result";
import type { HostFacts } from "../../../src/taskpane/state/host-facts";
import type { BookState, PaneState } from "../../../src/taskpane/state/pane-state";
import { featuresWhere } from "../../../src/workbook/feature-needs";
import { memoryWorkbook } from "../../../src/workbook/memory-workbook";
import type { Workbook } from "../../../src/workbook/port";
import { sampleValues, streetDefinition } from "../sample-report";

/** An Excel that has everything. */
export const HOST: HostFacts = {
  program: "Excel",
  platform: "PC",
  version: "16.0.14332.20000",
  theme: "light",
  features: featuresWhere(() => true),
};

/** The built-in report laid out in a workbook and filled with its sample of 2021, some values replaced. */
export async function fillSample(
  workbook: Workbook,
  replaced: Readonly<Record<string, unknown>> = {},
): Promise<Workbook> {
  const definition = streetDefinition();
  need(await newWorkbook(workbook, { definition, unit: "广内街道", year: 2021 }));
  const report = need(await openReport(workbook));
  const values = need(readValues({ ...sampleValues("sample-2021"), ...replaced }, definition));
  need(await fillWorkbook(workbook, report, values));
  return workbook;
}

/** A workbook in memory with the sample, read and checked. `null` leaves a figure blank. */
export async function sampleBook(
  replaced: Readonly<Record<string, unknown>> = {},
): Promise<BookState & { readonly kind: "open" }> {
  return bookOf(need(await openReport(await fillSample(memoryWorkbook(), replaced))));
}

/** A report that was read, checked. */
function bookOf(report: OpenReport): BookState & { readonly kind: "open" } {
  return { kind: "open", report, checked: checkWorkbook(report) };
}

/** The pane over the sample, in Chinese, at 开始, with nothing typed. */
export async function sampleState(changed: Partial<PaneState> = {}): Promise<PaneState> {
  const book = changed.book ?? (await sampleBook());
  return {
    view: "start",
    settings: { language: "zh-CN" },
    host: HOST,
    drafts: new Map(),
    texts: new Map(),
    ...changed,
    book,
  };
}

function need<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
