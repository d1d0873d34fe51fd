import { describe, expect, it } from "@jest/globals";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { mendFindings } from "../../../src/app/mend-structure";
import { openReport, putFiguresBack, type OpenReport } from "../../../src/app/open-report";
import type { LiveWorkbook } from "../../../src/workbook/live-workbook";
import { readAll } from "../../contract/sheets";
import { sampleValues, streetDefinition } from "../../support/sample-report";
import { arrangedInExcel } from "./support/arranged-in-excel";
import { bookState } from "./support/book-state";
import { excelBook, roundTripsOf } from "./support/excel-book";
import { useCasesOf } from "./support/use-cases";

/** The real report of 2021 in Excel, laid out and filled. */
async function filledExcel() {
  const { host, workbook } = excelBook();
  const { lay, fill } = useCasesOf(streetDefinition(), sampleValues("sample-2021"));
  for (const job of [lay, fill]) expect(await job(workbook)).toMatchObject({ ok: true });
  return { host, workbook };
}

async function opened(workbook: LiveWorkbook): Promise<OpenReport> {
  const report = await openReport(workbook);
  if (!report.ok) throw new Error(JSON.stringify(report.failure));
  return report.value;
}

async function structureOf(workbook: LiveWorkbook): Promise<readonly string[]> {
  const { checks } = checkWorkbook(await opened(workbook));
  return checks.filter(({ kind }) => kind === "structure").map(({ rule }) => rule);
}

/** Takes the table of a sheet away and leaves its cells: only then do cells of it let themselves be merged. */
async function withoutTable(sheet: string): Promise<void> {
  await Excel.run(async (context) => {
    const { tables } = context.workbook.worksheets.getItem(sheet);
    tables.load("items/name");
    await context.sync();
    for (const table of tables.items) table.convertToRange();
    await context.sync();
  });
}

describe("mending in Excel, through Microsoft's client", () => {
  it("hidden rows, merged cells and formulas typed over: one read, one write, and all the way back", async () => {
    const { host, workbook } = await filledExcel();
    await withoutTable("学法用法");
    await arrangedInExcel("学法用法", {
      hiddenRows: [4],
      merges: [{ row: 5, column: 9, rows: 1, columns: 2 }],
    });
    await host.type("依法决策", "B4", "别的");
    const rules = await structureOf(workbook);
    expect(rules.map((rule) => rule.split(".")[1])).toEqual(
      expect.arrayContaining(["label-changed", "rows-hidden", "cells-merged"]),
    );
    const before = structuredClone(bookState(host));
    const { figures } = (await opened(workbook)).book;
    const trips = await roundTripsOf(host, async () => {
      const mended = await mendFindings(workbook, await opened(workbook), rules);
      expect(mended).toMatchObject({ ok: true, value: { restorable: true } });
    });
    expect(trips).toBe(2);
    expect(await structureOf(workbook)).toEqual([]);
    expect((await opened(workbook)).book.figures).toEqual(figures);
    expect(await workbook.lastWrite()).toMatchObject({ value: { purpose: "mend" } });
    expect(await workbook.restoreLast()).toMatchObject({ ok: true });
    expect(bookState(host)).toEqual(before);
    expect(await structureOf(workbook)).toEqual(rules);
  });

  it("a check reads hidden rows and merged cells in the one request that it is", async () => {
    const { host, workbook } = await filledExcel();
    await arrangedInExcel("学法用法", { hiddenRows: [4] });
    await opened(workbook);
    expect(await roundTripsOf(host, () => opened(workbook))).toBe(1);
  });

  it("a total typed over calculates again", async () => {
    const { workbook } = await filledExcel();
    const { book } = await opened(workbook);
    const total = book.formulas.find(({ role }) => role === "repeat");
    if (total === undefined) throw new Error("no formula");
    const { sheet, row, column } = total.address;
    await workbook.write({ cells: [{ sheet, row, column, value: 1, numberFormat: "@" }] });
    const rules = await structureOf(workbook);
    expect(rules).toHaveLength(1);
    await mendFindings(workbook, await opened(workbook), rules);
    expect(await structureOf(workbook)).toEqual([]);
    const cell = (await readAll(workbook)).sheets
      .find(({ name }) => name === sheet)
      ?.cells.find((each) => each.row === row && each.column === column);
    expect(cell?.formula).toBe(total.formula);
    expect(cell?.value).toEqual(total.cell?.value);
  });

  it("deleted rows come back at the end of their table, blank, named and formatted", async () => {
    const { workbook } = await filledExcel();
    const { book } = await opened(workbook);
    const row = book.located.rows.get("会议.主任办公会");
    if (row === undefined) throw new Error("no row");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(row.sheet);
      sheet.getRange(`${row.row}:${row.row}`).delete("Up");
      await context.sync();
    });
    expect(await openReport(workbook)).toMatchObject({
      failure: {
        code: "figures-lost",
        putBack: [{ sheet: row.sheet, rows: 1, isNew: false }],
      },
    });
    expect(await putFiguresBack(workbook)).toMatchObject({ ok: true, value: { restorable: true } });
    const after = await opened(workbook);
    expect(after.book.figures.current.get("会议.主任办公会")?.entry.state).toBe("blank");
    expect(after.book.problems.map(({ problem }) => problem)).toEqual(["rows-reordered"]);
    expect(await workbook.restoreLast()).toMatchObject({ ok: true });
    expect(await openReport(workbook)).toMatchObject({ failure: { code: "figures-lost" } });
  });

  it("a deleted sheet comes back from the plan, and formulas elsewhere that lost its cells with it", async () => {
    const { workbook } = await filledExcel();
    const { definition, book } = await opened(workbook);
    const source = definition.sections.find(({ rows }) => rows.some(({ repeat }) => repeat));
    const figure = source?.rows.find(({ repeat }) => repeat)?.figure.id ?? "";
    const lost = book.located.rows.get(figure)?.sheet ?? "";
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(lost).delete();
      await context.sync();
    });
    expect(await openReport(workbook)).toMatchObject({
      failure: { code: "figures-lost", putBack: [{ sheet: lost, isNew: true }] },
    });
    expect(await putFiguresBack(workbook)).toMatchObject({ ok: true });
    const after = await opened(workbook);
    expect(after.book.problems).toEqual([]);
    const broken = after.book.formulas.filter(({ cell }) => cell?.formula?.includes("#REF!"));
    expect(broken).toEqual([]);
  });

  it("an Excel that tells of neither hidden rows nor merged cells is read all the same", async () => {
    const { workbook } = excelBook({ api: "1.8" });
    const { lay } = useCasesOf(streetDefinition(), {});
    expect(await lay(workbook)).toMatchObject({ ok: true });
    await arrangedInExcel("学法用法", { hiddenRows: [4] });
    expect(await structureOf(workbook)).toEqual([]);
  });

  it("a sheet of others with more merged areas than Excel tells of does not keep the workbook from being read", async () => {
    const { host, workbook } = excelBook({ sheets: ["大表"] });
    await host.type("大表", "A1", "头");
    await host.type("大表", "C600", "尾");
    await arrangedInExcel("大表", {
      merges: Array.from({ length: 513 }, (_, at) => ({
        row: at + 2,
        column: 1,
        rows: 1,
        columns: 2,
      })),
    });
    const [sheet] = (await readAll(workbook)).sheets;
    expect(sheet?.cells).toHaveLength(2);
    expect(sheet).not.toHaveProperty("merges");
  });
});
