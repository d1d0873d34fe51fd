import type { Cell } from "../../../workbook/port";

/** The cells row by row, left to right; nearly every file has them so already. */
export function inRowOrder(cells: readonly Cell[]): readonly Cell[] {
  const isOrdered = cells.every((cell, index) => {
    const before = cells[index - 1];
    return before === undefined || order(before, cell) < 0;
  });
  return isOrdered ? cells : [...cells].sort(order);
}

function order(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}
