import type { CellAddress, MergedArea, MergedCells } from "./port";

/** The cells of a merged area that it covers: all but the first, which alone shows what it holds. */
export function coveredCells({
  sheet,
  row,
  column,
  rows,
  columns,
}: MergedCells): readonly CellAddress[] {
  const all = Array.from({ length: rows * columns }, (_, at) => ({
    sheet,
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
  return all.slice(1);
}

/** Whether a cell lies in an area of its sheet. */
export function isWithin(
  { row, column }: Pick<CellAddress, "row" | "column">,
  area: MergedArea,
): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
