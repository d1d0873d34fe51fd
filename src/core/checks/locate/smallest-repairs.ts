import {
  cellsToAdd,
  type Conflict,
  type Missed,
  missedBy,
  missedWith,
  missedWithout,
} from "./conflicts";
import type { System } from "./system";
import { Trials } from "./trial";

/** Every way to make the rules hold that changes as few cells as any; or why none is named. */
export type Repairs =
  | { readonly outcome: "found"; readonly sets: readonly (readonly number[])[] }
  /** The search was given up after its budget: several things are wrong, or nothing fits. */
  | { readonly outcome: "too-many" };

/** Sets of cells tried before the search gives up; the same number on every machine. */
const BUDGET = 3_000;
/** Sets of cells looked at, tried or not, before the search gives up. */
const MOST_SETS = 50_000;
/** More errors in one block than a person would be told about one by one. */
const MOST_CELLS = 6;

/**
 * All smallest sets of cells such that, with other values there, every rule can hold.
 *
 * Exact: each failed trial gives a conflict (cells that cannot all be right), every repair meets every conflict, and
 * the sets that do so are tried from the smallest up. A set is given up when the conflicts that it misses and that
 * share no cell are more than the cells it still lacks.
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
  readonly #asked: Trials;
  readonly #conflicts: Conflict[] = [];
  #trials = BUDGET;
  #sets = MOST_SETS;

  constructor(system: System) {
    this.#asked = new Trials(system);
  }

  /** All repairs of exactly that many cells, smaller ones being known not to exist; `undefined` past the budget. */
  setsOf(size: number): readonly (readonly number[])[] | undefined {
    const found: (readonly number[])[] = [];
    const grow = (set: readonly number[], without: ReadonlySet<number>, known: Missed): boolean => {
      const missed = this.#missedBy(set, without, known);
      if (missed === "too-large") return false;
      if (missed.length === 0) found.push([...set].sort((a, b) => a - b));
      // What one branch has tried is left out of the next, so that no set is met twice.
      const tried = new Set(without);
      let left = missed;
      for (const cell of cellsToAdd(missed, size - set.length)) {
        const learned = this.#conflicts.length;
        if (!grow([...set, cell], tried, missedWith(left, cell))) return false;
        tried.add(cell);
        const news = missedBy(this.#conflicts.slice(learned), set, tried);
        left = [...missedWithout(left, cell), ...news];
      }
      return true;
    };
    return grow([], new Set(), missedBy(this.#conflicts, [], new Set()))
      ? found.sort(byCells)
      : undefined;
  }

  /** What the set misses of the conflicts known, else of one that a trial finds; nothing where it is a repair. */
  #missedBy(
    set: readonly number[],
    without: ReadonlySet<number>,
    known: Missed,
  ): Missed | "too-large" {
    this.#sets -= 1;
    if (this.#sets < 0) return "too-large";
    if (known.length > 0) return known;
    this.#trials -= 1;
    if (this.#trials < 0) return "too-large";
    const trial = this.#asked.tryWithout(new Set(set));
    if (trial.outcome === "possible") return [];
    if (trial.outcome === "too-large") return trial.outcome;
    this.#conflicts.push(trial.cells);
    return missedBy([trial.cells], set, without);
  }
}

function byCells(a: readonly number[], b: readonly number[]): number {
  for (const [at, cell] of a.entries()) {
    const difference = cell - (b[at] ?? cell);
    if (difference !== 0) return difference;
  }
  return 0;
}
