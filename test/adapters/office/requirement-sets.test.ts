import { describe, expect, it } from "@jest/globals";
import { emptySheet, fullPlan, readAll } from "../../contract/sheets";
import { excelBook } from "./support/excel-book";
import { smallUseCases } from "./support/use-cases";

/** The simulated Excel refuses whatever is above its version, so a call that should have been asked about fails here. */
describe.each(["1.1", "1.2", "1.3", "1.4", "1.6", "1.7", "1.8", "1.9", "1.14"])(
  "Excel with ExcelApi %s",
  (api) => {
    it("a sheet with everything is added, as far as this Excel goes", async () => {
      const { workbook } = excelBook({ api });
      expect(await workbook.write({ addSheets: [fullPlan] })).toMatchObject({ ok: true });
      expect((await readAll(workbook)).sheets.map(({ name }) => name)).toContain("依法决策");
    });

    it("a report is laid out, filled, checked and compiled twice", async () => {
      const { lay, check, fill, compile } = smallUseCases();
      const { workbook } = excelBook({ api });
      for (const job of [lay, check, fill, compile, compile, check]) {
        expect(await job(workbook)).toMatchObject({ ok: true });
      }
    });

    it("heights, names and print areas of a refill are made where they can be", async () => {
      const { workbook } = excelBook({ api });
      await workbook.write({ addSheets: [emptySheet("表")] });
      const written = await workbook.write({
        cells: [
          { sheet: "表", row: 1, column: 1, value: 1, format: { border: "thin", indent: 1 } },
        ],
        rows: [
          { sheet: "表", row: 1, height: 30 },
          { sheet: "表", row: 2 },
        ],
        names: [{ name: "末.行", cell: { sheet: "表", row: 1, column: 1 } }],
        printThrough: [{ sheet: "表", row: 4 }],
      });
      expect(written).toMatchObject({ ok: true });
    });
  },
);

describe("an Excel that is too old", () => {
  it.each([
    ["1.1", []],
    ["1.4", ["names"]],
    ["1.8", ["names", "lists", "marks", "frozen-rows", "charts"]],
    [
      "1.9",
      ["restore", "names", "lists", "marks", "print-layout", "frozen-rows", "charts", "events"],
    ],
  ])("ExcelApi %s has the features %j, and those of other sets", (api, expected) => {
    const features = excelBook({ api }).workbook.features();
    const present = features.filter((each) => each.present && each.needs.startsWith("ExcelApi"));
    expect(present.map(({ id }) => id)).toEqual(expected);
  });

  it("writes without a way back, and says so", async () => {
    const { workbook } = excelBook({ api: "1.8" });
    const written = await workbook.write({ addSheets: [emptySheet("表")] });
    expect(written).toEqual({ ok: true, value: { cellsWritten: 0, restorable: false } });
    expect(await workbook.lastWrite()).toEqual({ ok: true, value: undefined });
    expect(await workbook.restoreLast()).toEqual({
      ok: false,
      failure: { code: "nothing-to-restore" },
    });
  });

  it("keeps nothing beside the cells and tells no events, with the set that would", async () => {
    const { workbook } = excelBook({ api: "1.1" });
    const missing = (set: string) => ({ ok: false, failure: { code: "api-missing", api: set } });
    expect(await workbook.keep("甲", "乙")).toEqual(missing("ExcelApi 1.4"));
    expect(await workbook.recall("甲")).toEqual({ ok: true, value: undefined });
    const listener = { edited: () => undefined, selected: () => undefined };
    expect(await workbook.listen(listener)).toEqual(missing("ExcelApi 1.9"));
  });
});
