import type { CellFormat, PlannedCell, TablePlan } from "../../workbook/sheet-plan";
import type { CellState } from "../host/book/cell";
import { placeOfKey } from "../host/book/sheet";
import type { Sheet } from "../host/book/sheet";
import { inputOfCell } from "./cell-of-plan";
import { formatOfLook } from "./look-of-format";

/** The cells of a sheet with their looks, row by row; the header cells of its table are the names of its columns. */
export function plannedCells(sheet: Sheet, table: TablePlan | undefined): readonly PlannedCell[] {
  const cells = [...sheet.cells].map(([key, cell]) => {
    const { row, column } = placeOfKey(key);
    return { row: row + 1, column: column + 1, value: inputOfCell(cell), format: formatOf(cell) };
  });
  const headers = (table?.columns ?? []).map((value, index) => {
    return { row: table?.firstRow ?? 0, column: index + 1, value };
  });
  const byPlace = new Map<string, PlannedCell>(cells.map((cell) => [placeKey(cell), cell]));
  for (const header of headers) {
    byPlace.set(placeKey(header), { ...byPlace.get(placeKey(header)), ...header });
  }
  return [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Everything that a file says of a cell's look. */
export function formatOf({ look, numberFormat }: CellState): CellFormat {
  const format = formatOfLook(look);
  return numberFormat === "General" ? format : { ...format, numberFormat };
}

function placeKey({ row, column }: Pick<PlannedCell, "row" | "column">): string {
  return `${row},${column}`;
}
