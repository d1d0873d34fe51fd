import { describe, expect, it } from "@jest/globals";
import type { CellInput } from "../../src/workbook/cell-input";
import type { CellChange } from "../../src/workbook/port";
import type { PortUnderTest } from "./port-under-test";
import { writtenTo } from "./port-under-test";
import { at, cellsOf, emptySheet, sheetOf } from "./sheets";

/** Whatever a cell is given is what is read back. */
export function describeCells(port: PortUnderTest): void {
  const { name, calculates } = port;

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
      ["an error value", { error: "#N/A" }],
      ["true", true],
      ["false", false],
    ])("%s is read back as it was written", async (_, value) => {
      const snapshot = await writtenTo(
        port,
        { addSheets: [emptySheet("表")] },
        at("表", 2, 3, { value }),
      );
      expect(cellsOf(snapshot, "表")).toEqual([{ row: 2, column: 3, value }]);
    });

    /** Nothing counts in A1:A2, so a program that calculates finds an empty text, whatever it was told. */
    it.each<[string, number | string | boolean]>([
      ["0", 0],
      ["an empty text", ""],
      ["false", false],
      ["a rate", 0.98],
      ["text", "—"],
    ])("a formula keeps its text and a last result of %s", async (_, value) => {
      const formula = 'IF(COUNT($A$1:$A$2)<2,"",$A$1&"=<>&")';
      const snapshot = await writtenTo(
        port,
        { addSheets: [emptySheet("表")] },
        at("表", 1, 2, { value: { formula, value } }),
      );
      expect(cellsOf(snapshot, "表")).toEqual([
        { row: 1, column: 2, value: calculates ? "" : value, formula },
      ]);
    });

    it("null empties a cell, whatever it held", async () => {
      const snapshot = await writtenTo(
        port,
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
      const before = await writtenTo(port, { addSheets: sheets }, { cells: kept });
      const after = await writtenTo(
        port,
        { addSheets: sheets },
        { cells: kept },
        at("表", 2, 2, { value: 9 }),
      );
      expect(cellsOf(after, "另表")).toEqual(cellsOf(before, "另表"));
      expect(cellsOf(after, "表").filter((cell) => cell.row !== 2)).toEqual(cellsOf(before, "表"));
    });

    it("a formula gives way to a constant, and a constant to a formula", async () => {
      const snapshot = await writtenTo(
        port,
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
}
