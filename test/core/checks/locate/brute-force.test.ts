import { describe, expect, it } from "@jest/globals";
import { answersTo } from "../../../support/small-puzzle";

/** `npm run sweep` takes 20,000. */
const PUZZLES = 300;

describe("up to 12 figures that sums, balances, bounds, equalities and rates tie together", () => {
  it("have exactly the smallest repairs that trying all sets with all values finds", () => {
    let blocks = 0;
    for (let seed = 1; seed <= PUZZLES; seed += 1) {
      const { located, triedOut, plain } = answersTo(seed);
      expect({ seed, wrong: located.filter((sets) => !triedOut.includes(sets)) }).toEqual({
        seed,
        wrong: [],
      });
      expect({ seed, missed: plain.filter((sets) => !located.includes(sets)) }).toEqual({
        seed,
        missed: [],
      });
      blocks += plain.length;
    }
    expect(blocks).toBeGreaterThan(PUZZLES / 2);
  });
});
