import { sameSheetName } from "./address";
import { isFormulaInput } from "./cell-input";
import { GENERAL } from "./plan/number-format";
import type { Cell, CellChange, SheetSnapshot, Snapshot } from "./port";

/**
 * A snapshot as it would be read once some cells were written. Changes on sheets that it does not have are left out, and
 * of a cell that was empty the number format is not known.
 */
export function withChanges(snapshot: Snapshot, changes: readonly CellChange[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    changedSheet(
      sheet,
      changes.filter((change) => sameSheetName(change.sheet, sheet.name)),
    ),
  );
  return { ...snapshot, sheets };
}

function changedSheet(sheet: SheetSnapshot, changes: readonly CellChange[]): SheetSnapshot {
  if (changes.length === 0) return sheet;
  const cells = new Map(sheet.cells.map((cell) => [keyOf(cell), cell]));
  for (const change of changes) {
    const key = keyOf(change);
    const cell = changedCell(cells.get(key), change);
    if (cell === undefined) cells.delete(key);
    else cells.set(key, cell);
  }
  const inOrder = [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells: inOrder };
}

function changedCell(before: Cell | undefined, change: CellChange): Cell | undefined {
  const { row, column } = change;
  const format = formatAfter(before, change);
  const look = format === undefined || format === GENERAL ? {} : { format };
  const { value } = change;
  if (value === undefined) return before && { ...contentOf(before), row, column, ...look };
  if (value === null || value === "") return undefined;
  return isFormulaInput(value)
    ? { row, column, value: value.value, formula: value.formula, ...look }
    : { row, column, value, ...look };
}

function contentOf({ value, formula }: Cell): Pick<Cell, "value" | "formula"> {
  return { value, ...(formula !== undefined && { formula }) };
}

function formatAfter(before: Cell | undefined, change: CellChange): string | undefined {
  if (change.numberFormat !== undefined) return change.numberFormat;
  return change.format ? change.format.numberFormat : before?.format;
}

function keyOf({ row, column }: Pick<Cell, "row" | "column">): string {
  return `${row.toString()},${column.toString()}`;
}
