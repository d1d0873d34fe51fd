import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { CellInput } from "../../src/workbook/cell-input";
import type { CellChange, Changes, Snapshot, Workbook } from "../../src/workbook/port";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import {
  anyGrid,
  at,
  atCell,
  cellNamed,
  cellsOf,
  emptySheet,
  fullPlan,
  readAll,
  sheetOf,
} from "./sheets";

/**
 * The claims that every port over a workbook keeps.
 *
 * @param open gives an empty workbook that can be written
 * @param reopen gives a workbook over what was written, as after saving and opening again; the same one by default
 */
export function describeWorkbook(
  name: string,
  open: () => Promise<Workbook>,
  reopen: (workbook: Workbook) => Promise<Workbook> = (workbook) => Promise.resolve(workbook),
): void {
  const written = async (...steps: readonly Changes[]): Promise<Snapshot> => {
    let workbook = await open();
    for (const changes of steps) {
      expect(await workbook.write(changes)).toMatchObject({ ok: true });
      workbook = await reopen(workbook);
    }
    return readAll(workbook);
  };

  describe(`${name}: cells`, () => {
    it.each<[string, CellInput]>([
      ["zero", 0],
      ["a negative number", -11.5],
      ["a number of 15 digits", 123456789012345],
      ["a fraction of 15 digits", 0.123456789012345],
      ["the sum of 0.1 and 0.2", 0.1 + 0.2],
      ["a very large number", 1.5e300],
      ["Chinese text", "近32000张"],
      ["text that looks like a formula", "=1+1"],
      ["text that begins with +", "+86"],
      ["text that begins with -", "-"],
      ["text that begins with @", "@某"],
      ["text that looks like a number", "007"],
      ["text with spaces at both ends", "  两端 "],
      ["text with line breaks", "一\n二"],
      ["text with markup", '<a href="x">&amp;\'</a>'],
      ["text that looks like an escape", "_x000D_"],
      ["text beyond the basic plane", "𠮷野家"],
      ["an error's name as text", "#REF!"],
      ["a text as long as a cell holds", "长".repeat(32_767)],
      ["true", true],
      ["false", false],
    ])("%s is read back as it was written", async (_, value) => {
      const snapshot = await written({ addSheets: [emptySheet("表")] }, at("表", 2, 3, { value }));
      expect(cellsOf(snapshot, "表")).toEqual([{ row: 2, column: 3, value }]);
    });

    it.each<[string, number | string | boolean]>([
      ["0", 0],
      ["an empty text", ""],
      ["false", false],
      ["a rate", 0.98],
      ["text", "—"],
    ])("a formula keeps its text and a last result of %s", async (_, value) => {
      const formula = 'IF(COUNT($A$1:$A$2)<2,"",$A$1&"=<>&")';
      const snapshot = await written(
        { addSheets: [emptySheet("表")] },
        at("表", 1, 2, { value: { formula, value } }),
      );
      expect(cellsOf(snapshot, "表")).toEqual([{ row: 1, column: 2, value, formula }]);
    });

    it("null empties a cell, whatever it held", async () => {
      const snapshot = await written(
        { addSheets: [sheetOf("表", [[1, "一", { formula: "A1", value: 1 }]])] },
        { cells: [1, 2, 3].map((column) => ({ sheet: "表", row: 1, column, value: null })) },
      );
      expect(cellsOf(snapshot, "表")).toEqual([]);
    });

    it("a cell that is not named keeps its content and format", async () => {
      const kept: readonly CellChange[] = [
        { sheet: "表", row: 1, column: 1, value: 0.5, numberFormat: "0.0%" },
        { sheet: "表", row: 3, column: 2, value: "文字" },
        { sheet: "另表", row: 1, column: 1, value: { formula: "1+1", value: 2 } },
      ];
      const sheets = [emptySheet("表"), emptySheet("另表")];
      const before = await written({ addSheets: sheets }, { cells: kept });
      const after = await written(
        { addSheets: sheets },
        { cells: kept },
        at("表", 2, 2, { value: 9 }),
      );
      expect(cellsOf(after, "另表")).toEqual(cellsOf(before, "另表"));
      expect(cellsOf(after, "表").filter((cell) => cell.row !== 2)).toEqual(cellsOf(before, "表"));
    });

    it("a formula gives way to a constant, and a constant to a formula", async () => {
      const snapshot = await written(
        { addSheets: [sheetOf("表", [[{ formula: "B1", value: 1 }, 1]])] },
        {
          cells: [
            { sheet: "表", row: 1, column: 1, value: 1 },
            { sheet: "表", row: 1, column: 2, value: { formula: "A1", value: 1 } },
          ],
        },
      );
      expect(cellsOf(snapshot, "表")).toEqual([
        { row: 1, column: 1, value: 1 },
        { row: 1, column: 2, value: 1, formula: "A1" },
      ]);
    });
  });

  describe(`${name}: number formats`, () => {
    it.each(["0", "0.00", "0%", "0.0%", "0.0%;-0.0%", '0"件"'])(
      "the number format %s is read back",
      async (numberFormat) => {
        const snapshot = await written(
          { addSheets: [emptySheet("表")] },
          at("表", 1, 1, { value: 0.5, numberFormat }),
        );
        expect(cellsOf(snapshot, "表")).toEqual([
          { row: 1, column: 1, value: 0.5, format: numberFormat },
        ]);
      },
    );

    it("General is the absence of a number format", async () => {
      const snapshot = await written(
        { addSheets: [sheetOf("表", [[1]])] },
        at("表", 1, 1, { numberFormat: "0.00" }),
        at("表", 1, 1, { numberFormat: "General" }),
      );
      expect(cellsOf(snapshot, "表")).toEqual([{ row: 1, column: 1, value: 1 }]);
    });

    it("an emptied cell keeps its number format for the next value", async () => {
      const snapshot = await written(
        { addSheets: [emptySheet("表")] },
        at("表", 1, 1, { value: 0.5, numberFormat: "0.0%" }),
        at("表", 1, 1, { value: null }),
        at("表", 1, 1, { value: 0.25 }),
      );
      expect(cellsOf(snapshot, "表")).toEqual([{ row: 1, column: 1, value: 0.25, format: "0.0%" }]);
    });

    it("a planned look brings its number format", async () => {
      const plan: SheetPlan = {
        ...emptySheet("表"),
        cells: [
          { row: 1, column: 1, value: 0.5, format: { numberFormat: "0.0%", fill: "#FFF2CC" } },
        ],
      };
      const snapshot = await written({ addSheets: [plan] });
      expect(cellsOf(snapshot, "表")).toEqual([{ row: 1, column: 1, value: 0.5, format: "0.0%" }]);
    });
  });

  describe(`${name}: sheets and names`, () => {
    it("sheets are added at the end, in the order given", async () => {
      const snapshot = await written(
        { addSheets: ["封面", "乙"].map(emptySheet) },
        { addSheets: ["甲", "It's 1"].map(emptySheet) },
      );
      expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual(["封面", "乙", "甲", "It's 1"]);
    });

    it("hidden and very hidden sheets are told apart from visible ones", async () => {
      const visibilities = ["visible", "hidden", "veryHidden"] as const;
      const addSheets = visibilities.map((visibility) => ({
        ...emptySheet(visibility),
        visibility,
      }));
      const snapshot = await written({ addSheets });
      expect(snapshot.sheets.map((sheet) => sheet.hidden)).toEqual([false, true, true]);
    });

    it("a planned name leads to its cell, on a sheet whose name needs quotes too", async () => {
      const plan = {
        ...emptySheet("It's 表 1"),
        names: [{ name: "会议.主任办公会", row: 5, column: 4 }],
      };
      const snapshot = await written({ addSheets: [plan] });
      expect(cellNamed(snapshot, "会议.主任办公会")).toEqual({
        sheet: "It's 表 1",
        row: 5,
        column: 4,
      });
    });

    it("a name is created, and pointed elsewhere when it exists", async () => {
      const cell = { sheet: "表", row: 1, column: 1 };
      const moved = { sheet: "表", row: 7, column: 30 };
      const snapshot = await written(
        { addSheets: [emptySheet("表")] },
        { names: [{ name: "信访.办结", cell }] },
        { names: [{ name: "信访.办结", cell: moved }] },
      );
      expect(cellNamed(snapshot, "信访.办结")).toEqual(moved);
      expect(snapshot.names.filter(({ name }) => name === "信访.办结")).toHaveLength(1);
    });

    it("a sheet with everything a plan may ask for is added", async () => {
      const snapshot = await written({ addSheets: [fullPlan] });
      expect(cellsOf(snapshot, "依法决策").map((cell) => cell.value)).toEqual([
        "编号",
        "本年",
        "甲.一",
        1,
      ]);
    });
  });

  describe(`${name}: refusals`, () => {
    it.each<[string, Changes, object]>([
      [
        "a sheet that exists, in another case",
        { addSheets: [emptySheet("新"), emptySheet("data")] },
        { code: "sheet-exists", sheet: "data" },
      ],
      [
        "the same new sheet twice",
        { addSheets: [emptySheet("新"), emptySheet("新")] },
        { code: "sheet-exists", sheet: "新" },
      ],
      [
        "a cell of a missing sheet",
        { cells: [atCell("Data", { value: 2 }), atCell("无", { value: 1 })] },
        { code: "sheet-missing", sheet: "无" },
      ],
      [
        "a row of a missing sheet",
        { cells: [atCell("Data", { value: 2 })], rows: [{ sheet: "无", row: 1, height: 20 }] },
        { code: "sheet-missing", sheet: "无" },
      ],
      [
        "a name on a missing sheet",
        {
          cells: [atCell("Data", { value: 2 })],
          names: [{ name: "甲.一", cell: { sheet: "无", row: 1, column: 1 } }],
        },
        { code: "sheet-missing", sheet: "无" },
      ],
      [
        "a print area of a missing sheet",
        { cells: [atCell("Data", { value: 2 })], printThrough: [{ sheet: "无", row: 9 }] },
        { code: "sheet-missing", sheet: "无" },
      ],
      [
        "a text longer than a cell holds",
        {
          cells: [
            atCell("Data", { value: 2 }),
            { sheet: "Data", row: 4, column: 27, value: "长".repeat(32_768) },
          ],
        },
        { code: "text-too-long", sheet: "Data", address: "AA4" },
      ],
      [
        "a sheet with a text longer than a cell holds",
        { addSheets: [sheetOf("新", [["短", "长".repeat(32_768)]])] },
        { code: "text-too-long", sheet: "新", address: "B1" },
      ],
    ])("%s is refused, and nothing of the write is done", async (_, changes, failure) => {
      const workbook = await open();
      await workbook.write({ addSheets: [sheetOf("Data", [[1]])] });
      const before = await readAll(workbook);
      expect(await workbook.write(changes)).toEqual({ ok: false, failure });
      expect(await readAll(workbook)).toEqual(before);
    });

    it("a sheet added in the same write can be written to", async () => {
      const snapshot = await written({
        addSheets: [emptySheet("新")],
        ...at("新", 1, 1, { value: 1 }),
      });
      expect(cellsOf(snapshot, "新")).toEqual([{ row: 1, column: 1, value: 1 }]);
    });

    it("the receipt counts the cells written", async () => {
      const workbook = await open();
      await workbook.write({ addSheets: [emptySheet("表")] });
      const cells = [1, 2, 3].map((row) => ({ sheet: "表", row, column: 1, value: row }));
      expect(await workbook.write({ cells })).toEqual({ ok: true, value: { cellsWritten: 3 } });
    });
  });

  describe(`${name}: at size`, () => {
    it("a block of 2,000 rows by 10 columns is read back", async () => {
      const rows = Array.from({ length: 2000 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) =>
          column % 2 === 0 ? row * column : `第${row}行`,
        ),
      );
      const snapshot = await written({ addSheets: [sheetOf("大", rows)] });
      expect(cellsOf(snapshot, "大").map((cell) => cell.value)).toEqual(rows.flat());
    });

    it("any grid is read back row by row, left to right", async () => {
      await fc.assert(
        fc.asyncProperty(anyGrid, async (grid) => {
          const cells = [...grid.values()];
          const snapshot = await written({ addSheets: [emptySheet("表")] }, { cells });
          const expected = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
          expect(cellsOf(snapshot, "表")).toEqual(
            expected.map(({ row, column, value }) => ({ row, column, value })),
          );
        }),
        { numRuns: 100 },
      );
    });
  });
}
