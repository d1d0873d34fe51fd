import { describe, expect, it } from "@jest/globals";
import { openExcel } from "../../../src/adapters/office/open-excel";
import type { HostFailure } from "../../../src/core/model/failure";
import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import { emptySheet } from "../../contract/sheets";
import type { Changes } from "../../../src/workbook/port";
import { arrangedInExcel } from "./support/arranged-in-excel";
import { bookState } from "./support/book-state";
import { CHANGES, sheet, twoSheets } from "./support/two-sheets";

describe("a write that Excel refuses", () => {
  it.each<[string, (host: ExcelHost) => void, HostFailure]>([
    ["a cell is being edited", (host) => (host.editing = true), { code: "cell-editing" }],
    [
      "the book is only looked at",
      (host) => (host.book.readOnly = true),
      { code: "book-read-only" },
    ],
    [
      "the second sheet is protected",
      (host) => (sheet(host, "乙").protection = { protected: true, options: {} }),
      { code: "sheet-protected", sheet: "乙" },
    ],
  ])("%s: that is said, and nothing is written", async (_, spoil, failure) => {
    const { host, workbook } = await twoSheets();
    spoil(host);
    const before = structuredClone(bookState(host));
    expect(await workbook.write(CHANGES)).toEqual({ ok: false, failure });
    expect(bookState(host)).toEqual(before);
  });

  it("the workbook's structure is protected: that is said, and no sheet is added", async () => {
    const { host, workbook } = await twoSheets();
    host.book.structureProtected = true;
    const before = structuredClone(bookState(host));
    const changes = { ...CHANGES, addSheets: [emptySheet("丙")] };
    expect(await workbook.write(changes)).toEqual({
      ok: false,
      failure: { code: "book-protected" },
    });
    expect(bookState(host)).toEqual(before);
  });

  it("a sheet that went since the read is missing, and what was written before it is taken back", async () => {
    const { host, workbook } = await twoSheets();
    host.book.sheets = host.book.sheets.filter(({ name }) => name !== "乙");
    const before = structuredClone(bookState(host));
    expect(await workbook.write(CHANGES)).toEqual({
      ok: false,
      failure: { code: "sheet-missing", sheet: "乙" },
    });
    expect(bookState(host)).toEqual(before);
  });

  it("a sheet that somebody made since the read exists, and is not taken for ours", async () => {
    const { host, workbook } = await twoSheets();
    const theirs = structuredClone(sheet(host, "甲"));
    host.book.sheets.push({ ...theirs, id: "{99999999}", name: "丙" });
    const before = structuredClone(bookState(host));
    const addSheets = [emptySheet("丁"), emptySheet("丙")];
    expect(await workbook.write({ addSheets })).toEqual({
      ok: false,
      failure: { code: "sheet-exists", sheet: "丙" },
    });
    expect(bookState(host)).toEqual(before);
  });

  it("a formula that Excel cannot read is refused whole", async () => {
    const { host, workbook } = await twoSheets();
    const before = structuredClone(bookState(host));
    const value = { formula: "1+", value: 0 };
    const cells = [...(CHANGES.cells ?? []), { sheet: "乙", row: 2, column: 2, value }];
    expect(await workbook.write({ cells })).toMatchObject({ ok: false });
    expect(bookState(host)).toEqual(before);
  });

  it("the record of the write before stays good", async () => {
    const { host, workbook } = await twoSheets();
    const before = structuredClone(bookState(host));
    await workbook.write({ cells: [{ sheet: "甲", row: 1, column: 1, value: 5 }] });
    host.faults.add({ request: 1, when: "after", code: "GeneralException" });
    expect(await workbook.write(CHANGES)).toMatchObject({ ok: false });
    expect(await workbook.restoreLast()).toMatchObject({ ok: true });
    expect(bookState(host)).toEqual(before);
  });

  it("where the way back is barred too, it says exactly how many cells were written", async () => {
    const { host, workbook } = await twoSheets();
    const before = structuredClone(bookState(host));
    host.faults.add(
      { request: 1, when: "after", code: "GeneralException" },
      ...[4, 8].map((request) => ({
        request,
        when: "before" as const,
        code: "AccessDenied" as const,
      })),
    );
    expect(await workbook.write(CHANGES)).toEqual({
      ok: false,
      failure: {
        code: "partly-written",
        cellsWritten: 2,
        cellsPlanned: 2,
        cause: { code: "host-refused", detail: "GeneralException" },
        restorable: true,
      },
    });
    expect(await workbook.restoreLast()).toMatchObject({ ok: true });
    expect(bookState(host)).toEqual(before);
  });
});

describe("a mend that Excel refuses half-way", () => {
  const BESIDE = { row: 5, column: 12, rows: 1, columns: 2 };

  /** A sheet with joined cells, read as one where Excel would not tell of them. */
  async function readWithoutMerges() {
    const { host, workbook } = await twoSheets();
    await arrangedInExcel("甲", { hiddenRows: [4], merges: [BESIDE] });
    host.faults.add({ request: 1, when: "before", code: "GeneralException" });
    expect(await workbook.read()).toMatchObject({ ok: true });
    return { host, workbook };
  }

  const MEND: Changes = {
    showRows: [{ sheet: "甲", row: 4 }],
    unmerge: [{ sheet: "甲", ...BESIDE }],
    cells: [{ sheet: "甲", row: 1, column: 1, value: "改回" }],
  };

  it.each([1, 2])(
    "is taken back, joined cells too that were not read (request %s)",
    async (request) => {
      const { host, workbook } = await readWithoutMerges();
      const before = structuredClone(bookState(host));
      host.faults.add({ request, when: "amid", code: "AccessDenied" });
      expect(await workbook.write(MEND)).toMatchObject({ ok: false });
      expect(bookState(host)).toEqual(before);
    },
  );

  it("and one that succeeds can be taken back", async () => {
    const { host, workbook } = await readWithoutMerges();
    const before = structuredClone(bookState(host));
    expect(await workbook.write(MEND)).toMatchObject({ ok: true });
    expect(await workbook.restoreLast()).toMatchObject({ ok: true });
    expect(bookState(host)).toEqual(before);
  });
});

describe("what Excel made of a write", () => {
  it("a cell that holds something else than was written is named, and can be taken back", async () => {
    const { host, workbook } = await twoSheets();
    await workbook.write({ cells: [{ sheet: "甲", row: 2, column: 1, numberFormat: "@" }] });
    const before = structuredClone(bookState(host));
    const written = await workbook.write({
      cells: [{ sheet: "甲", row: 2, column: 1, value: { formula: "1+1", value: 2 } }],
    });
    expect(written).toEqual({
      ok: false,
      failure: { code: "not-kept", cells: [{ sheet: "甲", address: "A2" }], restorable: true },
    });
    expect(await workbook.restoreLast()).toMatchObject({ ok: true });
    expect(bookState(host)).toEqual(before);
  });

  it("nobody's colours change where no look was asked for", async () => {
    const { host, workbook } = await twoSheets();
    const cell = { sheet: "甲", row: 1, column: 1 };
    await workbook.write({ cells: [{ ...cell, format: { fill: "#FF0000", border: "thin" } }] });
    const [before] = [...sheet(host, "甲").cells.values()].map(({ look }) => look);
    await workbook.write({ cells: [{ ...cell, value: 3, numberFormat: "0.0" }] });
    const [after] = [...sheet(host, "甲").cells.values()].map(({ look }) => look);
    expect(after).toEqual(before);
    expect(after?.fill).toBe("#FF0000");
  });
});

describe("surroundings in which there is no Excel", () => {
  it("every call is refused, one after the other, and none throws", async () => {
    const workbook = openExcel({
      has: () => {
        throw new Error("no Office here");
      },
    });
    const failure = { code: "host-refused", detail: "no Office here" };
    expect(await workbook.write(CHANGES)).toEqual({ ok: false, failure });
    expect(await workbook.read()).toEqual({ ok: false, failure });
  });
});
