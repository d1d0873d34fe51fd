import { compileWorkbook } from "../../../../src/app/compile-workbook";
import { explainFindings } from "../../../../src/app/explanations";
import { fillWorkbook } from "../../../../src/app/fill-workbook";
import { newWorkbook } from "../../../../src/app/new-workbook";
import { openReport } from "../../../../src/app/open-report";
import { paragraphTexts, writeTexts } from "../../../../src/app/paragraph-texts";
import { readValues } from "../../../../src/app/read-values";
import { writeResults } from "../../../../src/app/write-results";
import { readDefinition } from "../../../../src/core/definition/read-definition";
import type { Definition } from "../../../../src/core/definition/definition";
import type { Failure } from "../../../../src/core/model/failure";
import { fail } from "../../../../src/core/model/result";
import type { Result } from "../../../../src/core/model/result";
import type { LiveWorkbook } from "../../../../src/workbook/live-workbook";
import { arrangedInExcel } from "./arranged-in-excel";
import { smallSource, smallValues } from "../../../support/small-source";

/** A job that people start with one click, from its read to its write. */
export type UseCase = (workbook: LiveWorkbook) => Promise<Result<unknown, Failure>>;

/** The jobs over one report, with values to fill. */
export function useCasesOf(definition: Definition, values: unknown) {
  const firstSheet = definition.sections.find(({ rows }) => rows.length > 0)?.sheet ?? "";
  const lay: UseCase = (workbook) =>
    newWorkbook(workbook, { definition, unit: "广内街道", year: 2021 });
  const check: UseCase = openReport;
  const fill: UseCase = async (workbook) => {
    const report = await openReport(workbook);
    if (!report.ok) return report;
    const read = readValues(values, definition);
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    return fillWorkbook(workbook, report.value, read.value);
  };
  const compileWith =
    (charts?: boolean): UseCase =>
    async (workbook) => {
      const report = await openReport(workbook);
      if (!report.ok) return report;
      const options = { language: "zh-CN", ...(charts !== undefined && { charts }) } as const;
      const compiled = compileWorkbook(report.value, options);
      return writeResults(workbook, report.value, compiled, "zh-CN");
    };
  const [compile, draw, undraw] = [compileWith(), compileWith(true), compileWith(false)];
  /** Last year's values of so many of the counts that were filled. */
  const fillPrior =
    (most: number): UseCase =>
    async (workbook) => {
      const report = await openReport(workbook);
      if (!report.ok) return report;
      const counts = Object.entries(values as object).filter(
        ([id, value]) => definition.figures.get(id)?.kind === "count" && typeof value === "number",
      );
      const prior = Object.fromEntries(counts.slice(0, most));
      const read = readValues({ prior }, definition);
      if (!read.ok) throw new Error(JSON.stringify(read.failure));
      return fillWorkbook(workbook, report.value, read.value);
    };
  const explain: UseCase = async (workbook) => {
    const report = await openReport(workbook);
    if (!report.ok) return report;
    const rule = [...definition.rules][0]?.id;
    if (rule === undefined) return fail({ code: "no-definition" });
    return explainFindings(workbook, report.value, [rule], "受理数含上年结转 2 件，分项不含。");
  };
  const arrange: UseCase = async (workbook) => {
    const { row, column } = BESIDE;
    const noted = await workbook.write({
      cells: [{ sheet: firstSheet, row, column, value: "注" }],
    });
    if (!noted.ok) return noted;
    await arrangedInExcel(firstSheet, { hiddenRows: [4, 6], merges: [BESIDE] });
    return workbook.read();
  };
  const mend: UseCase = async (workbook) => {
    const read = await workbook.read();
    if (!read.ok) return read;
    return workbook.write({
      purpose: "mend",
      showRows: [4, 6].map((row) => ({ sheet: firstSheet, row })),
      unmerge: [{ sheet: firstSheet, ...BESIDE }],
      cells: [{ sheet: firstSheet, row: 4, column: 2, value: "改回的指标名" }],
    });
  };
  /** Every paragraph worded anew, higher than its row. */
  const word: UseCase = async (workbook) => {
    const report = await openReport(workbook);
    if (!report.ok) return report;
    const texts = paragraphTexts(report.value).map(({ key, text }) => {
      return [key, `${text}\n${"另有说明。".repeat(100)}{半句`] as const;
    });
    return writeTexts(workbook, report.value, new Map(texts));
  };
  const restore: UseCase = (workbook) => workbook.restoreLast();
  return {
    lay,
    check,
    fill,
    fillPrior,
    compile,
    draw,
    undraw,
    explain,
    word,
    arrange,
    mend,
    restore,
    writeLong,
  };
}

/** Cells beside a figure table, whose own cells Excel does not let anybody merge. */
const BESIDE = { row: 5, column: 12, rows: 1, columns: 2 };

/** Writes texts beside a report that are too long for one request. */
async function writeLong(workbook: LiveWorkbook): ReturnType<UseCase> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const sheet = read.value.sheets.at(-1)?.name ?? "";
  const cells = Array.from({ length: 18 }, (_, at) => {
    return { sheet, row: at + 1, column: 40, value: `${at}${"长".repeat(30_000)}` };
  });
  return workbook.write({ cells });
}

/** A report of two sections, small enough to be written thousands of times, with a finding to explain. */
export function smallUseCases(): ReturnType<typeof useCasesOf> {
  const rules = smallSource.rules.map((rule) => ({ ...rule, severity: "query" }));
  const read = readDefinition({ ...smallSource, rules });
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return useCasesOf(read.value, { ...smallValues, "案件.甲类": 6 });
}
