import { createXlsx } from "../../src/adapters/xlsx/xlsx-workbook";
import { type CompiledReport, compileWorkbook } from "../../src/app/compile-workbook";
import { fillWorkbook } from "../../src/app/fill-workbook";
import { newWorkbook } from "../../src/app/new-workbook";
import { type OpenReport, openReport } from "../../src/app/open-report";
import { readValues } from "../../src/app/read-values";
import { writeResults } from "../../src/app/write-results";
import type { Result } from "../../src/core/model/result";
import type { Snapshot } from "../../src/workbook/port";
import { sampleValues, streetDefinition } from "./sample-report";

/** The sample of 2021 with 2020 beside it, compiled, and its workbook after that. */
export interface CompiledSample {
  readonly report: OpenReport;
  readonly compiled: CompiledReport;
  readonly snapshot: Snapshot;
  readonly bytes: Uint8Array;
}

/** @param compiledAt told at the end of 汇总 */
export async function compiledSample(
  compiledAt = new Date("2021-12-31T08:05:00Z"),
): Promise<CompiledSample> {
  const definition = streetDefinition();
  const workbook = createXlsx();
  value(await newWorkbook(workbook, { definition, unit: "广内街道", year: 2021 }));
  const values = { ...sampleValues("sample-2021"), prior: sampleValues("sample-2020") };
  const blank = value(await openReport(workbook));
  value(await fillWorkbook(workbook, blank, value(readValues(values, definition))));
  const report = value(await openReport(workbook));
  const compiled = compileWorkbook(report, { language: "zh-CN" });
  value(await writeResults(workbook, report, compiled, "zh-CN", compiledAt));
  const snapshot = value(await workbook.read());
  return { report, compiled, snapshot, bytes: workbook.bytes() };
}

function value<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}
