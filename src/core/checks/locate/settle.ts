import { coefficientOf, holdsFor, type Row } from "./row";

/** What equations say of open cells, one after the other. */
export interface Settled {
  /** The only values that those cells can have. */
  readonly values: ReadonlyMap<number, bigint>;
  /** Whether every row holds with them and, for cells that are open still, with what those hold now or nothing at all. */
  readonly holds: boolean;
}

/**
 * Puts one value in after the other: an equation with one open cell left gives its value. Cheap, and enough for most.
 *
 * @param open the cells of which nothing is known
 * @param isWhole cells that count whole things; of others no value is derived
 * @param known what all other cells hold, and what an open one is tried with in the end
 * @returns `undefined` where the rows contradict each other
 */
export function settle(
  rows: Iterable<Row>,
  open: ReadonlySet<number>,
  isWhole: (cell: number) => boolean,
  known: (cell: number) => bigint,
): Settled | undefined {
  const values = new Map<number, bigint>();
  const valueOf = (cell: number) => values.get(cell) ?? known(cell);
  const isOpen = (cell: number) => open.has(cell) && !values.has(cell);
  let left: readonly Row[] = [...rows];
  for (let before = -1; before !== values.size;) {
    before = values.size;
    const waiting: Row[] = [];
    for (const row of left) {
      const waitsFor = openCellOf(row, isOpen);
      if (waitsFor === "none") {
        if (!holdsFor(row, valueOf)) return undefined;
      } else if (row.relation === "=" && waitsFor !== "several" && isWhole(waitsFor)) {
        const value = solved(row, waitsFor, valueOf);
        if (value === undefined || value < 0n) return undefined;
        values.set(waitsFor, value);
      } else waiting.push(row);
    }
    left = waiting;
  }
  return { values, holds: left.every((row) => holdsFor(row, valueOf)) };
}

/** The one open cell that a row names. */
function openCellOf(row: Row, isOpen: (cell: number) => boolean): number | "none" | "several" {
  let found: number | undefined;
  for (const cell of row.coefficients.keys()) {
    if (!isOpen(cell)) continue;
    if (found !== undefined) return "several";
    found = cell;
  }
  return found ?? "none";
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
