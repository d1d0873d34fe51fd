import { beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import { after } from "../../support/office/after";
import { codeOf } from "../../support/office/code-of";
import { simulatedExcel } from "../../support/office/excel-client";

describe("sheets and what moves in them", () => {
  let host: ExcelHost;
  beforeEach(() => {
    host = simulatedExcel({ sheets: ["S", "T"] }).host;
  });

  it("what is frozen, printed and kept", async () => {
    await after(
      (sheet, { workbook }) => {
        sheet.freezePanes.freezeRows(4);
        sheet.pageLayout.set({
          orientation: "Landscape",
          paperSize: "A4",
          centerHorizontally: true,
        });
        sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
        sheet.pageLayout.setPrintArea("A1:F20");
        sheet.pageLayout.setPrintTitleRows("$1:$4");
        sheet.pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
        sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第 &P 页";
        workbook.settings.add("key", "text");
      },
      (_sheet, { workbook }) => {
        const setting = workbook.settings.getItem("key").load("value");
        return () => expect(setting.value).toBe("text");
      },
    );
    const [sheet] = host.book.sheets;
    expect(sheet?.frozen.rows).toBe(4);
    expect(sheet?.page).toMatchObject({
      orientation: "Landscape",
      printArea: { row: 0, column: 0, rows: 20, columns: 6 },
      titleRows: { row: 0, rows: 4 },
      headersFooters: { centerFooter: "第 &P 页" },
      margins: { top: 72 },
    });
  });

  it("sheets: added, renamed, hidden, moved, shown and removed", async () => {
    const names = await after(
      (sheet, { workbook }) => {
        const added = workbook.worksheets.add("检查结果");
        added.set({ tabColor: "#00b050", showGridlines: false });
        added.position = 0;
        workbook.worksheets.getItem("T").visibility = "VeryHidden";
        sheet.name = "甲";
        added.activate();
        sheet.name = "S";
      },
      (_, { workbook }) => {
        const sheets = workbook.worksheets.load("items/name,items/visibility,items/tabColor");
        const active = workbook.worksheets.getActiveWorksheet().load("name");
        return () => [
          sheets.items.map(({ name, visibility }) => `${name} ${visibility}`),
          active.name,
        ];
      },
    );
    expect(names).toEqual([["检查结果 Visible", "S Visible", "T VeryHidden"], "检查结果"]);
    const removed = await codeOf(({ workbook }) =>
      workbook.worksheets.getItem("检查结果").delete(),
    );
    expect([removed, host.book.sheets.length]).toEqual(["none", 2]);
    const last = await codeOf(({ workbook }) => workbook.worksheets.getItem("S").delete());
    expect(last).toBe("InvalidOperation");
  });

  it.each([
    ["S", "ItemAlreadyExists"],
    ["s", "ItemAlreadyExists"],
    ["a/b", "InvalidArgument"],
    ["长".repeat(32), "InvalidArgument"],
  ])("no sheet of a name that is taken or cannot be: %#", async (name, code) => {
    expect(await codeOf(({ workbook }) => workbook.worksheets.add(name))).toBe(code);
  });

  it("formulas follow a sheet that is renamed, and break where one is removed", async () => {
    await host.type("T", "A1:A2", [["=S!A1+1"], ["='S'!B2"]]);
    await codeOf(({ workbook }) => void (workbook.worksheets.getItem("S").name = "一、信访"));
    const formulas = () =>
      [...(host.book.sheets.at(-1)?.cells.values() ?? [])].map((cell) => cell.formula);
    expect(formulas()).toEqual(["='一、信访'!A1+1", "='一、信访'!B2"]);
    await codeOf(({ workbook }) => workbook.worksheets.getItem("一、信访").delete());
    expect(formulas()).toEqual(["=#REF!+1", "=#REF!"]);
  });

  it("rows that come and go take cells, names, rules and formulas with them", async () => {
    await host.type("S", "A1:B3", [
      [1, "=A3"],
      [2, ""],
      [3, "=SUM(A1:A3)"],
    ]);
    const read = await after(
      (sheet, { workbook }) => {
        workbook.names.add("三", sheet.getRange("A3"));
        sheet.getRange("A3").conditionalFormats.add("Custom").custom.rule.formula = "=1";
        sheet.getRange("2:2").delete("Up");
        sheet.getRange("1:1").insert("Down");
      },
      (sheet, { workbook }) => {
        const range = sheet.getRange("A2:B3").load("formulas");
        const name = workbook.names.getItem("三").load("formula");
        const count = sheet.getRange("A3").conditionalFormats.getCount();
        return (): unknown => [range.formulas, name.formula, count.value];
      },
    );
    expect(read).toEqual([
      [
        [1, "=A3"],
        [3, "=SUM(A2:A3)"],
      ],
      "=S!$A$3",
      1,
    ]);
  });

  it("the selected cells and the active one", async () => {
    host.selectCells("T", "B2:C3");
    const read = await after(
      () => undefined,
      (_, { workbook }) => {
        const selected = workbook.getSelectedRange().load("address");
        const active = workbook.getActiveCell().load("address");
        return () => [selected.address, active.address];
      },
    );
    expect(read).toEqual(["T!B2:C3", "T!B2"]);
  });
});
