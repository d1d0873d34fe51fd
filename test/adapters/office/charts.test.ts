import { describe, expect, it } from "@jest/globals";
import type { Changes } from "../../../src/workbook/port";
import type { ChartPlan } from "../../../src/workbook/sheet-plan";
import { sheetNamed } from "../../../src/workbench/host/book/book";
import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import { sampleValues, streetDefinition } from "../../support/sample-report";
import { readAll, sheetOf } from "../../contract/sheets";
import { chartsInExcel } from "./support/charts-in-excel";
import { excelBook, roundTripsOf } from "./support/excel-book";
import { useCasesOf } from "./support/use-cases";
import { chartPlan } from "../../support/chart-plan";

const CHART = chartPlan(3, { title: "对比" });
const SHORTER = chartPlan(2, { title: "对比" });
const ROWS = [
  ["指标", "2021年", "2020年"],
  ["受理", 21, 18],
  ["合同", 226, 120],
];

const put = (after: ChartPlan, before?: ChartPlan): Changes => ({
  charts: [{ sheet: "表", name: "附图", after, ...(before && { before }) }],
});

async function drawn(api = "1.14") {
  const book = excelBook({ api });
  await book.workbook.write({ addSheets: [sheetOf("表", ROWS)] });
  expect(await book.workbook.write(put(CHART))).toMatchObject({ ok: true });
  return book;
}

const chartOf = ({ book }: ExcelHost) => sheetNamed(book, "表")?.charts[0];

describe("a chart in Excel", () => {
  it("is bars from the top with a number at each, whose axis begins at 0 and is left out, of cells that are hidden too", async () => {
    const { host } = await drawn();
    expect(chartOf(host)).toMatchObject({
      type: "BarClustered",
      legend: "Bottom",
      visibleOnly: false,
      categoriesReversed: true,
      valuesFrom: 0,
      valuesShown: false,
      valueLines: false,
      series: [
        { color: "#2F5597", hasDataLabels: true, gapWidth: 60 },
        { color: "#A6A6A6", hasDataLabels: true, gapWidth: 60 },
      ],
    });
  });

  it("draws other cells and keeps the look and the place that people gave it", async () => {
    const { host, workbook } = await drawn();
    await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("表").charts.getItem("附图");
      chart.title.text = "我的题目";
      chart.series.getItemAt(0).format.fill.setSolidColor("#FF0000");
      chart.setPosition("Z9");
      await context.sync();
    });
    expect(await workbook.write(put(SHORTER, CHART))).toMatchObject({ ok: true });
    expect(chartOf(host)).toMatchObject({
      title: "我的题目",
      from: { row: 8, column: 25 },
      source: { rows: 2 },
    });
    expect(chartOf(host)?.series[0]?.color).toBe("#FF0000");
  });

  it("that somebody took away meanwhile stays away, and the rest is written", async () => {
    const { host, workbook } = await drawn();
    await readAll(workbook);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").charts.getItem("附图").delete();
      await context.sync();
    });
    const cells = [{ sheet: "表", row: 9, column: 1, value: "字" }];
    expect(await workbook.write({ cells, ...put(SHORTER, CHART) })).toMatchObject({ ok: true });
    expect(chartOf(host)).toBeUndefined();
    await readAll(workbook);
    await workbook.write(put(SHORTER, CHART));
    expect(await chartsInExcel(host, "表")).toEqual([SHORTER]);
  });

  it("goes with the rows that people insert, and so does what it draws", async () => {
    const { host } = await drawn();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").getRange("1:2").insert("Down");
      await context.sync();
    });
    expect(await chartsInExcel(host, "表")).toMatchObject([
      { at: { row: 6, column: 8 }, source: { row: 3, rows: 3 } },
    ]);
  });

  it("is refused on a protected sheet, which is named, and nothing is written", async () => {
    const { host, workbook } = await drawn();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").protection.protect();
      await context.sync();
    });
    const before = await readAll(workbook);
    const cells = [{ sheet: "Sheet1", row: 1, column: 1, value: "字" }];
    for (const charts of [put(SHORTER, CHART), { charts: [{ sheet: "表", name: "附图" }] }]) {
      expect(await workbook.write({ cells, ...charts })).toEqual({
        ok: false,
        failure: { code: "sheet-protected", sheet: "表" },
      });
    }
    expect(await readAll(workbook)).toEqual(before);
    expect(await chartsInExcel(host, "表")).toEqual([CHART]);
  });

  it("is not put by an Excel that is too old for it, and nothing fails", async () => {
    const { host, workbook } = excelBook({ api: "1.7" });
    await workbook.write({ addSheets: [{ ...sheetOf("表", ROWS), charts: [CHART] }] });
    expect(await workbook.write(put(CHART))).toMatchObject({ ok: true });
    expect(chartOf(host)).toBeUndefined();
    expect((await readAll(workbook)).sheets.at(-1)).not.toHaveProperty("charts");
  });
});

describe("a report compiled with charts", () => {
  const { lay, fill, fillPrior, draw, undraw, compile, restore } = useCasesOf(
    streetDefinition(),
    sampleValues("sample-2021"),
  );

  it("takes no round trip more than one without", async () => {
    const { host, workbook } = excelBook();
    for (const job of [lay, fill, fillPrior(99)]) await job(workbook);
    expect(await roundTripsOf(host, () => draw(workbook))).toBe(3);
    expect(await roundTripsOf(host, () => draw(workbook))).toBe(2);
    expect(await roundTripsOf(host, () => undraw(workbook))).toBe(2);
  });

  it("has the charts beside the table; compiled without a word on them they stay", async () => {
    const { host, workbook } = excelBook();
    for (const job of [lay, fill, fillPrior(99), draw]) {
      expect(await job(workbook)).toMatchObject({ ok: true });
    }
    const charts = await chartsInExcel(host, "汇总附表");
    expect(charts.map(({ name }) => name)).toEqual(["汇总附图", "汇总附图二"]);
    expect(await compile(workbook)).toMatchObject({ ok: true });
    expect(await chartsInExcel(host, "汇总附表")).toEqual(charts);
    await undraw(workbook);
    expect(await chartsInExcel(host, "汇总附表")).toEqual([]);
  });

  it("taken back with 恢复上一次 has none; one compiled anew draws again what it drew", async () => {
    const { host, workbook } = excelBook();
    for (const job of [lay, fill, fillPrior(3), draw, restore]) {
      expect(await job(workbook)).toMatchObject({ ok: true });
    }
    expect(await chartsInExcel(host, "汇总附表")).toEqual([]);
    await draw(workbook);
    const before = await chartsInExcel(host, "汇总附表");
    await fillPrior(99)(workbook);
    await draw(workbook);
    expect(await chartsInExcel(host, "汇总附表")).not.toEqual(before);
    await restore(workbook);
    expect(await chartsInExcel(host, "汇总附表")).toEqual(before);
  });
});
