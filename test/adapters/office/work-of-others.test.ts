import { describe, expect, it } from "@jest/globals";
import { openExcel } from "../../../src/adapters/office/open-excel";
import { readAll, sheetOf } from "../../contract/sheets";
import { bookState } from "./support/book-state";
import { excelBook } from "./support/excel-book";
import { CHANGES, sheet, twoSheets } from "./support/two-sheets";

describe("a protected sheet", () => {
  /** Numbers to fill in between headings that are locked. */
  async function inputCells() {
    const book = excelBook();
    const rows = [
      ["件", 1],
      ["件", 2],
      ["小计", "锁"],
      ["件", 3, "锁", 4],
    ];
    await book.workbook.write({ addSheets: [sheetOf("甲", rows)] });
    await readAll(book.workbook);
    const { cells } = sheet(book.host, "甲");
    for (const [key, cell] of cells) {
      const look = { ...cell.look, locked: typeof cell.value !== "number" };
      cells.set(key, { ...cell, look });
    }
    sheet(book.host, "甲").protection = { protected: true, options: {} };
    return book;
  }
  const fill = [
    [1, 2],
    [2, 2],
    [4, 2],
    [4, 4],
  ].map(([row = 0, column = 0]) => ({ sheet: "甲", row, column, value: 9 }));

  it("takes a write into its unlocked cells, whatever is locked between them, and gives it back", async () => {
    const { host, workbook } = await inputCells();
    const before = structuredClone(bookState(host));
    expect(await workbook.write({ cells: fill })).toMatchObject({ value: { cellsWritten: 4 } });
    expect(await workbook.restoreLast()).toMatchObject({ ok: true });
    expect(bookState(host)).toEqual(before);
  });

  it("that was protected after a write is named when the write cannot be taken back", async () => {
    const { host, workbook } = await twoSheets();
    await workbook.write(CHANGES);
    sheet(host, "甲").protection = { protected: true, options: {} };
    const before = structuredClone(bookState(host));
    expect(await workbook.restoreLast()).toEqual({
      ok: false,
      failure: { code: "sheet-protected", sheet: "甲" },
    });
    expect(bookState(host)).toEqual(before);
  });
});

describe("a write while somebody types", () => {
  it("is taken back to what they typed, not to what was read before, by another runtime too", async () => {
    const { host, workbook } = await twoSheets();
    await host.type("甲", "A1", 77);
    expect(await workbook.write(CHANGES)).toEqual({
      ok: true,
      value: { cellsWritten: 2, restorable: true },
    });
    await openExcel({ has: () => true }).restoreLast();
    expect((await readAll(workbook)).sheets[1]?.cells).toEqual([{ row: 1, column: 1, value: 77 }]);
  });

  it("is not undone with a sheet on which they typed far below what is read", async () => {
    const { host, workbook } = excelBook();
    await workbook.write({ addSheets: [sheetOf("甲", [[1]])] });
    await host.type("甲", "B20000", "人");
    expect(await workbook.restoreLast()).toEqual({
      ok: false,
      failure: { code: "changed-since", cells: [{ sheet: "甲", address: "B20000" }] },
    });
  });

  it("and begins to edit between two of its requests says what was written, and is taken back later", async () => {
    const { host, workbook } = await twoSheets();
    const before = structuredClone(bookState(host));
    const cells = ["甲", "乙"].flatMap((sheetName) =>
      Array.from({ length: 9 }, (_, at) => {
        return { sheet: sheetName, row: at + 1, column: 1, value: "长".repeat(30_000) };
      }),
    );
    const code = "InvalidOperationInCellEditMode";
    host.faults.add({ request: 2, when: "before", code }, { request: 3, when: "before", code });
    expect(await workbook.write({ cells })).toEqual({
      ok: false,
      failure: {
        code: "partly-written",
        cellsWritten: 9,
        cellsPlanned: 18,
        cause: { code: "cell-editing" },
        restorable: true,
      },
    });
    expect(await workbook.restoreLast()).toMatchObject({ ok: true });
    expect(bookState(host)).toEqual(before);
  });

  it("cannot be taken back by another runtime where correcting the record fails, and says so", async () => {
    const { host, workbook } = await twoSheets();
    await host.type("甲", "A1", 77);
    host.faults.add({ request: 2, when: "before", code: "GeneralException" });
    expect(await workbook.write(CHANGES)).toMatchObject({ ok: true, value: { restorable: false } });
  });
});

describe("looks of people that a write replaced", () => {
  const plain = { fill: "", borders: {} };
  const dashed = { style: "Dash", color: "#FF0000", weight: "Medium" };
  it.each<[string, object]>([
    ["none", plain],
    ["a white fill", { ...plain, fill: "#FFFFFF" }],
    ["a fill and lines of their own", { fill: "#112233", borders: { top: dashed, left: dashed } }],
    ["a face and a place", { wrap: true, indent: 2, horizontal: "Right", vertical: "Top" }],
  ])("%s: they come back exactly from another runtime", async (_, parts) => {
    const { host, workbook } = await twoSheets();
    const { cells } = sheet(host, "甲");
    for (const [key, cell] of cells) cells.set(key, { ...cell, look: { ...cell.look, ...parts } });
    const before = structuredClone(bookState(host));
    const format = {
      fill: "#FFF2CC",
      border: "thin",
      horizontal: "center",
      font: { bold: true, color: "#FF0000", name: "黑体", sizePoints: 20 },
    } as const;
    const changed = await workbook.write({
      cells: [{ sheet: "甲", row: 1, column: 1, value: 2, format }],
    });
    expect(changed).toMatchObject({ value: { restorable: true } });
    expect(bookState(host)).not.toEqual(before);
    expect(await openExcel({ has: () => true }).restoreLast()).toMatchObject({ ok: true });
    expect(bookState(host)).toEqual(before);
  });
});
