import { describe, expect, it } from "@jest/globals";
import { plainTitle } from "../../src/app/report-title";
import { openReport } from "../../src/app/open-report";
import { headOf } from "../../src/app/report-title";
import { memoryWorkbook } from "../../src/workbook/memory-workbook";
import type { Snapshot, Workbook } from "../../src/workbook/port";
import { dropName, dropSheet, insertRows, renameSheet } from "../workbook/support/staff-edits";
import { smallSource, smallValues } from "../support/small-source";
import { definitionOf, filledBook, frozen, opened, value } from "./support/reports";

const definition = definitionOf(smallSource);

async function altered(change: (snapshot: Snapshot) => Snapshot): Promise<Workbook> {
  const snapshot = value(await (await filledBook(definition, smallValues)).read());
  return frozen(change(snapshot));
}

/** The definition's first cell on its hidden sheet with something else in it. */
function withDefinitionText(text: (old: string) => string) {
  return ({ sheets, names }: Snapshot): Snapshot => ({
    names,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.hidden && typeof cell.value === "string"
          ? { ...cell, value: text(cell.value) }
          : cell,
      ),
    })),
  });
}

describe("opening a report's workbook", () => {
  it("gives its own definition, its figures and what 封面 says", async () => {
    const report = await opened(await filledBook(definition, smallValues));
    expect(report.definition.source).toEqual(smallSource);
    expect(report.book.figures.current.get("案件.受理")?.entry.state).toBe("stated");
    expect(headOf(report)).toEqual({
      id: "small",
      version: "1",
      title: "小报告",
      unit: "广内街道",
      year: 2021,
    });
  });

  it("says the title with what 封面 says in place, and by its words alone where there is no 封面", async () => {
    const titled = definitionOf({ ...smallSource, title: "{单位}{年度}年{{法治}}报告" });
    const report = await opened(await filledBook(titled, smallValues));
    expect(headOf(report).title).toBe("广内街道2021年{法治}报告");
    expect(plainTitle(titled)).toBe("单位年度年{法治}报告");
  });

  it("opens all the same after rows were inserted, a sheet renamed and a name lost", async () => {
    const workbook = await altered((snapshot) =>
      dropName(renameSheet(insertRows(snapshot, "案件", 2, 3), "案件", "办案"), "案件.甲类"),
    );
    const { book } = await opened(workbook);
    expect(book.figures.current.get("案件.甲类")?.place?.sheet).toBe("办案");
  });

  it("needs no readable 年度 and no 单位", async () => {
    const workbook = await filledBook(definition, smallValues);
    const { names } = value(await workbook.read());
    const cover = names.flatMap(({ name, cell }) =>
      cell?.sheet === "封面" && /单位$|年度/.test(name) ? [{ ...cell, value: null }] : [],
    );
    value(await workbook.write({ cells: cover }));
    expect(headOf(await opened(workbook))).toEqual({
      id: "small",
      version: "1",
      title: "小报告",
      unit: "",
    });
  });
});

describe("a workbook that cannot be opened as a report is refused with the reason", () => {
  it("another program's", async () => {
    expect(await openReport(memoryWorkbook())).toEqual({
      ok: false,
      failure: { code: "no-definition" },
    });
  });

  it("one whose sheet was deleted with its figures, each named by its label", async () => {
    const workbook = await altered((snapshot) => dropSheet(snapshot, "案件"));
    expect(await openReport(workbook)).toEqual({
      ok: false,
      failure: {
        code: "figures-lost",
        labels: expect.arrayContaining(["甲类数", "乙类数", "主要做法"]),
        putBack: [{ sheet: "案件", rows: 6, isNew: true }],
      },
    });
  });

  it("one whose hidden definition was spoilt", async () => {
    const spoilt = await altered(withDefinitionText((old) => old.replace("件", "")));
    expect(await openReport(spoilt)).toMatchObject({
      ok: false,
      failure: { code: "definition-garbled" },
    });
  });

  it("and what the port refuses comes through", async () => {
    const broken: Workbook = {
      ...memoryWorkbook(),
      read: () => Promise.resolve({ ok: false, failure: { code: "truncated" } }),
    };
    expect(await openReport(broken)).toEqual({ ok: false, failure: { code: "truncated" } });
  });
});
