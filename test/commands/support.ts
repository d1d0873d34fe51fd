import { inTurn } from "../../src/commands/in-turn";
import type { Notice } from "../../src/commands/notice";
import { type CommandJob, ribbonCommand } from "../../src/commands/ribbon-command";
import type { Language } from "../../src/core/messages/language";
import { fillWorkbook } from "../../src/app/fill-workbook";
import { newWorkbook } from "../../src/app/new-workbook";
import { openReport } from "../../src/app/open-report";
import { readValues } from "../../src/app/read-values";
import type { LiveWorkbook } from "../../src/workbook/live-workbook";
import {
  memoryLiveWorkbook,
  type MemoryLiveWorkbook,
} from "../../src/workbook/memory-live-workbook";
import type { Snapshot } from "../../src/workbook/port";
import { sampleValues, streetDefinition } from "../support/sample-report";

/** What a click on a button led to. */
export interface Clicked {
  readonly notices: readonly Notice[];
  /** How often Excel was told that the command has ended. */
  readonly completed: number;
}

/** Clicks a button of the ribbon once, over a workbook. */
export async function click(
  job: CommandJob,
  workbook: LiveWorkbook,
  language: Language = "zh-CN",
): Promise<Clicked> {
  const notices: Notice[] = [];
  let completed = 0;
  const command = ribbonCommand(job, {
    openWorkbook: () => workbook,
    language: () => language,
    inTurn: inTurn(),
    show: (notice) => Promise.resolve(void notices.push(notice)),
  });
  await command({ completed: () => (completed += 1) });
  return { notices, completed };
}

/** A new workbook of the built-in report, filled with its sample of 2021. */
export async function sampleBook(): Promise<MemoryLiveWorkbook> {
  const workbook = memoryLiveWorkbook();
  await fillWithSample(workbook);
  return workbook;
}

/** Lays out the built-in report in a workbook and fills its sample of 2021 in. */
export async function fillWithSample(workbook: LiveWorkbook): Promise<void> {
  const definition = streetDefinition();
  await expectOk(newWorkbook(workbook, { definition, unit: "广内街道", year: 2021 }));
  const report = await expectOk(openReport(workbook));
  const values = readValues(sampleValues("sample-2021"), report.definition);
  if (!values.ok) throw new Error("the sample is not readable");
  await expectOk(fillWorkbook(workbook, report, values.value));
}

/** Fills some counts of last year in. */
export async function fillLastYear(workbook: LiveWorkbook): Promise<void> {
  const report = await expectOk(openReport(workbook));
  const prior = { "会议.主任办公会": 27, "会议.工委会": 24, "审查.合同": 120 };
  const values = readValues({ prior }, report.definition);
  if (!values.ok) throw new Error("last year is not readable");
  await expectOk(fillWorkbook(workbook, report, values.value));
}

/** Everything that the workbook holds. */
export function contentsOf(workbook: LiveWorkbook): Promise<Snapshot> {
  return expectOk(workbook.read());
}

async function expectOk<T>(
  asked: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false }>,
): Promise<T> {
  const answer = await asked;
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}
