import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { openXlsx } from "../../../src/adapters/xlsx/xlsx-workbook";
import { saveBook } from "../../../src/workbench/files/save-book";
import { saveLosses } from "../../../src/workbench/files/save-losses";
import type { Book } from "../../../src/workbench/host/book/book";
import { newBook } from "../../../src/workbench/host/book/book";
import type { CellState } from "../../../src/workbench/host/book/cell";
import type { BorderLook, Look } from "../../../src/workbench/host/book/look";
import { PLAIN_LOOK } from "../../../src/workbench/host/book/look";
import { cellAt, putCell } from "../../../src/workbench/host/book/sheet";
import { excelBook } from "../../adapters/office/support/excel-book";
import { anyGrid, fullPlan } from "../../contract/sheets";
import { snapshotOf } from "../../support/books";
import { openedBook, savedFile, sheetOf, valueOf } from "./support/files";

const THIN: BorderLook = { style: "Continuous", color: "#000000", weight: "Thin" };
const PLAIN = { numberFormat: "General", look: PLAIN_LOOK };

/** A book whose only sheet has these cells from A1 down. */
function bookOf(cells: readonly CellState[]): Book {
  const book = newBook(["表"]);
  for (const [row, cell] of cells.entries()) putCell(sheetOf(book, "表"), row, 0, cell);
  return book;
}

async function savedAndOpened(book: Book): Promise<Book> {
  return openedBook(await savedFile(book));
}

describe("a new book, saved and opened again, has the same", () => {
  it.each<[string, CellState]>([
    ["number", { ...PLAIN, value: -11.5 }],
    ["truth", { ...PLAIN, value: false }],
    ["text", { ...PLAIN, value: "近32000张" }],
    ["text that begins like a formula, with its mark", { ...PLAIN, value: "=文", textMark: true }],
    ["error value", { ...PLAIN, value: { error: "#N/A" } }],
    ["formula with its last result", { ...PLAIN, value: 2, formula: "=1+1" }],
    [
      "formula whose result is an error",
      { ...PLAIN, value: { error: "#DIV/0!" }, formula: "=1/0" },
    ],
    ["number format", { ...PLAIN, value: 0.5, numberFormat: "0.0%" }],
    ["cell that only has a number format", { ...PLAIN, value: null, numberFormat: "@" }],
  ])("%s", async (_, cell) => {
    const again = await savedAndOpened(bookOf([cell]));
    expect(cellAt(sheetOf(again, "表"), 0, 0)).toEqual(cell);
    // By this very object the host knows a cell that looks like a new one.
    expect(cellAt(sheetOf(again, "表"), 0, 0).look).toBe(PLAIN_LOOK);
  });

  it.each<[string, Partial<Look>]>([
    ["fill", { fill: "#FFF2CC" }],
    [
      "face",
      { font: { ...PLAIN_LOOK.font, name: "仿宋", size: 16, bold: true, color: "#C00000" } },
    ],
    ["face of our own files", { font: { ...PLAIN_LOOK.font, name: "宋体" } }],
    ["place in the cell", { horizontal: "Right", vertical: "Top", wrap: true, indent: 2 }],
    ["place at the bottom", { vertical: "Bottom" }],
    ["lines", { borders: { top: THIN, bottom: THIN, left: THIN, right: THIN } }],
  ])("%s", async (_, part) => {
    const look = { ...PLAIN_LOOK, ...part };
    const book = bookOf([{ value: "一", numberFormat: "General", look }]);
    expect(cellAt(sheetOf(await savedAndOpened(book), "表"), 0, 0).look).toEqual(look);
    expect(saveLosses(book)).toEqual([]);
  });

  it("cells, wherever they stand", async () => {
    await fc.assert(
      fc.asyncProperty(anyGrid, async (grid) => {
        const book = newBook(["表"]);
        const sheet = sheetOf(book, "表");
        for (const { row, column, value } of grid.values()) {
          const isMarked = typeof value === "string" && /^[=+\-@]/.test(value);
          const cell = { ...PLAIN, value, ...(isMarked && { textMark: true as const }) };
          putCell(sheet, row, column, cell);
        }
        const again = sheetOf(await savedAndOpened(book), "表").cells;
        expect(again).toEqual(new Map([...sheet.cells].sort(([a], [b]) => a - b)));
      }),
      { numRuns: 40 },
    );
  });

  it("sheets, tables, lists, colours, sizes, page and names", async () => {
    const { host, workbook } = excelBook({ sheets: ["首页"] });
    const hidden = {
      ...fullPlan,
      name: "It's 藏",
      visibility: "hidden" as const,
      names: [],
      columnWidths: [12.3, 40],
    };
    valueOf(await workbook.write({ addSheets: [fullPlan, hidden] }));
    const again = await savedAndOpened(host.book);
    const told = (book: Book) => ({
      sheets: book.sheets.map(({ page, conditionalFormats, cells, ...sheet }) => ({
        ...sheet,
        id: "",
        contents: new Map([...cells].sort(([a], [b]) => a - b)),
        colours: conditionalFormats.map((one) => ({ ...one, id: "" })),
        charts: sheet.charts.map((one) => ({ ...one, id: "" })),
        page: sheet.name === "首页" ? {} : page,
      })),
      tables: book.tables.map(({ name, box, style }) => ({ name, box, style })),
      names: book.names.map(({ name, formula }) => [name, formula.replaceAll("'", "")]),
    });
    expect(told(again)).toEqual(told(host.book));
  });

  it("functions of the add-in and newer functions, which the file keeps under other names", async () => {
    const formula = "=FAZHI.RATE(A2,A3)&IFS(A2>1,\"IFS(1)\",TRUE,'IFS(2)'!A1)";
    const book = bookOf([{ ...PLAIN, value: "98%", formula }]);
    const file = await savedFile(book);
    expect((await snapshotOf(file)).sheets[0]?.cells[0]?.formula).toBe(
      "_xldudf_FAZHI_RATE(A2,A3)&_xlfn.IFS(A2>1,\"IFS(1)\",TRUE,'IFS(2)'!A1)",
    );
    expect(cellAt(sheetOf(await openedBook(file), "表"), 0, 0).formula).toBe(formula);
  });
});

describe("a saved book", () => {
  it("heads its table with texts that differ, whatever people typed there", async () => {
    const book = bookOf([{ ...PLAIN, value: 2021 }]);
    const sheet = sheetOf(book, "表");
    putCell(sheet, 0, 1, { ...PLAIN, value: "2021" });
    book.tables.push({
      id: "{T}",
      name: "T_1",
      sheetId: sheet.id,
      box: { row: 0, column: 0, rows: 2, columns: 3 },
      style: "",
      showHeaders: true,
      showTotals: false,
      showFilterButton: false,
      showBandedRows: false,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
    const file = await savedFile(book);
    const columns = ["2021", "20212", "列3"];
    const [plan] = valueOf(valueOf(openXlsx(file)).sheetPlans());
    expect(plan?.table?.columns).toEqual(columns);
    expect((await snapshotOf(file)).sheets[0]?.cells.map(({ value }) => value)).toEqual(columns);
  });

  it("with a text that no cell holds is refused", async () => {
    expect(await saveBook(bookOf([{ ...PLAIN, value: "长".repeat(32_768) }]))).toEqual({
      ok: false,
      failure: { code: "text-too-long", sheet: "表", address: "A1" },
    });
  });

  it("tells what a file of ours does not keep", () => {
    const book = bookOf([
      { ...PLAIN, value: 1 },
      { value: 1, numberFormat: "General", look: { ...PLAIN_LOOK, borders: { bottom: THIN } } },
    ]);
    const sheet = sheetOf(book, "表");
    const id = "{N}";
    book.settings.set("fazhi.kept", "x");
    book.names.push({ id, name: "常数", formula: "=0.06", visible: true, comment: "" });
    sheet.merged.push({ row: 0, column: 0, rows: 1, columns: 2 });
    sheet.hiddenRows.add(3);
    sheet.frozen = { rows: 1, columns: 1 };
    sheet.protection = { protected: true, options: {} };
    const rule = { id, type: "Custom", stopIfTrue: false, priority: 0, fill: "", font: {} };
    const box = { row: 0, column: 0, rows: 1, columns: 1 };
    sheet.conditionalFormats = [{ ...rule, box, rule: { formula: "=TRUE" } }];
    expect(saveLosses(book)).toEqual([
      "settings",
      "names",
      "merged-cells",
      "hidden-rows-or-columns",
      "frozen-columns",
      "protection",
      "rules",
      "looks",
    ]);
    expect(saveLosses(bookOf([{ ...PLAIN, value: 1 }]))).toEqual([]);
  });
});
