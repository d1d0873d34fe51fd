import { describe, expect, it } from "@jest/globals";
import {
  cellsToAdd,
  missedBy,
  missedWith,
  missedWithout,
} from "../../../../src/core/checks/locate/conflicts";

const NOTHING = new Set<number>();
const CONFLICTS = [new Set([1, 2, 3]), new Set([3, 4]), new Set([5, 6])];

describe("the conflicts that a set misses", () => {
  it("are those of which it has no cell, without the cells that are not to be added", () => {
    expect(missedBy(CONFLICTS, [4], new Set([2]))).toEqual([
      [1, 3],
      [5, 6],
    ]);
  });

  it("are fewer with a cell added, and narrower without it", () => {
    const missed = missedBy(CONFLICTS, [], NOTHING);
    expect(missedWith(missed, 3)).toEqual([[5, 6]]);
    expect(missedWithout(missed, 3)).toEqual([[1, 2], [4], [5, 6]]);
  });
});

describe("the cells to add", () => {
  const missed = missedBy(CONFLICTS, [], NOTHING);

  it("are those of the conflict that leaves the fewest", () => {
    expect(cellsToAdd(missed, 2)).toEqual([3, 4]);
  });

  it("are none where conflicts that share no cell outnumber what may be added", () => {
    expect(cellsToAdd([...missed, [7], [8]], 3)).toEqual([]);
    expect(cellsToAdd(missed, 0)).toEqual([]);
  });

  it("are those that all conflicts share where only one may be added", () => {
    expect(cellsToAdd(missed.slice(0, 2), 1)).toEqual([3]);
    expect(cellsToAdd(missed, 1)).toEqual([]);
  });

  it("are none where a conflict has no cell left", () => {
    expect(cellsToAdd([[1, 2], []], 5)).toEqual([]);
  });
});
