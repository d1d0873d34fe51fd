/** How the weighted sum of a row relates to its constant. */
export type Relation = "=" | "<=" | "<";

/**
 * One linear statement about cells: `Σ coefficient × cell  (relation)  constant`, in whole numbers.
 *
 * A row that rests on what a cell holds names it among its guards: give the cell up, and the row falls.
 */
export interface Row {
  readonly coefficients: ReadonlyMap<number, bigint>;
  readonly relation: Relation;
  readonly constant: bigint;
  readonly guards: ReadonlySet<number>;
}

/** The coefficient of a cell; 0 where the row does not name it. */
export function coefficientOf(row: Row, cell: number): bigint {
  return row.coefficients.get(cell) ?? 0n;
}

/**
 * `a × row + b × other`, in lowest terms. A factor of a row that is no equation must be positive.
 *
 * Cells that cancel out are gone: what has no weight in a contradiction has no part in it.
 */
export function combine(row: Row, a: bigint, other: Row, b: bigint): Row {
  const coefficients = new Map(row.coefficients);
  if (a !== 1n) for (const [cell, weight] of coefficients) coefficients.set(cell, weight * a);
  for (const [cell, weight] of other.coefficients) {
    const sum = (coefficients.get(cell) ?? 0n) + weight * b;
    if (sum === 0n) coefficients.delete(cell);
    else coefficients.set(cell, sum);
  }
  return inLowestTerms({
    coefficients,
    relation: strictest(row.relation, other.relation),
    constant: row.constant * a + other.constant * b,
    guards: unionOf(row.guards, other.guards),
  });
}

/** Whether the row holds for the given values of all its cells. */
export function holdsFor(row: Row, valueOf: (cell: number) => bigint): boolean {
  let sum = 0n;
  for (const [cell, weight] of row.coefficients) sum += weight * valueOf(cell);
  switch (row.relation) {
    case "=":
      return sum === row.constant;
    case "<=":
      return sum <= row.constant;
    case "<":
      return sum < row.constant;
  }
}

/**
 * A strict row as the row that says the same of whole numbers: `Σ < 3` is `Σ ≤ 2`. Without it a gap between two
 * strict bounds would pass for room.
 */
export function inWholeNumbers(row: Row, isWhole: (cell: number) => boolean): Row {
  if (row.relation !== "<" || ![...row.coefficients.keys()].every(isWhole)) return row;
  return { ...row, relation: "<=", constant: row.constant - 1n };
}

/** `cell ≥ 0` */
export function notNegative(cell: number): Row {
  const coefficients = new Map([[cell, -1n]]);
  return { coefficients, relation: "<=", constant: 0n, guards: NO_CELLS };
}

/** No guards: the row stands whatever a cell holds. */
export const NO_CELLS: ReadonlySet<number> = new Set();

function unionOf(a: ReadonlySet<number>, b: ReadonlySet<number>): ReadonlySet<number> {
  if (a.size === 0 || a === b) return b;
  return b.size === 0 ? a : new Set([...a, ...b]);
}

function strictest(a: Relation, b: Relation): Relation {
  if (a === "<" || b === "<") return "<";
  return a === "=" && b === "=" ? "=" : "<=";
}

function inLowestTerms(row: Row): Row {
  let divisor = row.constant < 0n ? -row.constant : row.constant;
  for (const weight of row.coefficients.values()) {
    if (divisor === 1n) return row;
    divisor = greatestCommonDivisor(divisor, weight);
  }
  if (divisor <= 1n) return row;
  const coefficients = new Map<number, bigint>();
  for (const [cell, weight] of row.coefficients) coefficients.set(cell, weight / divisor);
  return { ...row, coefficients, constant: row.constant / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
