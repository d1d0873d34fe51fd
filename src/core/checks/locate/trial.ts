import { eliminate } from "./eliminate";
import { holdsFor, inWholeNumbers, notNegative, type Row } from "./row";
import { settle } from "./settle";
import type { System } from "./system";
import { hasWholeSolution } from "./whole-numbers";

/** Whether the rules can hold when some cells are given up. */
export type Trial =
  | { readonly outcome: "possible" }
  /** These cells cannot all be right, whatever the cells given up hold. */
  | { readonly outcome: "conflict"; readonly cells: ReadonlySet<number> }
  | { readonly outcome: "too-large" };

/** What is asked when some cells are given up. */
export interface Question {
  /** Rows of which every cell is known. */
  readonly plain: readonly Row[];
  /** Rows in which an open cell has a part. */
  readonly rows: readonly Row[];
  /** The open cells that they name. None is negative, which is among the rows as well. */
  readonly cells: ReadonlySet<number>;
}

/** A system, its rows made ready once for many trials. */
export class Trials {
  readonly #system: System;
  readonly #rows: readonly Row[];
  readonly #open: readonly number[];

  constructor(system: System) {
    this.#system = system;
    const all = [...system.rows, ...system.cells.flatMap(({ bounds }) => bounds)];
    this.#rows = all.map((row) => inWholeNumbers(row, this.isWhole));
    this.#open = [...openCells(system)];
  }

  /** Whether a cell counts whole things. */
  readonly isWhole = (cell: number): boolean => this.#system.cells[cell]?.whole === true;

  /** What a cell holds; 0 where nothing exact is known of it. */
  readonly known = (cell: number): bigint => this.#system.cells[cell]?.value ?? 0n;

  /** The rows that still stand, those that rest on a cell given up being gone, and what is open in them. */
  questionWithout(givenUp: ReadonlySet<number>): Question {
    const open = new Set([...givenUp, ...this.#open]);
    const plain: Row[] = [];
    const rows: Row[] = [];
    const cells = new Set<number>();
    for (const row of this.#rows) {
      if (restsOn(row, givenUp)) continue;
      const before = rows.length;
      for (const cell of row.coefficients.keys()) {
        if (!open.has(cell)) continue;
        cells.add(cell);
        if (rows.length === before) rows.push(row);
      }
      if (rows.length === before) plain.push(row);
    }
    for (const cell of cells) rows.push(notNegative(cell));
    return { plain, rows, cells };
  }

  /** Tries whether every row can hold when the given cells may hold anything that their kind allows. */
  tryWithout(givenUp: ReadonlySet<number>): Trial {
    const { plain, rows, cells } = this.questionWithout(givenUp);
    const broken = smallest(plain.filter((row) => !holdsFor(row, this.known)));
    if (broken !== undefined) return { outcome: "conflict", cells: partsOf(broken) };
    const settled = settle(rows, cells, this.isWhole, this.known);
    if (settled?.holds) return { outcome: "possible" };
    const left = eliminate(rows, cells);
    if (left === undefined) return { outcome: "too-large" };
    const worst = smallest(left.rows.filter((row) => !holdsFor(row, this.known)));
    if (worst !== undefined) return { outcome: "conflict", cells: partsOf(worst) };
    if (left.exact && [...cells].every(this.isWhole)) return { outcome: "possible" };
    const whole = hasWholeSolution(rows, cells, this.isWhole, this.known);
    if (whole === "too-large") return { outcome: "too-large" };
    if (whole) return { outcome: "possible" };
    const fixed = rows.flatMap((row) => [...partsOf(row)]).filter((cell) => !cells.has(cell));
    return { outcome: "conflict", cells: new Set(fixed) };
  }
}

/** Cells of which nothing exact is known: blanks, and approximations. */
export function openCells({ cells }: System): ReadonlySet<number> {
  const open = new Set<number>();
  for (const [cell, { value }] of cells.entries()) if (value === undefined) open.add(cell);
  return open;
}

function restsOn({ guards }: Row, cells: ReadonlySet<number>): boolean {
  for (const guard of guards) if (cells.has(guard)) return true;
  return false;
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
