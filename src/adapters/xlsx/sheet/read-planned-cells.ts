import type { Cell } from "../../../workbook/port";
import type { CellInput } from "../../../workbook/cell-input";
import type { CellFormat, PlannedCell } from "../../../workbook/sheet-plan";
import { tagAt } from "../xml/tag";
import type { SheetFrame } from "./sheet-frame";

/** The cells of a sheet that hold something or have a look, row by row, left to right. */
export function readPlannedCells(
  { text, index }: SheetFrame,
  held: readonly Cell[],
  looks: readonly (CellFormat | undefined)[],
): readonly PlannedCell[] {
  const contents = new Map(held.map((cell) => [positionKey(cell), cell]));
  return index.rows
    .flatMap(({ cells }) => cells)
    .flatMap((span): readonly PlannedCell[] => {
      const { row, column } = span;
      const format = looks[Number(tagAt(text, span.start).attributes.get("s") ?? 0)];
      const value = inputOf(contents.get(positionKey(span)));
      if (value === null && format === undefined) return [];
      return [{ row, column, value, ...(format !== undefined && { format }) }];
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

function inputOf(cell: Cell | undefined): CellInput {
  if (cell?.formula === undefined) return cell?.value ?? null;
  return { formula: cell.formula, value: cell.value };
}

function positionKey({ row, column }: Pick<Cell, "row" | "column">): string {
  return `${row},${column}`;
}
