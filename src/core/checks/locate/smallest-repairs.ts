import type { System } from "./system";
import { tryWithout } from "./trial";

/** Every way to make the rules hold that changes as few cells as any; or why none is named. */
export type Repairs =
  | { readonly outcome: "found"; readonly sets: readonly (readonly number[])[] }
  /** The search was given up after its budget: several things are wrong, or nothing fits. */
  | { readonly outcome: "too-many" };

/** Sets of cells tried before the search gives up; the same number on every machine. */
const BUDGET = 3_000;
/** More errors in one block than a person would be told about one by one. */
const MOST_CELLS = 6;

/**
 * All smallest sets of cells such that, with other values there, every rule can hold.
 *
 * Exact: each failed trial gives a conflict (cells that cannot all be right), every repair meets every conflict, and
 * the sets that do so are tried from the smallest up.
 *
 * @source implicit hitting sets (Reiter 1987; Moreno-Centeno and Karp 2013) for the error localization of Fellegi and
 *   Holt (1976)
 */
export function smallestRepairs(system: System): Repairs {
  const search = new Search(system);
  for (let size = 1; size <= MOST_CELLS; size += 1) {
    const sets = search.setsOf(size);
    if (sets === undefined) return { outcome: "too-many" };
    if (sets.length > 0) return { outcome: "found", sets };
  }
  return { outcome: "too-many" };
}

/** What the trials have taught so far. */
class Search {
  readonly #system: System;
  readonly #conflicts: ReadonlySet<number>[] = [];
  #left = BUDGET;

  constructor(system: System) {
    this.#system = system;
  }

  /** All repairs of exactly that many cells, smaller ones being known not to exist; `undefined` past the budget. */
  setsOf(size: number): readonly (readonly number[])[] | undefined {
    const found = new Map<string, readonly number[]>();
    const seen = new Set<string>();
    const grow = (set: readonly number[]): boolean => {
      const key = set.join();
      if (seen.has(key)) return true;
      seen.add(key);
      const conflict = this.#conflictMissedBy(set);
      if (conflict === "too-large") return false;
      if (conflict === undefined) {
        found.set(key, set);
        return true;
      }
      if (set.length === size) return true;
      return [...conflict].every((cell) => grow([...set, cell].sort((a, b) => a - b)));
    };
    return grow([]) ? [...found.values()].sort(byCells) : undefined;
  }

  /** A conflict that the set leaves standing, found before or by a trial; `undefined` where the set is a repair. */
  #conflictMissedBy(set: readonly number[]): ReadonlySet<number> | "too-large" | undefined {
    const known = this.#conflicts.find((conflict) => !set.some((cell) => conflict.has(cell)));
    if (known !== undefined) return known;
    this.#left -= 1;
    if (this.#left < 0) return "too-large";
    const trial = tryWithout(this.#system, new Set(set));
    if (trial.outcome === "possible") return undefined;
    if (trial.outcome === "too-large") return trial.outcome;
    this.#conflicts.push(trial.cells);
    return trial.cells;
  }
}

function byCells(a: readonly number[], b: readonly number[]): number {
  for (const [at, cell] of a.entries()) {
    const difference = cell - (b[at] ?? cell);
    if (difference !== 0) return difference;
  }
  return 0;
}
