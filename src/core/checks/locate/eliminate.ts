import { coefficientOf, combine, type Row } from "./row";

/** More rows than any report's rules come to; beyond it the search gives up instead of running on. */
const MOST_ROWS = 2_000;
/** Less than any other cost: an equation that names the cell once leaves fewer rows and loses nothing. */
const CHEAPEST = 1_000_000_000;

/** What rows say about some cells, whatever the others hold. */
export interface Elimination {
  readonly rows: readonly Row[];
  /** Whatever satisfies the rows left can be completed in whole numbers, not only in fractions. */
  readonly exact: boolean;
}

/**
 * The rows with some cells eliminated: what the rows say about all others, whatever those cells hold.
 *
 * @returns `undefined` when there are too many rows on the way
 * @source Gaussian elimination for equations, Fourier–Motzkin elimination for inequalities; exact in whole numbers where
 *   one of two coefficients is 1 (Pugh 1991, the Omega test)
 */
export function eliminate(
  rows: readonly Row[],
  cells: ReadonlySet<number>,
): Elimination | undefined {
  let left = rows;
  let exact = true;
  const remaining = new Set(cells);
  while (remaining.size > 0) {
    const cell = cheapest(left, remaining);
    remaining.delete(cell);
    const step = withoutCell(left, cell);
    left = step.rows;
    exact &&= step.exact;
    if (left.length > MOST_ROWS) return undefined;
  }
  return { rows: left, exact };
}

/** The cell whose elimination leaves the fewest rows; of equals the first. */
function cheapest(rows: readonly Row[], cells: ReadonlySet<number>): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    const cost = costOf(rows, cell);
    if (cost < bestCost) [best, bestCost] = [cell, cost];
  }
  return best;
}

function costOf(rows: readonly Row[], cell: number): number {
  let below = 0;
  let above = 0;
  for (const row of rows) {
    const weight = coefficientOf(row, cell);
    if (weight === 0n) continue;
    if (row.relation === "=") return isUnit(weight) ? -CHEAPEST : -1;
    if (weight > 0n) above += 1;
    else below += 1;
  }
  return below * above - below - above;
}

function withoutCell(rows: readonly Row[], cell: number): Elimination {
  const named = rows.filter((row) => coefficientOf(row, cell) !== 0n);
  const rest = rows.filter((row) => coefficientOf(row, cell) === 0n);
  const equations = named.filter(({ relation }) => relation === "=");
  const plain = equations.find((row) => isUnit(coefficientOf(row, cell)));
  const equation = plain ?? equations[0];
  if (equation !== undefined) {
    const others = named.filter((row) => row !== equation);
    const substitutes = others.map((row) => substituted(row, equation, cell));
    return { rows: [...rest, ...substitutes], exact: plain !== undefined };
  }
  const upper = named.filter((row) => coefficientOf(row, cell) > 0n);
  const lower = named.filter((row) => coefficientOf(row, cell) < 0n);
  const pairs = upper.flatMap((high) =>
    lower.map((low) => combine(high, -coefficientOf(low, cell), low, coefficientOf(high, cell))),
  );
  const units = (side: readonly Row[]) => side.every((row) => isUnit(coefficientOf(row, cell)));
  return { rows: [...rest, ...pairs], exact: units(upper) || units(lower) };
}

function isUnit(weight: bigint): boolean {
  return weight === 1n || weight === -1n;
}

/** The row with the cell replaced by what the equation says of it. */
function substituted(row: Row, equation: Row, cell: number): Row {
  const own = coefficientOf(row, cell);
  const given = coefficientOf(equation, cell);
  return given > 0n ? combine(row, given, equation, -own) : combine(row, -given, equation, own);
}
