import { describe, expect, it } from "@jest/globals";
import type { CellInput } from "../../src/workbook/cell-input";
import type { LiveListener, LiveWorkbook } from "../../src/workbook/live-workbook";
import type { CellAddress, Changes, Snapshot } from "../../src/workbook/port";
import type { ChartPlan } from "../../src/workbook/sheet-plan";
import type { ByHand } from "./port-under-test";
import { emptySheet, fullPlan, readAll, sheetOf } from "./sheets";
import { chartPlan } from "../support/chart-plan";

/** A live workbook, and the hands of somebody who works in it. */
export interface LiveBook {
  readonly workbook: LiveWorkbook;
  readonly edit: (cell: CellAddress, value: CellInput) => Promise<void>;
  /** Hides rows and joins cells of a sheet. */
  readonly arrange: (sheet: string, byHand: ByHand) => Promise<void>;
  readonly select: (cell: CellAddress) => Promise<void>;
  /** The charts of a sheet, as plans would say them. */
  readonly charts: (sheet: string) => Promise<readonly ChartPlan[]>;
  /** The workbook as another runtime of the add-in sees it. */
  readonly elsewhere: () => LiveWorkbook;
}

/** The claims that every live workbook keeps besides those of a workbook. */
export function describeLiveWorkbook(name: string, open: () => Promise<LiveBook>): void {
  describe(`${name}: taking the last write back`, () => {
    it.each<[string, Changes]>([
      ["numbers and texts", { cells: [cell(1, 1, 9), cell(1, 2, "新"), cell(9, 9, "=文字")] }],
      ["emptied cells", { cells: [cell(1, 1, null), cell(2, 1, null)] }],
      ["a formula over a number", { cells: [cell(1, 1, { formula: "1+1", value: 2 })] }],
      ["a number over a formula", { cells: [cell(2, 2, 5)] }],
      ["texts that look like something else", { cells: [cell(1, 3, "1/2"), cell(2, 3, "=A1")] }],
      [
        "number formats",
        { cells: [{ sheet: "表", row: 1, column: 1, value: 0.5, numberFormat: "0.0%" }] },
      ],
      [
        "a number format alone",
        { cells: [{ sheet: "表", row: 2, column: 1, numberFormat: "0.00" }] },
      ],
      [
        "looks",
        { cells: [{ sheet: "表", row: 1, column: 1, value: 1, format: { fill: "#FFF2CC" } }] },
      ],
      ["row heights", { rows: [{ sheet: "表", row: 1, height: 40 }] }],
      ["a name made", { names: [{ name: "新.名", cell: { sheet: "表", row: 1, column: 1 } }] }],
      [
        "a name pointed elsewhere",
        { names: [{ name: "旧.名", cell: { sheet: "表", row: 9, column: 1 } }] },
      ],
      ["a sheet that is very hidden", { addSheets: [{ ...fullPlan, visibility: "veryHidden" }] }],
      ["sheets added", { addSheets: [fullPlan, sheetOf("又一", [["一", 1]])] }],
      [
        "all of it at once",
        {
          addSheets: [emptySheet("新表")],
          cells: [cell(1, 1, 3), { sheet: "新表", row: 1, column: 1, value: "字" }],
          names: [{ name: "旧.名", cell: { sheet: "新表", row: 1, column: 1 } }],
        },
      ],
    ])("%s: everything reads as before", async (_, changes) => {
      const { workbook } = await filled(open);
      const before = await readAll(workbook);
      expect(await workbook.write(changes)).toMatchObject({
        ok: true,
        value: { restorable: true },
      });
      expect(await workbook.restoreLast()).toMatchObject({ ok: true });
      expect(await readAll(workbook)).toEqual(before);
    });

    it("rows that were shown and cells that were parted: everything reads as before", async () => {
      const { workbook, elsewhere } = await arranged(open);
      const before = await readAll(workbook);
      expect(await workbook.write(UNDONE)).toMatchObject({ ok: true, value: { restorable: true } });
      expect((await readAll(workbook)).sheets.at(-1)).not.toHaveProperty("merges");
      expect(await elsewhere().restoreLast()).toMatchObject({ ok: true });
      expect(await readAll(elsewhere())).toEqual(before);
    });

    it.each<[string, Changes]>([
      ["put", { charts: [{ sheet: "表", name: "新图", after: { ...CHART, name: "新图" } }] }],
      ["taken away", { charts: [{ sheet: "表", name: "附图", before: CHART }] }],
      [
        "pointed at other cells that were written with it",
        {
          cells: [cell(3, 1, "三"), cell(3, 2, 3)],
          charts: [{ sheet: "表", name: "附图", before: CHART, after: LONGER }],
        },
      ],
      [
        "put on a sheet that was added",
        { addSheets: [{ ...sheetOf("新表", []), charts: [CHART] }] },
      ],
    ])("a chart that was %s: all is as before", async (_, changes) => {
      const { workbook, charts, elsewhere } = await filled(open);
      await workbook.write({ charts: [{ sheet: "表", name: "附图", after: CHART }] });
      const before = [await readAll(workbook), await charts("表")];
      expect(await workbook.write(changes)).toMatchObject({ ok: true });
      expect([await readAll(workbook), await charts("表")]).not.toEqual(before);
      expect(await elsewhere().restoreLast()).toMatchObject({ ok: true });
      expect([await readAll(elsewhere()), await charts("表")]).toEqual(before);
    });

    it("cells that somebody typed between are not joined over", async () => {
      const { workbook, edit } = await arranged(open);
      await workbook.write(UNDONE);
      await edit({ sheet: "表", row: 4, column: 5 }, "人");
      const after = await readAll(workbook);
      expect(await workbook.restoreLast()).toEqual({
        ok: false,
        failure: { code: "changed-since", cells: [{ sheet: "表", address: "E4" }] },
      });
      expect(await readAll(workbook)).toEqual(after);
    });

    it("another runtime tells of the write and takes it back", async () => {
      const { workbook, elsewhere } = await filled(open);
      const before = await readAll(workbook);
      await workbook.write({
        purpose: "fill",
        addSheets: [emptySheet("新表")],
        cells: [cell(1, 1, 9), cell(2, 2, "字")],
      });
      const other = elsewhere();
      expect(await other.lastWrite()).toEqual({
        ok: true,
        value: { purpose: "fill", cellsWritten: 2, sheetsAdded: ["新表"] },
      });
      expect(await other.restoreLast()).toMatchObject({ ok: true });
      expect(await readAll(elsewhere())).toEqual(before);
    });

    it("what was written beside it stays", async () => {
      const { workbook, edit } = await filled(open);
      await workbook.write({ cells: [cell(1, 1, 9)] });
      await edit({ sheet: "表", row: 3, column: 3 }, "别人的");
      expect(await workbook.restoreLast()).toMatchObject({ ok: true });
      expect(held(await readAll(workbook), "表", 3, 3)).toBe("别人的");
      expect(held(await readAll(workbook), "表", 1, 1)).toBe(1);
    });

    it("a cell that somebody changed since is named, and nothing is taken back", async () => {
      const { workbook, edit } = await filled(open);
      await workbook.write({ cells: [cell(1, 1, 9), cell(1, 2, "新")] });
      await edit({ sheet: "表", row: 1, column: 2 }, "改");
      const before = await readAll(workbook);
      expect(await workbook.restoreLast()).toEqual({
        ok: false,
        failure: { code: "changed-since", cells: [{ sheet: "表", address: "B1" }] },
      });
      expect(await readAll(workbook)).toEqual(before);
    });

    it("a sheet that somebody has typed into does not go", async () => {
      const { workbook, edit } = await filled(open);
      await workbook.write({ addSheets: [sheetOf("新表", [["一"]])] });
      await edit({ sheet: "新表", row: 4, column: 2 }, 5);
      expect(await workbook.restoreLast()).toEqual({
        ok: false,
        failure: { code: "changed-since", cells: [{ sheet: "新表", address: "B4" }] },
      });
    });

    it("once only, and not before anything was written", async () => {
      const { workbook } = await open();
      const nothing = { ok: false, failure: { code: "nothing-to-restore" } };
      expect(await workbook.restoreLast()).toEqual(nothing);
      await workbook.write({ addSheets: [emptySheet("表")] });
      await workbook.restoreLast();
      expect(await workbook.restoreLast()).toEqual(nothing);
      expect(await workbook.lastWrite()).toEqual({ ok: true, value: undefined });
    });

    it("only the last of several writes", async () => {
      const { workbook } = await filled(open);
      await workbook.write({ cells: [cell(1, 1, 8)] });
      const before = await readAll(workbook);
      await workbook.write({ cells: [cell(1, 1, 9)] });
      await workbook.restoreLast();
      expect(await readAll(workbook)).toEqual(before);
    });
  });

  describe(`${name}: what is kept beside the cells`, () => {
    it.each([["文字"], ['{"a":[1,"“"]}'], ["长".repeat(20_000)]])(
      "a text is there for every runtime, and gone when it is forgotten",
      async (text) => {
        const { workbook, elsewhere } = await open();
        expect(await workbook.keep("草稿", text)).toEqual({ ok: true, value: undefined });
        expect(await elsewhere().recall("草稿")).toEqual({ ok: true, value: text });
        await elsewhere().keep("草稿", "");
        expect(await workbook.recall("草稿")).toEqual({ ok: true, value: undefined });
      },
    );

    it("nothing that was never kept is there", async () => {
      const { workbook } = await open();
      expect(await workbook.recall("没有")).toEqual({ ok: true, value: undefined });
    });
  });

  describe(`${name}: selecting and listening`, () => {
    it("a cell of a sheet that is missing cannot be shown", async () => {
      const { workbook } = await filled(open);
      expect(await workbook.select({ sheet: "表", row: 2, column: 2 })).toMatchObject({ ok: true });
      expect(await workbook.select({ sheet: "无", row: 1, column: 1 })).toEqual({
        ok: false,
        failure: { code: "sheet-missing", sheet: "无" },
      });
    });

    it("what people do is told, what we do is not, and nothing after the end", async () => {
      const { workbook, edit, select } = await filled(open);
      const { told, listener } = tale();
      const listening = await workbook.listen(listener);
      if (!listening.ok) throw new Error(listening.failure.code);
      await workbook.write({ cells: [cell(1, 1, 7)] });
      await workbook.select({ sheet: "表", row: 5, column: 5 });
      expect(told).toEqual([]);
      await edit({ sheet: "表", row: 6, column: 1 }, "人");
      await select({ sheet: "表", row: 2, column: 3 });
      expect(told).toEqual(["edited", { sheet: "表", row: 2, column: 3 }]);
      await listening.value();
      await edit({ sheet: "表", row: 6, column: 1 }, "又");
      expect(told).toHaveLength(2);
    });
  });
}

/** A sheet with something of every kind, and a name. */
async function filled(open: () => Promise<LiveBook>): Promise<LiveBook> {
  const book = await open();
  const rows = [
    [1, "旧", "3/4"],
    [2, { formula: "1+2", value: 3 }, true],
  ];
  const names = [{ name: "旧.名", row: 1, column: 1 }];
  await book.workbook.write({ addSheets: [{ ...sheetOf("表", rows), names }] });
  return book;
}

const CHART = chartPlan(2, {
  title: "对比",
  at: { row: 2, column: 6 },
  widthPoints: 300,
  heightPoints: 200,
});
const LONGER = chartPlan(3, {
  title: "对比",
  at: { row: 2, column: 6 },
  widthPoints: 300,
  heightPoints: 200,
});

const MERGED = { row: 4, column: 4, rows: 1, columns: 2 };
const UNDONE: Changes = {
  showRows: [{ sheet: "表", row: 2 }],
  unmerge: [{ sheet: "表", ...MERGED }],
};

/** The same with a hidden row and joined cells. */
async function arranged(open: () => Promise<LiveBook>): Promise<LiveBook> {
  const book = await filled(open);
  await book.workbook.write({ cells: [cell(4, 4, "合")] });
  await book.arrange("表", { hiddenRows: [2], merges: [MERGED] });
  return book;
}

function cell(row: number, column: number, value: CellInput) {
  return { sheet: "表", row, column, value };
}

function held({ sheets }: Snapshot, sheet: string, row: number, column: number): unknown {
  const cells = sheets.find((each) => each.name === sheet)?.cells ?? [];
  return cells.find((each) => each.row === row && each.column === column)?.value;
}

function tale(): { told: unknown[]; listener: LiveListener } {
  const told: unknown[] = [];
  const listener = {
    edited: () => void told.push("edited"),
    selected: (selected: CellAddress) => void told.push(selected),
  };
  return { told, listener };
}
