/** @jest-environment jsdom */
import { beforeAll, expect, it } from "@jest/globals";
import { openExcel } from "../../../src/adapters/office/open-excel";
import { importPrior, keptPrior, planPrior, wantedChanges } from "../../../src/app/import-prior";
import { openReport } from "../../../src/app/open-report";
import { priorOfValues } from "../../../src/app/prior-source";
import type { LiveWorkbook } from "../../../src/workbook/live-workbook";
import { ExcelHost } from "../../../src/workbench/host/excel-host";
import { contentsOf, fillWithSample } from "../../commands/support";
import { bootOffice } from "../../support/office/office-window";
import { sampleValues } from "../../support/sample-report";

let workbook: LiveWorkbook;

beforeAll(async () => {
  await bootOffice({ host: new ExcelHost() });
  workbook = openExcel();
  await fillWithSample(workbook);
});

it("in Microsoft's client one write brings 上年 in, and 恢复上一次 takes all of it back", async () => {
  const before = await contentsOf(workbook);
  const report = await openReport(workbook);
  if (!report.ok) throw new Error(report.failure.code);
  const source = priorOfValues(sampleValues("sample-2020"), report.value.definition);
  if (!source.ok) throw new Error(source.failure.code);
  const changes = wantedChanges(planPrior(report.value, source.value.figures), false);
  expect(changes).toHaveLength(8);
  const receipt = await importPrior(workbook, report.value, changes);
  expect(receipt).toMatchObject({ ok: true, value: { restorable: true } });
  const after = await openReport(workbook);
  if (!after.ok) throw new Error(after.failure.code);
  expect(keptPrior(after.value, changes, true)).toEqual({ ok: true, value: undefined });
  expect(await workbook.lastWrite()).toMatchObject({ value: { purpose: "prior" } });
  expect((await workbook.restoreLast()).ok).toBe(true);
  expect(await contentsOf(workbook)).toEqual(before);
});
