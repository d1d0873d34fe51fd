import { beforeEach, describe, expect, it } from "@jest/globals";
import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import { codeOf } from "../../support/office/code-of";
import { simulatedExcel } from "../../support/office/excel-client";

describe("Microsoft's client over the simulated host", () => {
  let host: ExcelHost;
  beforeEach(() => {
    host = simulatedExcel({ sheets: ["S", "一、信访"] }).host;
  });

  it("writes values and formulas and reads them back in one round trip", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1:B2").values = [
        [1, "甲"],
        ["=A1*2", true],
      ];
      const range = sheet.getRange("A1:B2").load("values,formulas,text,valueTypes,address");
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      address: "S!A1:B2",
      values: [
        [1, "甲"],
        [2, true],
      ],
      formulas: [
        [1, "甲"],
        ["=A1*2", true],
      ],
      text: [
        ["1", "甲"],
        ["2", "TRUE"],
      ],
      valueTypes: [
        ["Double", "String"],
        ["Double", "Boolean"],
      ],
    });
    expect(host.counters.read()).toMatchObject({ roundTrips: 1, cleanUps: 1 });
  });

  it("leaves a cell alone where null is written, and empties it where nothing is", async () => {
    await host.type("S", "A1:B1", [[1, 2]]);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1:B1");
      range.values = [[null, ""]];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[1, ""]]);
  });

  it("refuses a table that is not as large as its range", async () => {
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItem("S").getRange("A1:B2").values = [[1]];
    });
    expect(code).toBe("InvalidArgument");
  });

  it("splits more than 1,500 cells into several writes of one request", async () => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, row * 2]);
    const last = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      sheet.getRange("A1:B1000").values = rows;
      const cell = sheet.getRange("B1000").load("values");
      await context.sync();
      return cell.values;
    });
    expect(last).toEqual([[1998]]);
    expect(host.counters.read().roundTrips).toBe(1);
    const edits = [...(host.book.sheets[0]?.cells.values() ?? [])];
    expect(edits).toHaveLength(2000);
  });

  it("holds on to no range when the work is done", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("S").getRange("A1").load("address");
      await context.sync();
      range.values = [[1]];
      await context.sync();
    });
    expect(host.references.size).toBe(0);
  });

  it("moves a range that is held with its cells", async () => {
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("S");
      const range = sheet.getRange("B5").load("address");
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("S!B7");
  });

  it("answers what is not there with null objects, and what hangs on them too", async () => {
    const nulls = await Excel.run(async (context) => {
      const { worksheets, names, tables, settings } = context.workbook;
      const sheet = worksheets.getItemOrNullObject("无");
      const found = [
        sheet,
        sheet.getRange("A1"),
        names.getItemOrNullObject("无"),
        names.getItemOrNullObject("无").getRangeOrNullObject(),
        tables.getItemOrNullObject("无"),
        settings.getItemOrNullObject("无"),
        worksheets.getItem("S").getUsedRangeOrNullObject(true),
        worksheets.getItem("S").freezePanes.getLocationOrNullObject(),
        worksheets.getItem("S").getRange("A1").getIntersectionOrNullObject("B2"),
      ];
      for (const one of found) one.load();
      await context.sync();
      return found.map(({ isNullObject }) => isNullObject);
    });
    expect(nulls).toEqual(nulls.map(() => true));
  });

  it("does nothing where a method is called on nothing, as Microsoft's samples rely on", async () => {
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItemOrNullObject("无").delete();
    });
    expect(code).toBe("none");
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    ["a sheet", "ItemNotFound", ({ workbook }) => workbook.worksheets.getItem("无").load("name")],
    ["a name", "ItemNotFound", ({ workbook }) => workbook.names.getItem("无").load("name")],
    ["a table", "ItemNotFound", ({ workbook }) => workbook.tables.getItem("无").load("name")],
    [
      "an address",
      "InvalidArgument",
      ({ workbook }) => workbook.worksheets.getItem("S").getRange("A0").load("values"),
    ],
  ])("says so where %s is not there", async (_, code, ask) => {
    expect(await codeOf(ask)).toBe(code);
  });

  it("tells the client's own errors from the host's: a property that was not loaded", async () => {
    const code = await codeOf((context) => context.workbook.worksheets.getItem("S").name);
    expect(code).toBe("PropertyNotLoaded");
  });

  it("tells the client's own errors from the host's: a range used after its run", async () => {
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getItem("S").getRange("A1");
      await context.sync();
      return kept;
    });
    const code = await codeOf(async () => {
      range.load("values");
      await range.context.sync();
    });
    expect(code).toBe("InvalidObjectPath");
  });

  it("refuses what it does not know, by class and member", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("S").shapes.load("items/name");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "The simulated host does not know Worksheet.Shapes.",
    });
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["1.1", "Worksheet.getUsedRangeOrNullObject", (sheet) => sheet.getUsedRangeOrNullObject()],
    ["1.1", "Worksheet.freezePanes", (sheet) => sheet.freezePanes.freezeRows(1)],
    ["1.8", "Worksheet.pageLayout", (sheet) => void (sheet.pageLayout.orientation = "Landscape")],
    ["1.8", "Range.copyFrom", (sheet) => sheet.getRange("A1").copyFrom("B1")],
    ["1.14", "Range.valuesAsJson", (sheet) => sheet.getRange("A1").load("valuesAsJson")],
  ])("at ExcelApi %s refuses %s", async (api, member, call) => {
    simulatedExcel({ sheets: ["S"], api });
    const failure = Excel.run(async (context) => {
      call(context.workbook.worksheets.getItem("S"));
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ApiNotFound" });
    await expect(failure).rejects.toThrow(member);
  });

  it("puts one host in place of another", async () => {
    const second = simulatedExcel({ sheets: ["另一"] });
    const name = await second.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe("另一");
    expect(host.counters.read().roundTrips).toBe(0);
  });
});
