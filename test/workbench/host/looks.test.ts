import { beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import { after } from "../../support/office/after";
import { codeOf } from "../../support/office/code-of";
import { simulatedExcel } from "../../support/office/excel-client";

describe("how cells look", () => {
  let host: ExcelHost;
  beforeEach(() => {
    host = simulatedExcel({ sheets: ["S", "T"] }).host;
  });

  it("looks: what cells have in common, nothing where they differ", async () => {
    const look = await after(
      (sheet) => {
        const range = sheet.getRange("A1:B1");
        range.format.fill.color = "#ffc7ce";
        range.format.font.set({ name: "仿宋", size: 12, bold: true });
        range.format.wrapText = true;
        sheet.getRange("B1").format.horizontalAlignment = "Center";
      },
      (sheet) => {
        const paths =
          "format/fill/color,format/font/name,format/font/bold,format/horizontalAlignment";
        const range = sheet.getRange("A1:B1").load(paths);
        return () => {
          const { fill, font, horizontalAlignment } = range.format;
          return [fill.color, font.name, font.bold, horizontalAlignment];
        };
      },
    );
    expect(look).toEqual(["#FFC7CE", "仿宋", true, null]);
  });

  it("looks cell by cell, written and read at once", async () => {
    const cells = await after(
      (sheet) => {
        const thin = { style: "Continuous", color: "#BFBFBF" } as const;
        sheet
          .getRange("A1:B1")
          .setCellProperties([
            [{ format: { fill: { color: "#112233" }, borders: { bottom: thin } } }, {}],
          ]);
      },
      (sheet) => {
        const wanted = {
          address: true,
          format: { fill: { color: true }, borders: { style: true } },
        };
        const result = sheet.getRange("A1:B1").getCellProperties(wanted);
        return () => result.value;
      },
    );
    expect(cells).toMatchObject([
      [
        {
          address: "S!A1",
          format: { fill: { color: "#112233" }, borders: { bottom: { style: "Continuous" } } },
        },
        { address: "S!B1", format: { fill: { color: "#FFFFFF" } } },
      ],
    ]);
  });

  it("the parts of a border that are asked for are told for every side of a cell", async () => {
    const cells = await after(
      (sheet) => {
        sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Dash";
      },
      (sheet) => {
        const wanted = { format: { borders: { style: true, color: true, weight: true } } };
        const result = sheet.getRange("A1").getCellProperties(wanted);
        return () => result.value;
      },
    );
    const line = { style: "Dash", color: "#000000", weight: "Thin" };
    const none = { style: "None", color: "#000000", weight: "Thin" };
    const borders = { top: line, bottom: none, left: none, right: none };
    expect(cells).toMatchObject([[{ format: { borders } }]]);
  });

  it("a fill has a tint, and no fill has none, though both read as white", async () => {
    const cells = await after(
      (sheet) => {
        sheet.getRange("A1").format.fill.color = "#FFFFFF";
        sheet.getRange("B1").format.fill.color = "#FFFFFF";
        sheet.getRange("B1").format.fill.clear();
      },
      (sheet) => {
        const wanted = { format: { fill: { color: true, tintAndShade: true } } };
        const result = sheet.getRange("A1:B1").getCellProperties(wanted);
        return () => result.value;
      },
    );
    expect(cells).toEqual([
      [
        { format: { fill: { color: "#FFFFFF", tintAndShade: 0 } } },
        { format: { fill: { color: "#FFFFFF", tintAndShade: null } } },
      ],
    ]);
  });

  it("borders, sizes and hidden rows", async () => {
    const read = await after(
      (sheet) => {
        const range = sheet.getRange("A1:B2");
        for (const side of ["EdgeTop", "InsideHorizontal"] as const) {
          range.format.borders.getItem(side).style = "Continuous";
        }
        range.format.rowHeight = 30;
        sheet.getRange("A:A").format.columnWidth = 100;
        sheet.getRange("2:2").rowHidden = true;
      },
      (sheet) => {
        const [top, bottom] = (["EdgeTop", "EdgeBottom"] as const).map((side) =>
          sheet.getRange("A1:B1").format.borders.getItem(side).load("style"),
        );
        const range = sheet.getRange("A1:B2").load("format/rowHeight,format/columnWidth,rowHidden");
        return () => [
          top?.style,
          bottom?.style,
          range.format.rowHeight,
          range.format.columnWidth,
          range.rowHidden,
        ];
      },
    );
    expect(read).toEqual(["Continuous", "Continuous", 30, null, null]);
  });

  it("lists to choose from, with hints", async () => {
    const rule = { list: { inCellDropDown: true, source: "近,超,多" } };
    const read = await after(
      (sheet) => {
        const { dataValidation } = sheet.getRange("B2:B5");
        dataValidation.rule = rule;
        dataValidation.errorAlert = {
          message: "",
          showAlert: false,
          style: "Information",
          title: "",
        };
        dataValidation.prompt = { message: "可空", showPrompt: true, title: "约数" };
      },
      (sheet) => {
        const same = sheet.getRange("B3:B4").dataValidation.load("rule,type,prompt,errorAlert");
        const mixed = sheet.getRange("B5:B6").dataValidation.load("type");
        return () => [
          same.rule,
          same.type,
          same.prompt.title,
          same.errorAlert.showAlert,
          mixed.type,
        ];
      },
    );
    expect(read).toEqual([rule, "List", "约数", false, "Inconsistent"]);
  });

  it("no list longer than Excel takes", async () => {
    const code = await codeOf(({ workbook }) => {
      const { dataValidation } = workbook.worksheets.getItem("S").getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "长".repeat(256) } };
    });
    expect(code).toBe("InvalidArgument");
  });

  it("conditional formats by text and by formula", async () => {
    const read = await after(
      (sheet) => {
        const formats = sheet.getRange("F2:F9").conditionalFormats;
        const byText = formats.add("ContainsText");
        byText.textComparison.format.font.color = "#C00000";
        byText.textComparison.rule = { operator: "BeginsWith", text: "✗" };
        const byFormula = formats.add("Custom");
        byFormula.custom.rule.formula = '=LEFT($F2,1)="✓"';
        byFormula.custom.format.fill.color = "#E2EFDA";
      },
      (sheet) => {
        const formats = sheet.getRange("F3").conditionalFormats.load("items/type,items/priority");
        const rule = formats.getItemAt(1).textComparison.load("rule");
        return () => [formats.items.map(({ type }) => type), rule.rule.text];
      },
    );
    expect(read).toEqual([["Custom", "ContainsText"], "✗"]);
  });

  it("formats copied alone leave what cells hold", async () => {
    await host.type("S", "A1:B1", [[1, 2]]);
    const read = await after(
      (sheet) => {
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("A1").numberFormat = [["0.0"]];
        sheet.getRange("B1:B3").copyFrom("A1", "Formats");
      },
      (sheet) => {
        const range = sheet.getRange("B1:B3").load("values,numberFormat,format/font/bold");
        return () => [range.values, range.numberFormat, range.format.font.bold];
      },
    );
    expect(read).toEqual([[[2], [""], [""]], [["0.0"], ["0.0"], ["0.0"]], true]);
  });

  it("the used range, by content alone and by looks too", async () => {
    const used = await after(
      (sheet) => {
        sheet.getRange("B2").values = [[1]];
        sheet.getRange("D5").format.font.bold = true;
        sheet.getRange("C3").values = [["x"]];
        sheet.getRange("C3").clear("Contents");
      },
      (sheet) => {
        const ranges = [
          sheet.getUsedRange(true),
          sheet.getUsedRange(),
          sheet.getUsedRangeOrNullObject(true),
        ];
        for (const range of ranges) range.load("address");
        return () => ranges.map(({ address }) => address);
      },
    );
    expect(used).toEqual(["S!B2", "S!B2:D5", "S!B2"]);
  });

  it("merged cells keep the first of what they held", async () => {
    await host.type("S", "A1:B1", [[1, 2]]);
    const values = await after(
      (sheet) => sheet.getRange("A1:B1").merge(),
      (sheet) => {
        const range = sheet.getRange("A1:B1").load("values");
        return () => range.values;
      },
    );
    expect(values).toEqual([[1, ""]]);
  });
});
