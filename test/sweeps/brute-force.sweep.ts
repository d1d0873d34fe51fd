import { describe, expect, it } from "@jest/globals";
import { answersTo } from "../support/small-puzzle";

const PUZZLES = 20_000;

describe("20,000 reports of up to 12 figures", () => {
  it("have exactly the smallest repairs that trying all sets with all values finds", () => {
    let blocks = 0;
    let sets = 0;
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
      sets += plain.reduce((all, block) => all + block.split(" | ").length, 0);
    }
    process.stdout.write(`${blocks} blocks with a broken rule, ${sets} smallest repairs\n`);
  }, 1_200_000);
});
