import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PortUnderTest } from "./port-under-test";
import { writtenTo } from "./port-under-test";
import { anyGrid, cellsOf, emptySheet, sheetOf } from "./sheets";

/** Many cells are read back as well as few. */
export function describeAtSize(port: PortUnderTest): void {
  const { name, gridRuns } = port;

  describe(`${name}: at size`, () => {
    it("a block of 2,000 rows by 10 columns is read back", async () => {
      const rows = Array.from({ length: 2000 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) =>
          column % 2 === 0 ? row * column : `第${row}行`,
        ),
      );
      const snapshot = await writtenTo(port, { addSheets: [sheetOf("大", rows)] });
      expect(cellsOf(snapshot, "大").map((cell) => cell.value)).toEqual(rows.flat());
    });

    it("any grid is read back row by row, left to right", async () => {
      await fc.assert(
        fc.asyncProperty(anyGrid, async (grid) => {
          const cells = [...grid.values()];
          const snapshot = await writtenTo(port, { addSheets: [emptySheet("表")] }, { cells });
          const expected = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
          expect(cellsOf(snapshot, "表")).toEqual(
            expected.map(({ row, column, value }) => ({ row, column, value })),
          );
        }),
        { numRuns: gridRuns },
      );
    });
  });
}
