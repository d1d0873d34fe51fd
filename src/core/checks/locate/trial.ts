import { eliminate } from "./eliminate";
import { holdsFor, inWholeNumbers, notNegative, type Row } from "./row";
import type { System } from "./system";
import { hasWholeSolution } from "./whole-numbers";

/** Whether the rules can hold when some cells are given up. */
export type Trial =
  | { readonly outcome: "possible" }
  /** These cells cannot all be right, whatever the cells given up hold. */
  | { readonly outcome: "conflict"; readonly cells: ReadonlySet<number> }
  | { readonly outcome: "too-large" };

/** Tries whether every row can hold when the given cells may hold anything that their kind allows. */
export function tryWithout(system: System, givenUp: ReadonlySet<number>): Trial {
  const open = openCells(system, givenUp);
  const rows = standingRows(system, givenUp);
  const connected = connectedTo(rows, open);
  const known = (cell: number): bigint => system.cells[cell]?.value ?? 0n;
  const plain = rows.filter((row) => !connected.rows.has(row));
  const broken = plain.filter((row) => !holdsFor(row, known));
  const first = smallest(broken);
  if (first !== undefined) return { outcome: "conflict", cells: partsOf(first) };
  return tryConnected(system, connected, known);
}

/** Cells of which nothing exact is known: blanks, approximations, and those given up. */
export function openCells(system: System, givenUp: ReadonlySet<number>): ReadonlySet<number> {
  const open = new Set<number>(givenUp);
  for (const [cell, { value }] of system.cells.entries()) {
    if (value === undefined) open.add(cell);
  }
  return open;
}

/** The rows that still stand: rules, and the bounds of approximations, but for those that rest on a cell given up. */
export function standingRows(system: System, givenUp: ReadonlySet<number>): readonly Row[] {
  const all = [...system.rows, ...system.cells.flatMap(({ bounds }) => bounds)];
  const isWhole = (cell: number) => system.cells[cell]?.whole === true;
  return all
    .filter(({ guards }) => ![...guards].some((cell) => givenUp.has(cell)))
    .map((row) => inWholeNumbers(row, isWhole));
}

/** Rows that name an open cell, and the open cells that they name. */
export interface Connected {
  readonly rows: ReadonlySet<Row>;
  readonly cells: ReadonlySet<number>;
}

/** The rows in which an open cell has a part. */
export function connectedTo(rows: readonly Row[], open: ReadonlySet<number>): Connected {
  const named = new Set<Row>();
  const cells = new Set<number>();
  for (const row of rows) {
    for (const cell of row.coefficients.keys()) {
      if (!open.has(cell)) continue;
      named.add(row);
      cells.add(cell);
    }
  }
  return { rows: named, cells };
}

function tryConnected(
  system: System,
  { rows, cells }: Connected,
  known: (cell: number) => bigint,
): Trial {
  const all = [...rows, ...[...cells].map(notNegative)];
  const left = eliminate(all, cells);
  if (left === undefined) return { outcome: "too-large" };
  const worst = smallest(left.rows.filter((row) => !holdsFor(row, known)));
  if (worst !== undefined) return { outcome: "conflict", cells: partsOf(worst) };
  const allWhole = [...cells].every((cell) => system.cells[cell]?.whole === true);
  if (left.exact && allWhole) return { outcome: "possible" };
  const whole = hasWholeSolution(all, cells, (cell) => system.cells[cell]?.whole ?? true, known);
  if (whole === "too-large") return { outcome: "too-large" };
  if (whole) return { outcome: "possible" };
  const fixed = [...rows].flatMap((row) => [...partsOf(row)]).filter((cell) => !cells.has(cell));
  return { outcome: "conflict", cells: new Set(fixed) };
}

/** Cells that have a part in a row: those with weight, and those that it rests on. */
function partsOf(row: Row): ReadonlySet<number> {
  return new Set([...row.coefficients.keys(), ...row.guards]);
}

function smallest(rows: readonly Row[]): Row | undefined {
  let best: Row | undefined;
  for (const row of rows) {
    if (best === undefined || partsOf(row).size < partsOf(best).size) best = row;
  }
  return best;
}
