import { eliminate } from "./eliminate";
import { coefficientOf, type Row } from "./row";

/** How many values are tried in all before a question is called too large. */
const MOST_TRIES = 4_000;

/** Values that a cell may have; an absent end is without limit. */
export interface Range {
  readonly first?: bigint;
  readonly last?: bigint;
}

/**
 * Whether the rows have a solution in whole numbers for the cells that count whole things; the rows are known to have
 * one in fractions.
 *
 * @param known the values of all other cells
 */
export function hasWholeSolution(
  rows: readonly Row[],
  cells: ReadonlySet<number>,
  isWhole: (cell: number) => boolean,
  known: (cell: number) => bigint,
): boolean | "too-large" {
  const values = new Map<number, bigint>();
  const valueOf = (cell: number) => values.get(cell) ?? known(cell);
  let tries = 0;
  const search = (open: ReadonlySet<number>): boolean | "too-large" => {
    const next = narrowest(rows, open, isWhole, valueOf);
    if (next === "too-large") return next;
    if (next === undefined) return true;
    const { cell, range } = next;
    const rest = new Set([...open].filter((other) => other !== cell));
    for (const value of valuesIn(range)) {
      tries += 1;
      if (tries > MOST_TRIES) return "too-large";
      values.set(cell, value);
      const found = search(rest);
      values.delete(cell);
      if (found !== false) return found;
    }
    return false;
  };
  return search(cells);
}

/** Every value that a cell may have while all others may have any, as a range of whole numbers. */
export function rangeOf(
  rows: readonly Row[],
  cells: ReadonlySet<number>,
  cell: number,
  valueOf: (cell: number) => bigint,
): Range | "empty" | "too-large" {
  const others = new Set([...cells].filter((other) => other !== cell));
  const left = eliminate(rows, others);
  if (left === undefined) return "too-large";
  let range: Range = {};
  for (const row of left.rows) {
    const narrowed = narrow(range, row, cell, valueOf);
    if (narrowed === "empty") return "empty";
    range = narrowed;
  }
  const { first, last } = range;
  return first !== undefined && last !== undefined && first > last ? "empty" : range;
}

function narrow(
  { first, last }: Range,
  row: Row,
  cell: number,
  valueOf: (cell: number) => bigint,
): Range | "empty" {
  const weight = coefficientOf(row, cell);
  let rest = row.constant;
  for (const [other, its] of row.coefficients) if (other !== cell) rest -= its * valueOf(other);
  if (weight === 0n) {
    const ok = row.relation === "=" ? rest === 0n : row.relation === "<" ? rest > 0n : rest >= 0n;
    return ok
      ? { ...(first !== undefined && { first }), ...(last !== undefined && { last }) }
      : "empty";
  }
  const strict = row.relation === "<";
  const above = weight > 0n ? floorDivide(strict ? rest - 1n : rest, weight) : undefined;
  const below = weight < 0n ? ceilDivide(strict ? rest - 1n : rest, weight) : undefined;
  if (row.relation !== "=") return rangeBetween(largest(first, below), least(last, above));
  return rest % weight === 0n
    ? rangeBetween(largest(first, rest / weight), least(last, rest / weight))
    : "empty";
}

/** The open cell with the fewest values left, of those that count whole things; `undefined` when none is open. */
function narrowest(
  rows: readonly Row[],
  open: ReadonlySet<number>,
  isWhole: (cell: number) => boolean,
  valueOf: (cell: number) => bigint,
): { readonly cell: number; readonly range: Range } | "too-large" | undefined {
  let best: { readonly cell: number; readonly range: Range; readonly size: bigint } | undefined;
  for (const cell of open) {
    if (!isWhole(cell)) continue;
    const range = rangeOf(rows, open, cell, valueOf);
    if (range === "too-large") return range;
    if (range === "empty") return { cell, range: NO_VALUES };
    const size = sizeOf(range);
    if (best === undefined || size < best.size) best = { cell, range, size };
    if (size <= 1n) break;
  }
  return best;
}

const NO_VALUES: Range = { first: 1n, last: 0n };
const ENDLESS = 1n << 80n;

function sizeOf({ first, last }: Range): bigint {
  return first === undefined || last === undefined ? ENDLESS : last - first + 1n;
}

/** From the lower end up: what is possible at all is mostly possible near an end. */
function* valuesIn({ first = 0n, last }: Range): Generator<bigint> {
  for (let value = first; last === undefined || value <= last; value += 1n) yield value;
}

function rangeBetween(first: bigint | undefined, last: bigint | undefined): Range {
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
}

function largest(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function least(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

function ceilDivide(a: bigint, b: bigint): bigint {
  return -floorDivide(-a, b);
}
