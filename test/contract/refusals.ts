import { describe, expect, it } from "@jest/globals";
import type { Changes } from "../../src/workbook/port";
import type { PortUnderTest } from "./port-under-test";
import { writtenTo } from "./port-under-test";
import { at, atCell, cellsOf, emptySheet, readAll, sheetOf } from "./sheets";

/** What cannot be done whole is not done at all. */
export function describeRefusals(port: PortUnderTest): void {
  const { name, open } = port;

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
      const snapshot = await writtenTo(port, {
        addSheets: [emptySheet("新")],
        ...at("新", 1, 1, { value: 1 }),
      });
      expect(cellsOf(snapshot, "新")).toEqual([{ row: 1, column: 1, value: 1 }]);
    });

    it("the receipt counts the cells written", async () => {
      const workbook = await open();
      await workbook.write({ addSheets: [emptySheet("表")] });
      const cells = [1, 2, 3].map((row) => ({ sheet: "表", row, column: 1, value: row }));
      expect(await workbook.write({ cells })).toMatchObject({
        ok: true,
        value: { cellsWritten: 3 },
      });
    });
  });
}
