import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { holdsFor, type Relation, type Row } from "../../../../src/core/checks/locate/row";
import { smallestRepairs } from "../../../../src/core/checks/locate/smallest-repairs";
import type { System } from "../../../../src/core/checks/locate/system";

describe("smallest repairs", () => {
  it.each([
    { cells: 5, rows: 4, largest: 9n, weights: [-2n, -1n, -1n, 0n, 1n, 1n, 3n], numRuns: 400 },
    { cells: 12, rows: 5, largest: 2n, weights: [-1n, 0n, 0n, 0n, 1n], numRuns: 50 },
  ])(
    "of up to $cells cells are exactly those that trying every value of every set finds",
    ({ cells, rows, largest, weights, numRuns }) => {
      fc.assert(
        fc.property(anySystem(cells, rows, largest, weights), (system) => {
          const sets = triedOut(system, largest);
          // Beyond its budget the search names nothing, which is no wrong answer.
          fc.pre((sets[0]?.length ?? 0) <= 6);
          expect(smallestRepairs(system)).toEqual({ outcome: "found", sets });
        }),
        { numRuns },
      );
    },
  );

  it("of a total keyed with its digits reversed are the total alone, confirmed by a second sum", () => {
    // 12 for 21 = 10 + 4 + 3 + 4 and 21 = 21 + 0
    const system = counts(
      [12n, 10n, 4n, 3n, 4n, 21n, 0n],
      [equal([0], [1, 2, 3, 4]), equal([0], [5, 6])],
    );
    expect(smallestRepairs(system)).toEqual({ outcome: "found", sets: [[0]] });
  });

  it("of a part keyed ten too large are every part that can give ten, and no total that is confirmed", () => {
    // 14 for 4: 21 = 10 + 14 + 3 + 4; only a part of at least ten can make up for it
    const system = counts(
      [21n, 10n, 14n, 3n, 4n, 21n, 0n],
      [equal([0], [1, 2, 3, 4]), equal([0], [5, 6])],
    );
    expect(smallestRepairs(system)).toEqual({ outcome: "found", sets: [[1], [2]] });
  });

  it("leave cells alone that cancel out of a contradiction", () => {
    // a = b + c and d = b + c, with a and d apart: b and c say nothing about which is wrong
    const system = counts([5n, 2n, 3n, 6n], [equal([0], [1, 2]), equal([3], [1, 2])]);
    expect(smallestRepairs(system)).toEqual({ outcome: "found", sets: [[3]] });
  });

  it("see no room between two strict bounds that only a fraction would fit between", () => {
    // b - a + c < 3 and b - a - c < 2 with b = 2: c would have to be more than 0 and less than 1
    const rows: Row[] = [
      row(
        new Map([
          [0, -1n],
          [1, 1n],
          [2, 1n],
        ]),
        "<",
        3n,
      ),
      row(
        new Map([
          [0, -1n],
          [1, 1n],
          [2, -1n],
        ]),
        "<",
        2n,
      ),
    ];
    expect(smallestRepairs(counts([0n, 2n, 0n], rows))).toEqual({
      outcome: "found",
      sets: [[0], [1]],
    });
  });

  it("never blame a blank, and fill it in thought", () => {
    const system: System = {
      cells: [count(10n), count(12n), { bounds: [], whole: true, blank: true }],
      rows: [equal([0], [1, 2])],
    };
    expect(smallestRepairs(system)).toEqual({ outcome: "found", sets: [[0], [1]] });
  });

  it("ask for whole numbers where fractions would do", () => {
    // 2a = 7 and b = a: no whole a, whatever b
    const rows: Row[] = [
      row(
        new Map([
          [0, 2n],
          [1, -1n],
        ]),
        "=",
        0n,
      ),
      row(
        new Map([
          [1, 1n],
          [2, -1n],
        ]),
        "=",
        0n,
      ),
    ];
    expect(smallestRepairs(counts([3n, 7n, 7n], rows))).toEqual({
      outcome: "found",
      sets: [[1, 2]],
    });
  });
});

/** Cells and rows at random: at most so many cells, each from 0 to the largest value; 0 weights make rows sparse. */
function anySystem(
  cells: number,
  rows: number,
  largest: bigint,
  weights: readonly bigint[],
): fc.Arbitrary<System> {
  const row = fc.record({
    weights: fc.array(fc.constantFrom(...weights), { minLength: cells, maxLength: cells }),
    relation: fc.constantFrom<Relation>("=", "<=", "<"),
    constant: fc.bigInt(0n, 4n),
    guard: fc.option(fc.nat({ max: cells - 1 }), { freq: 4, nil: undefined }),
  });
  return fc
    .tuple(
      fc.array(fc.bigInt(0n, largest), { minLength: 2, maxLength: cells }),
      fc.array(row, { minLength: 1, maxLength: rows }),
    )
    .map(systemOf(largest))
    .filter((system) => triedOut(system, largest).length > 0);
}

interface DrawnRow {
  readonly weights: readonly bigint[];
  readonly relation: Relation;
  readonly constant: bigint;
  readonly guard: number | undefined;
}

const systemOf =
  (largest: bigint) =>
  ([values, drawn]: readonly [readonly bigint[], readonly DrawnRow[]]): System => {
    const rows = drawn.map(({ weights, relation, constant, guard }): Row => {
      const named = weights
        .slice(0, values.length)
        .flatMap((weight, cell) => (weight === 0n ? [] : [[cell, weight] as const]));
      const guards = new Set(guard !== undefined && guard < values.length ? [guard] : []);
      return { coefficients: new Map(named), relation, constant, guards };
    });
    const limits = values.map((_, cell) => row(new Map([[cell, 1n]]), "<=", largest));
    return counts(values, [...rows, ...limits]);
  };

/** Every smallest set of cells that some values make right, by trying them all. */
function triedOut({ cells, rows }: System, largest: bigint): readonly (readonly number[])[] {
  const all = cells.map((_, cell) => cell);
  for (let size = 0; size <= cells.length; size += 1) {
    const sets = subsets(all, size).filter((set) => {
      const standing = rows.filter(({ guards }) => !set.some((cell) => guards.has(cell)));
      return someValues(
        set,
        largest,
        cells.map(({ value }) => value ?? 0n),
        standing,
      );
    });
    if (sets.length > 0) return sets;
  }
  return [];
}

function someValues(
  set: readonly number[],
  largest: bigint,
  values: readonly bigint[],
  rows: readonly Row[],
): boolean {
  const [cell, ...rest] = set;
  if (cell === undefined) return rows.every((each) => holdsFor(each, (at) => values[at] ?? 0n));
  for (let value = 0n; value <= largest; value += 1n) {
    const tried = values.map((old, at) => (at === cell ? value : old));
    if (someValues(rest, largest, tried, rows)) return true;
  }
  return false;
}

function subsets(all: readonly number[], size: number): readonly (readonly number[])[] {
  if (size === 0) return [[]];
  return all.flatMap((cell, at) =>
    subsets(all.slice(at + 1), size - 1).map((rest) => [cell, ...rest]),
  );
}

function counts(values: readonly bigint[], rows: readonly Row[]): System {
  return { cells: values.map(count), rows };
}

function count(value: bigint): System["cells"][number] {
  return { value, bounds: [], whole: true, blank: false };
}

/** `Σ left = Σ right` */
function equal(left: readonly number[], right: readonly number[]): Row {
  return row(
    new Map([
      ...left.map((cell) => [cell, 1n] as const),
      ...right.map((cell) => [cell, -1n] as const),
    ]),
    "=",
    0n,
  );
}

function row(coefficients: ReadonlyMap<number, bigint>, relation: Relation, constant: bigint): Row {
  return { coefficients, relation, constant, guards: new Set() };
}
