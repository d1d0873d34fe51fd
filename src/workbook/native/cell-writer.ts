import { fixedCellName, quotedSheet } from "../address";
import type { ColumnMap } from "../plan/columns";
import type { CellWriter } from "./write-native";

/** Where a figure's row stands and which of its columns hold what. */
export interface RowAddress {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ColumnMap;
}

/**
 * Writes cells for formulas of one sheet: this year's figure by its defined name, which is its id; 约数 and 上年 by
 * address.
 */
export function cellWriter(
  rowOf: (figure: string) => RowAddress | undefined,
  ownSheet: string,
): CellWriter {
  return ({ figure, part }) => {
    if (part === "current") return figure;
    const row = rowOf(figure);
    const column = row?.columns[part];
    if (row === undefined || column === undefined) return "#REF!";
    const address = fixedCellName(row.row, column);
    return row.sheet === ownSheet ? address : `${quotedSheet(row.sheet)}!${address}`;
  };
}
