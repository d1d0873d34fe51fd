import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { FigureTable, TableRow } from "../../src/core/model/figure-table";
import { cellOf } from "../../src/workbook/address";
import type { CellInput } from "../../src/workbook/cell-input";
import type { MemoryWorkbook } from "../../src/workbook/memory-workbook";
import type { Snapshot } from "../../src/workbook/port";
import { resultChanges } from "../../src/workbook/result-sheets";
import type { ChartPlan } from "../../src/workbook/sheet-plan";
import { hasTableCharts } from "../../src/workbook/table-charts";
import { readBook, sampleBook, valueAt, write } from "./support/book";
import { chartsInMemory } from "./support/arranged";
import { dropSheet } from "./support/staff-edits";

const SHEET = "汇总附表";

const nothing = { kind: "words", text: "—" } as const;
const number = (value: number) =>
  ({ kind: "number", value: { units: BigInt(value), decimals: 0 }, suffix: "" }) as const;

const row = (label: string, now: number, unit = "件"): TableRow => ({
  figure: `数.${label}`,
  label,
  unit,
  now: number(now),
  before: number(now + 1),
  change: nothing,
  growth: nothing,
});

const tableOf = (...sections: readonly (readonly TableRow[])[]): FigureTable => ({
  sections: sections.map((rows, at) => ({ id: `s${at}`, heading: `（${at}）节`, rows })),
  omitted: 0,
  year: 2021,
});

interface Run {
  readonly table: FigureTable;
  readonly drawn: readonly (readonly string[])[];
}

const changesFor = (snapshot: Snapshot, { table, drawn }: Run) =>
  resultChanges(snapshot, { title: "年报", table: { table, unit: "广内街道", drawn } });

async function compiled(
  runs: readonly Run[],
  between: (workbook: MemoryWorkbook) => Promise<void> = () => Promise.resolve(),
): Promise<MemoryWorkbook> {
  const workbook = (await sampleBook()) as MemoryWorkbook;
  for (const [at, run] of runs.entries()) {
    if (at > 0) await between(workbook);
    await write(workbook, changesFor(await readBook(workbook), run));
  }
  return workbook;
}

const THREE = tableOf([row("甲", 7), row("乙", 8, "")], [row("丙", 900)]);
const ONE_CHART: Run = { table: THREE, drawn: [["数.甲", "数.丙"]] };
const TWO_CHARTS: Run = {
  table: tableOf([row("甲", 7), row("乙", 8), row("丁", 90000), row("戊", 80000)]),
  drawn: [
    ["数.丁", "数.戊"],
    ["数.甲", "数.乙"],
  ],
};
const NONE: Run = { table: THREE, drawn: [] };

const at = (snapshot: Snapshot, rowAt: number, column: number): CellInput | undefined => {
  const cells = snapshot.sheets.find(({ name }) => name === SHEET)?.cells ?? [];
  const cell = cells.find((each) => each.row === rowAt && each.column === column);
  return cell?.formula === undefined ? cell?.value : { formula: cell.formula, value: cell.value };
};

/** What a chart draws, read through its cells' formulas from the table: label, this year, last year. */
function drawnBy(snapshot: Snapshot, { source }: ChartPlan): readonly unknown[] {
  return Array.from({ length: source.rows - 1 }, (_, index) => {
    const [label, ...values] = [0, 1, 2].map((offset) =>
      at(snapshot, source.row + 1 + index, source.column + offset),
    );
    return [label, ...values].map((cell, offset) => {
      const formula = typeof cell === "object" && cell && "formula" in cell ? cell.formula : "";
      const [first = ""] = formula.split("&");
      const place = cellOf({ sheet: SHEET, address: first });
      return offset === 0
        ? at(snapshot, place.row, 1)
        : {
            table: at(snapshot, place.row, place.column),
            kept: (cell as { value: unknown }).value,
          };
    });
  });
}

const expected = ({ table }: Run, figures: readonly string[]) => {
  const rows = table.sections.flatMap((section) => section.rows);
  return figures.map((figure) => {
    const found = rows.find((each) => each.figure === figure);
    const [now, before] = [found?.now, found?.before].map((value) =>
      value?.kind === "number" ? Number(value.value.units) : undefined,
    );
    return [found?.label, { table: now, kept: now }, { table: before, kept: before }];
  });
};

describe("the charts beside 汇总附表", () => {
  it("draw cells beside the table that are formulas on it, under a note and the years", async () => {
    const workbook = await compiled([ONE_CHART]);
    const snapshot = await readBook(workbook);
    const [chart, ...others] = await chartsInMemory(workbook, SHEET);
    expect(others).toEqual([]);
    expect(chart).toMatchObject({ name: "汇总附图", title: "主要指标两年对比" });
    const { row: top, column } = chart?.source ?? { row: 0, column: 0 };
    expect(at(snapshot, top - 1, column)).toBe("附图数据：取自左边的附表，不用填写。");
    expect([0, 1, 2].map((offset) => at(snapshot, top, column + offset))).toEqual([
      "指标",
      "2021年",
      "2020年",
    ]);
    expect(at(snapshot, top + 1, column)).toEqual({
      formula: 'A5&"（"&B5&"）"',
      value: "甲（件）",
    });
    expect(at(snapshot, top + 2, column + 2)).toEqual({ formula: "D8", value: 901 });
  });

  it("stand right of the table, outside what is printed, their data right of them", async () => {
    const workbook = await compiled([TWO_CHARTS]);
    const charts = await chartsInMemory(workbook, SHEET);
    expect(charts.map(({ name }) => name)).toEqual(["汇总附图", "汇总附图二"]);
    expect(charts.every((chart) => chart.at.column > 7)).toBe(true);
    expect(charts.every((chart) => chart.source.column > chart.at.column)).toBe(true);
    const changes = changesFor(await readBook(workbook), TWO_CHARTS);
    expect(changes.printThrough).toEqual([{ sheet: SHEET, row: 8 }]);
    const touched = (changes.rows ?? []).map((each) => each.row);
    expect(Math.max(...touched)).toBe(8);
  });

  it("say 本年 and 上年 where nobody filled in the year, and the label alone where there is no unit", async () => {
    const { sections, omitted } = THREE;
    const workbook = await compiled([
      { table: { sections, omitted }, drawn: [["数.乙", "数.丙"]] },
    ]);
    const snapshot = await readBook(workbook);
    const [chart] = await chartsInMemory(workbook, SHEET);
    const { row: top, column } = chart?.source ?? { row: 0, column: 0 };
    expect(at(snapshot, top, column + 1)).toBe("本年");
    expect(at(snapshot, top + 1, column)).toEqual({ formula: "A6", value: "乙" });
  });

  it("go with their data when they are wanted no more, and nothing else does", async () => {
    const before = await readBook(await compiled([NONE]));
    expect(await readBook(await compiled([TWO_CHARTS, NONE]))).toEqual(before);
    expect(hasTableCharts(before)).toBe(false);
    expect(hasTableCharts(await readBook(await compiled([ONE_CHART])))).toBe(true);
  });

  it("are not spoken of where there are none and none are wanted", async () => {
    expect(changesFor(await readBook(await sampleBook()), NONE).charts).toEqual([]);
  });

  it("leave what people wrote beside the table, and stand right of it", async () => {
    const remark = { sheet: SHEET, row: 6, column: 12, value: "核过" };
    const workbook = (await sampleBook()) as MemoryWorkbook;
    await write(workbook, { cells: [remark] });
    await write(workbook, changesFor(await readBook(workbook), ONE_CHART));
    expect(valueAt(await readBook(workbook), `${SHEET}!L6`)?.value).toBe("核过");
    const [chart] = await chartsInMemory(workbook, SHEET);
    expect(chart?.at.column).toBeGreaterThan(12);
  });

  it("take their data elsewhere where people wrote in their way", async () => {
    const [first] = await chartsInMemory(await compiled([ONE_CHART]), SHEET);
    const { row: top, column } = first?.source ?? { row: 0, column: 0 };
    const remark = { sheet: SHEET, row: top + 4, column, value: "备注" };
    const workbook = await compiled([ONE_CHART, TWO_CHARTS], (book) =>
      write(book, { cells: [remark] }),
    );
    const snapshot = await readBook(workbook);
    expect(at(snapshot, remark.row, column)).toBe("备注");
    expect(at(snapshot, top - 1, column)).toBeUndefined();
    const charts = await chartsInMemory(workbook, SHEET);
    expect(charts.every((chart) => chart.source.column > column)).toBe(true);
    expect(charts[0]?.at).toEqual(first?.at);
  });

  it("keep their place where somebody typed over a label, and leave what stands below them", async () => {
    const workbook = await compiled([ONE_CHART, ONE_CHART], async (book) => {
      const [chart] = await chartsInMemory(book, SHEET);
      const { row: top = 0, column = 0 } = chart?.source ?? {};
      const sum = { formula: "S4+S5", value: 907 };
      await write(book, {
        cells: [
          { sheet: SHEET, row: top + 1, column, value: "短名" },
          { sheet: SHEET, row: top + 3, column: column + 1, value: sum },
          { sheet: SHEET, row: top + 3, column: column + 2, value: sum },
        ],
      });
    });
    const snapshot = await readBook(workbook);
    const [before] = await chartsInMemory(await compiled([ONE_CHART]), SHEET);
    const [chart] = await chartsInMemory(workbook, SHEET);
    expect(chart).toEqual(before);
    const { row: top = 0, column = 0 } = chart?.source ?? {};
    expect(at(snapshot, top + 1, column)).toMatchObject({ formula: expect.any(String) });
    for (const offset of [1, 2]) {
      expect(at(snapshot, top + 3, column + offset)).toMatchObject({ formula: "S4+S5" });
    }
  });

  it("come with the sheet where it is added anew", async () => {
    const old = dropSheet(await readBook(await sampleBook()), SHEET);
    const changes = changesFor(old, ONE_CHART);
    expect(changes.addSheets?.[0]?.charts?.map(({ name }) => name)).toEqual(["汇总附图"]);
    expect(changes.charts).toEqual([]);
  });

  it("name the rows of the counts that they claim, after any runs before", async () => {
    const anyRun = fc
      .array(fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 6 }), {
        minLength: 1,
        maxLength: 4,
      })
      .chain((sections) => {
        const rows = sections.map((values, part) =>
          values.map((value, index) => row(`第${part}之${index}`, value, index % 2 ? "" : "件")),
        );
        const figures = rows.flat().map(({ figure }) => figure);
        return fc.tuple(fc.shuffledSubarray(figures), fc.boolean()).map(([chosen, isCut]): Run => {
          const half = Math.floor(chosen.length / 2);
          const groups = isCut ? [chosen.slice(0, half), chosen.slice(half)] : [chosen];
          return { table: tableOf(...rows), drawn: groups.filter((group) => group.length > 1) };
        });
      });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRun, { minLength: 1, maxLength: 4 }), async (runs) => {
        const workbook = await compiled(runs);
        const snapshot = await readBook(workbook);
        const charts = await chartsInMemory(workbook, SHEET);
        const last = runs.at(-1) ?? NONE;
        expect(charts.map((chart) => drawnBy(snapshot, chart))).toEqual(
          last.drawn.map((figures) => expected(last, figures)),
        );
      }),
      { numRuns: 100 },
    );
  });
});
