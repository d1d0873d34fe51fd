import { describe, expect, it } from "@jest/globals";
import type { FigureTable, TableRow } from "../../src/core/model/figure-table";
import { resultChanges } from "../../src/workbook/result-sheets";
import type { Snapshot } from "../../src/workbook/port";
import { readBook, sampleBook, valueAt, write } from "./support/book";
import { dropSheet } from "./support/staff-edits";

const row = (label: string, now: TableRow["now"]): TableRow => ({
  figure: label,
  label,
  unit: "件",
  now,
  before: { kind: "words", text: "—" },
  change: { kind: "number", value: { units: -12n, decimals: 1 }, suffix: "个百分点" },
  growth: { kind: "number", value: { units: -74n, decimals: 1 }, suffix: "%" },
});

const table = (...rows: readonly TableRow[]): FigureTable => ({
  sections: [{ id: "s", heading: "（一）案件", rows }],
  omitted: 3,
  year: 2021,
});

const number = (units: bigint, decimals = 0) =>
  ({ kind: "number", value: { units, decimals }, suffix: "" }) as const;

const changesFor = (snapshot: Snapshot, given: FigureTable) =>
  resultChanges(snapshot, { title: "年报", table: { table: given, unit: "广内街道" } });

async function written(...tables: readonly FigureTable[]) {
  const workbook = await sampleBook();
  for (const each of tables) await write(workbook, changesFor(await readBook(workbook), each));
  return readBook(workbook);
}

const columnA = (snapshot: Snapshot, sheet = "汇总附表") =>
  (snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? [])
    .filter(({ column, value }) => column === 1 && value !== null)
    .map(({ value }) => value);

describe("汇总附表", () => {
  it("has its title, whose figures they are and what is left out, then each section's figures", async () => {
    const snapshot = await written(table(row("受理", number(58n)), row("办结", number(57n))));
    expect(columnA(snapshot)).toEqual([
      "2021年主要指标",
      "广内街道　另有3项选填指标两年都没有填报，未列入本表。",
      "指标",
      "（一）案件",
      "受理",
      "办结",
    ]);
  });

  it("holds numbers as numbers: percentages as ratios, differences of rates in 百分点, words as they are", async () => {
    const snapshot = await written(
      table(row("受理", number(1250n, 2)), row("海报", { kind: "words", text: "近32000" })),
    );
    expect(valueAt(snapshot, "汇总附表!C5")).toMatchObject({ value: 12.5, format: "0.00" });
    expect(valueAt(snapshot, "汇总附表!D5")?.value).toBe("—");
    expect(valueAt(snapshot, "汇总附表!E5")).toMatchObject({
      value: -1.2,
      format: '0.0"个百分点"',
    });
    expect(valueAt(snapshot, "汇总附表!F5")).toMatchObject({ value: -0.074, format: "0.0%" });
    expect(valueAt(snapshot, "汇总附表!C6")?.value).toBe("近32000");
  });

  it("keeps nothing of a longer run before, and prints through its last row", async () => {
    const long = table(...["一", "二", "三"].map((label) => row(label, number(1n))));
    const short = table(row("四", number(1n)));
    const snapshot = await written(long, short);
    expect(columnA(snapshot).slice(3)).toEqual(["（一）案件", "四"]);
    expect(changesFor(snapshot, short).printThrough).toEqual([{ sheet: "汇总附表", row: 5 }]);
  });

  it("leaves what staff wrote beside it, and names no cell of theirs", async () => {
    const workbook = await sampleBook();
    const cells = [{ sheet: "汇总附表", row: 5, column: 8, value: "核过" }];
    await write(workbook, { cells });
    const changes = changesFor(await readBook(workbook), table(row("受理", number(58n))));
    expect(Math.max(...(changes.cells ?? []).map(({ column }) => column))).toBe(6);
    await write(workbook, changes);
    expect(valueAt(await readBook(workbook), "汇总附表!H5")?.value).toBe("核过");
  });

  it("is added to a workbook that was made before there was one", async () => {
    const old = dropSheet(await readBook(await sampleBook()), "汇总附表");
    const changes = changesFor(old, table(row("受理", number(58n))));
    expect(changes.cells).toEqual([]);
    const [plan] = changes.addSheets ?? [];
    expect(plan?.name).toBe("汇总附表");
    expect(plan?.cells.map(({ value }) => value)).toContain("受理");
    expect(plan?.print.lastRow).toBe(5);
  });

  it("leaves a sheet of its name alone that somebody else made, and takes the next", async () => {
    const old = dropSheet(await readBook(await sampleBook()), "汇总附表");
    const theirs = {
      name: "汇总附表",
      hidden: false,
      cells: [{ row: 1, column: 1, value: "报表" }],
    };
    const snapshot = { ...old, sheets: [...old.sheets, theirs] };
    const changes = changesFor(snapshot, table(row("受理", number(58n))));
    expect(changes.cells).toEqual([]);
    expect(changes.addSheets?.map(({ name }) => name)).toEqual(["汇总附表2"]);
  });
});
