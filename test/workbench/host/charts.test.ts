import { beforeEach, describe, expect, it } from "@jest/globals";
import { simulatedExcel } from "../../support/office/excel-client";
import { codeOf } from "../../support/office/code-of";

beforeEach(() => {
  simulatedExcel({ sheets: ["S", "T"] });
});

const sheetOf = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("S");
const add = (context: Excel.RequestContext, name: string) => {
  const sheet = sheetOf(context);
  const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C3"), "Columns");
  chart.name = name;
  return chart;
};

describe("charts of a worksheet", () => {
  it("are listed by name in their order, found by name, and counted", async () => {
    const told = await Excel.run(async (context) => {
      add(context, "甲");
      add(context, "乙");
      const { charts } = sheetOf(context);
      charts.load("items/name");
      const there = charts.getItemOrNullObject("甲").load("name");
      const missing = charts.getItemOrNullObject("丙").load("name");
      const series = charts.getItem("甲").series.getCount();
      await context.sync();
      const names = charts.items.map(({ name }) => name);
      return [names, there.isNullObject, missing.isNullObject, series.value];
    });
    expect(told).toEqual([["甲", "乙"], false, true, 2]);
  });

  it("are gone when they are deleted, with their sheet too; one that is not there takes it quietly", async () => {
    const left = await Excel.run(async (context) => {
      add(context, "甲");
      sheetOf(context).charts.getItem("甲").delete();
      sheetOf(context).charts.getItemOrNullObject("丙").delete();
      const { charts } = sheetOf(context);
      charts.load("items/name");
      await context.sync();
      return charts.items.length;
    });
    expect(left).toBe(0);
  });

  it.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      "no chart of that name",
      "ItemNotFound",
      (context) => sheetOf(context).charts.getItem("丙").delete(),
    ],
    [
      "no such series",
      "InvalidArgument",
      (context) => void (add(context, "甲").series.getItemAt(2).gapWidth = 1),
    ],
    [
      "series by guess",
      "InvalidArgument",
      (context) => sheetOf(context).charts.add("BarClustered", sheetOf(context).getRange("A1:C3")),
    ],
    [
      "a kind that the host does not draw",
      "ApiNotFound",
      (context) =>
        sheetOf(context).charts.add("Pie", sheetOf(context).getRange("A1:B3"), "Columns"),
    ],
    [
      "cells of another sheet",
      "ApiNotFound",
      (context) =>
        add(context, "甲").setData(
          context.workbook.worksheets.getItem("T").getRange("A1:B2"),
          "Columns",
        ),
    ],
    [
      "a protected sheet",
      "AccessDenied",
      (context) => {
        sheetOf(context).protection.protect();
        add(context, "甲");
      },
    ],
    ["a size of nothing", "InvalidArgument", (context) => void (add(context, "甲").width = 0)],
  ])("are refused: %s", async (_, code, ask) => {
    expect(await codeOf(ask)).toBe(code);
  });

  it("may be changed on a protected sheet that allows its objects to be edited", async () => {
    const code = await codeOf((context) => {
      sheetOf(context).protection.protect({ allowEditObjects: true });
      add(context, "甲");
    });
    expect(code).toBe("none");
  });
});
