import { coefficientOf, holdsFor, inWholeNumbers, type Row } from "./row";
import type { System } from "./system";

/**
 * Whether rows can hold together, as far as putting one value in after the other tells: an equation with one open cell
 * left gives its value. Cheap, and enough for most; `undefined` where it does not tell.
 *
 * @param open the cells of which nothing is known
 */
export function settle({ rows, cells }: System, open: ReadonlySet<number>): boolean | undefined {
  const isWhole = (cell: number) => cells[cell]?.whole === true;
  const values = new Map<number, bigint>();
  const valueOf = (cell: number) => values.get(cell) ?? cells[cell]?.value ?? 0n;
  const isOpen = (cell: number) => open.has(cell) && !values.has(cell);
  let left: readonly Row[] = rows.map((row) => inWholeNumbers(row, isWhole));
  for (let before = -1; before !== values.size;) {
    before = values.size;
    const waiting: Row[] = [];
    for (const row of left) {
      const [cell, second] = [...row.coefficients.keys()].filter(isOpen);
      if (cell === undefined) {
        if (!holdsFor(row, valueOf)) return false;
      } else if (row.relation === "=" && second === undefined && isWhole(cell)) {
        const value = solved(row, cell, valueOf);
        if (value === undefined || value < 0n) return false;
        values.set(cell, value);
      } else waiting.push(row);
    }
    left = waiting;
  }
  // Whatever is open still may be nothing at all.
  return left.every((row) => holdsFor(row, valueOf)) ? true : undefined;
}

/** The whole number that the equation gives the cell. */
function solved(row: Row, cell: number, valueOf: (cell: number) => bigint): bigint | undefined {
  let rest = row.constant;
  for (const [other, weight] of row.coefficients) {
    if (other !== cell) rest -= weight * valueOf(other);
  }
  const weight = coefficientOf(row, cell);
  return rest % weight === 0n ? rest / weight : undefined;
}
