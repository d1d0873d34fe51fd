import { describe, expect, it } from "@jest/globals";
import { openExcel } from "../../../src/adapters/office/open-excel";
import { hostFailureOf } from "../../../src/adapters/office/host-failure";
import type { HostFailure } from "../../../src/core/model/failure";
import type { ExcelHost } from "../../../src/workbench/host/excel-host";
import type { HostErrorCode } from "../../../src/workbench/host/host-error";
import type { Changes } from "../../../src/workbook/port";
import { emptySheet, readAll, sheetOf } from "../../contract/sheets";
import { bookState } from "./support/book-state";
import { excelBook } from "./support/excel-book";

const CHANGES: Changes = {
  cells: [
    { sheet: "甲", row: 1, column: 1, value: 9 },
    { sheet: "乙", row: 1, column: 1, value: "新" },
  ],
};

/** Two sheets with something on them, read. */
async function twoSheets() {
  const book = excelBook();
  await book.workbook.write({ addSheets: [sheetOf("甲", [[1]]), sheetOf("乙", [["旧"]])] });
  await readAll(book.workbook);
  return book;
}

function sheet({ book }: ExcelHost, name: string) {
  const found = book.sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}

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

  it("cannot be taken back by another runtime where correcting the record fails, and says so", async () => {
    const { host, workbook } = await twoSheets();
    await host.type("甲", "A1", 77);
    host.faults.add({ request: 2, when: "before", code: "GeneralException" });
    expect(await workbook.write(CHANGES)).toMatchObject({ ok: true, value: { restorable: false } });
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

describe("Excel's error codes", () => {
  it.each<[HostErrorCode | "ConnectionFailure", HostFailure]>([
    ["InvalidOperationInCellEditMode", { code: "cell-editing" }],
    ["RequestAborted", { code: "host-busy" }],
    ["Timeout", { code: "host-busy" }],
    ["ConnectionFailure", { code: "host-lost" }],
    ["RequestPayloadSizeLimitExceeded", { code: "payload-too-large" }],
    ["ResponsePayloadSizeLimitExceeded", { code: "payload-too-large" }],
    ["ApiNotFound", { code: "api-missing", api: "Range.values" }],
    ["GeneralException", { code: "host-refused", detail: "GeneralException" }],
  ])("%s has a failure of ours", (code, failure) => {
    const error = { code, message: "…", debugInfo: { errorLocation: "Range.values" } };
    expect(hostFailureOf(error)).toEqual(failure);
  });

  it.each([
    [new TypeError("x is not a function"), "x is not a function"],
    ["text", "text"],
  ])("what is no error of Excel's keeps its own words", (error, detail) => {
    expect(hostFailureOf(error)).toEqual({ code: "host-refused", detail });
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
