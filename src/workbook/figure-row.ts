import type { Figure } from "../core/definition/definition";
import type { Place } from "../core/model/entry";
import { placeOf } from "./address";
import type { RowAddress } from "./native/cell-writer";
import type { ColumnKey } from "./plan/columns";
import type { CellAddress } from "./port";

/** The row in which a figure was found. */
export interface FigureRow extends RowAddress {
  readonly figure: Figure;
  /** Found by its id in the row, or only by its defined name. */
  readonly by: "id" | "name";
}

/** One of a row's cells; absent where its column is gone. */
export function cellOfRow(row: RowAddress, key: ColumnKey): CellAddress | undefined {
  const column = row.columns[key];
  return column === undefined ? undefined : { sheet: row.sheet, row: row.row, column };
}

/** The place of one of a row's cells; where its column is gone, of the row's id. */
export function placeInRow(row: RowAddress, key: ColumnKey): Place {
  const { columns } = row;
  const column = columns[key] ?? columns.id ?? 1;
  return placeOf({ sheet: row.sheet, row: row.row, column });
}
