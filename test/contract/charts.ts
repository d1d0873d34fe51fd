import { describe, expect, it } from "@jest/globals";
import type { ChartChange, Changes, Snapshot, Workbook } from "../../src/workbook/port";
import type { PortUnderTest } from "./port-under-test";
import { readAll, sheetOf } from "./sheets";
import { chartPlan } from "../support/chart-plan";

const ROWS = [
  ["指标", "2021年", "2020年"],
  ["受理（件）", 21, 18],
  ["信访 & 转办", 58, 63],
  ["合同", 226, 120],
];

const CHART = chartPlan(4, { title: "两年对比 & 说明", at: { row: 2, column: 6 } });
const SHORTER = chartPlan(3, { title: "两年对比 & 说明", at: { row: 2, column: 6 } });

const change = (parts: Partial<ChartChange>): Changes => ({
  charts: [{ sheet: "表", name: "附图", ...parts }],
});

/** Charts are put, found again by name, pointed at other cells and taken away. */
export function describeCharts(port: PortUnderTest): void {
  const { name, open, reopen, charts } = port;

  async function after(...steps: readonly Changes[]): Promise<Workbook> {
    let workbook = await open();
    for (const changes of [{ addSheets: [sheetOf("表", ROWS)] }, ...steps]) {
      expect(await workbook.write(changes)).toMatchObject({ ok: true });
      workbook = await reopen(workbook);
    }
    return workbook;
  }

  const told = ({ sheets }: Snapshot) => sheets.find((each) => each.name === "表")?.charts;

  describe(`${name}: charts`, () => {
    it("a sheet without one does not speak of them", async () => {
      expect((await readAll(await after())).sheets.at(-1)).not.toHaveProperty("charts");
    });

    it("a chart is there as planned, and told by its name", async () => {
      const workbook = await after(change({ after: CHART }));
      expect(await charts(workbook, "表")).toEqual([CHART]);
      expect(told(await readAll(workbook))).toEqual(["附图"]);
    });

    it("a sheet is added with its charts, on a name that needs quotes too", async () => {
      const plan = { ...sheetOf("It's 表 1", ROWS), charts: [CHART, { ...CHART, name: "附图二" }] };
      const workbook = await after({ addSheets: [plan] });
      expect(await charts(workbook, "It's 表 1")).toEqual(plan.charts);
    });

    it("cells and the chart that draws them come in one write", async () => {
      const cells = ROWS.flatMap((values, row) =>
        values.map((value, column) => ({ sheet: "表", row: row + 11, column: column + 8, value })),
      );
      const source = { ...CHART.source, row: 11, column: 8 };
      const workbook = await after({ cells, ...change({ after: { ...CHART, source } }) });
      expect((await charts(workbook, "表")).map((chart) => chart.source)).toEqual([source]);
    });

    it("one that is there draws other cells, and keeps its place, size and title", async () => {
      const other = { ...SHORTER, title: "别的", at: { row: 30, column: 30 }, widthPoints: 100 };
      const workbook = await after(
        change({ after: CHART }),
        change({ before: CHART, after: other }),
      );
      expect(await charts(workbook, "表")).toEqual([SHORTER]);
    });

    it("one is taken away, and the others stay", async () => {
      const second = { ...CHART, name: "别人的" };
      const both = {
        charts: [CHART, second].map((each) => ({ sheet: "表", name: each.name, after: each })),
      };
      const workbook = await after(both, change({ before: CHART }));
      expect(await charts(workbook, "表")).toEqual([second]);
      const none = await after(change({ after: CHART }), change({ before: CHART }));
      expect((await readAll(none)).sheets.at(-1)).not.toHaveProperty("charts");
    });

    it("taking away what is not there changes nothing", async () => {
      expect(await readAll(await after(change({})))).toEqual(await readAll(await after()));
    });

    it("put, taken away and put again, it is there as planned", async () => {
      const workbook = await after(
        change({ after: CHART }),
        change({ before: CHART }),
        change({ after: SHORTER }),
      );
      expect(await charts(workbook, "表")).toEqual([SHORTER]);
    });

    it("of a missing sheet they are refused", async () => {
      const workbook = await after();
      const failure = { code: "sheet-missing", sheet: "无" };
      const charted = { charts: [{ sheet: "无", name: "附图", after: CHART }] };
      expect(await workbook.write(charted)).toEqual({ ok: false, failure });
    });
  });
}
