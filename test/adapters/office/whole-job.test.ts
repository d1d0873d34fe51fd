import { describe, expect, it } from "@jest/globals";
import { checkJson } from "../../../src/app/check-json";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { compileWorkbook } from "../../../src/app/compile-workbook";
import type { OpenReport } from "../../../src/app/open-report";
import { openReport } from "../../../src/app/open-report";
import { headOf } from "../../../src/app/report-title";
import { toPlainText } from "../../../src/core/compile/plain-text";
import type { LiveWorkbook } from "../../../src/workbook/live-workbook";
import { memoryLiveWorkbook } from "../../../src/workbook/memory-live-workbook";
import type { Snapshot } from "../../../src/workbook/port";
import { sampleValues, streetDefinition } from "../../support/sample-report";
import { excelBook } from "./support/excel-book";
import { useCasesOf } from "./support/use-cases";

const definition = streetDefinition();

/** The real report of 2021, laid out, filled and compiled. */
async function played(workbook: LiveWorkbook) {
  const { lay, fill, compile } = useCasesOf(definition, sampleValues("sample-2021"));
  for (const job of [lay, fill, compile]) expect(await job(workbook)).toMatchObject({ ok: true });
  const report = await opened(workbook);
  const { document, draftNotes } = compileWorkbook(report, { language: "zh-CN" });
  return {
    json: checkJson(checkWorkbook(report), headOf(report), definition, "zh-CN"),
    text: toPlainText(document, draftNotes),
    results: ["检查结果", "汇总"].map((sheet) => contentsOf(report.snapshot, sheet)),
  };
}

async function opened(workbook: LiveWorkbook): Promise<OpenReport> {
  const report = await openReport(workbook);
  if (!report.ok) throw new Error(report.failure.code);
  return report.value;
}

function contentsOf({ sheets }: Snapshot, wanted: string): unknown {
  return sheets
    .find(({ name }) => name === wanted)
    ?.cells.map(({ row, column, value }) => [row, column, value]);
}

describe("the whole job in Excel, which calculates", () => {
  it("gives the same findings, the same text and the same result sheets as in memory", async () => {
    expect(await played(excelBook().workbook)).toEqual(await played(memoryLiveWorkbook()));
  });
});
