import type { RangeA1 } from "@borgar/fx";
import { MOST_COLUMNS, MOST_ROWS } from "./box";
import type { Box } from "./box";

/** Cells of a band come (+1) or go (-1), and what lies behind them along rows or columns moves by its size. */
export interface Shift {
  readonly band: Box;
  readonly along: "row" | "column";
  readonly by: 1 | -1;
}

/** Where a box is after a shift; undefined where all of it went. */
export function movedBox(box: Box, shift: Shift): Box | undefined {
  if (!isInLane(box, shift)) return box;
  const [first, count] =
    shift.along === "row" ? (["row", "rows"] as const) : (["column", "columns"] as const);
  const most = shift.along === "row" ? MOST_ROWS : MOST_COLUMNS;
  if (box[count] === most) return box;
  const moved = movedSpan(box[first], box[first] + box[count] - 1, shift);
  return moved && { ...box, [first]: moved.first, [count]: moved.last - moved.first + 1 };
}

/** Where one row or column is after a shift. */
export function movedIndex(at: number, shift: Shift): number | undefined {
  return movedSpan(at, at, shift)?.first;
}

/** A reference after a shift of the cells that it means; the same object where it did not move. */
export function movedRange(range: RangeA1, shift: Shift): RangeA1 | undefined {
  const { top, left, bottom = top, right = left } = range;
  const rows = typeof top === "number" && typeof bottom === "number";
  const columns = typeof left === "number" && typeof right === "number";
  const box = {
    row: rows ? top : 0,
    column: columns ? left : 0,
    rows: rows ? bottom - top + 1 : MOST_ROWS,
    columns: columns ? right - left + 1 : MOST_COLUMNS,
  };
  const moved = movedBox(box, shift);
  if (moved === undefined) return undefined;
  if (JSON.stringify(moved) === JSON.stringify(box)) return range;
  return {
    ...range,
    ...(rows && { top: moved.row, bottom: moved.row + moved.rows - 1 }),
    ...(columns && { left: moved.column, right: moved.column + moved.columns - 1 }),
  };
}

/** Only what lies wholly beside the band along its other side moves with it. */
function isInLane(box: Box, { band, along }: Shift): boolean {
  return along === "row"
    ? box.column >= band.column && box.column + box.columns <= band.column + band.columns
    : box.row >= band.row && box.row + box.rows <= band.row + band.rows;
}

function movedSpan(
  first: number,
  last: number,
  { band, along, by }: Shift,
): { readonly first: number; readonly last: number } | undefined {
  const start = along === "row" ? band.row : band.column;
  const count = along === "row" ? band.rows : band.columns;
  if (by === 1) {
    return {
      first: first >= start ? first + count : first,
      last: last >= start ? last + count : last,
    };
  }
  const end = start + count;
  const newFirst = first < start ? first : first >= end ? first - count : start;
  const newLast = last < start ? last : last >= end ? last - count : start - 1;
  return newLast < newFirst ? undefined : { first: newFirst, last: newLast };
}
