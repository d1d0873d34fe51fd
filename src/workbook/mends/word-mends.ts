import type { StructureProblem } from "../../core/model/structure-problem";
import { cellOf } from "../address";
import { cellOfRow } from "../figure-row";
import type { FigureRow } from "../figure-row";
import type { ColumnKey } from "../plan/columns";
import type { CellChange } from "../port";
import { textOf } from "../snapshot-index";
import type { MendChanges, MendScene } from "./mend-scene";

/** Writes the plan's words back into a figure's row, where others stand: its label or unit, or all with its id. */
export function wordsBack(
  figure: string,
  keys: readonly ("id" | "label" | "unit")[],
  { book }: MendScene,
): MendChanges | undefined {
  const row = book.located.rows.get(figure);
  const cells = row === undefined ? [] : keys.flatMap((key) => wordBack(row, key, book.index));
  return cells.length === 0 ? undefined : { cells };
}

/** Empties the id of the second row: what stands there stays, and is read as the figure no longer. */
export function idAway({
  other,
}: Extract<StructureProblem, { problem: "row-doubled" }>): MendChanges {
  return { cells: [{ ...cellOf(other), value: null }] };
}

/** Writes a heading back where its column is read all the same. */
export function headingBack({
  column,
  place,
}: Extract<StructureProblem, { problem: "column-missing" }>): MendChanges | undefined {
  return place && { cells: [{ ...cellOf(place), value: column }] };
}

function wordBack(
  row: FigureRow,
  key: ColumnKey & ("id" | "label" | "unit"),
  index: MendScene["book"]["index"],
): readonly CellChange[] {
  const cell = cellOfRow(row, key);
  if (cell === undefined) return [];
  const value = row.figure[key];
  const found = textOf(index.cellAt(cell.sheet, cell.row, cell.column)?.value);
  return found === value ? [] : [{ ...cell, value }];
}
