import type { RowChange } from "../../workbook/port";
import type { Sheet } from "../host/book/sheet";

/** The heights of rows that differ between two states of a sheet. */
export function rowChanges(before: Sheet, { name, rowHeights }: Sheet): readonly RowChange[] {
  const rows = new Set([...before.rowHeights.keys(), ...rowHeights.keys()]);
  return [...rows]
    .filter((row) => before.rowHeights.get(row) !== rowHeights.get(row))
    .map((row) => {
      const height = rowHeights.get(row);
      return { sheet: name, row: row + 1, ...(height !== undefined && { height }) };
    });
}
