import { describe, expect, it } from "@jest/globals";
import { PLANTED_KINDS } from "../support/planted-errors";
import { everySingleMistake, mistakesInSeed } from "../support/planted-seed";
import { plantedTable } from "../support/planted-table";
import { shortfallOf } from "../support/planted-tally";
import { seedBook } from "../support/seed-book";

const LONG = 7_200_000;
/** Draws of several mistakes of each kind. */
const DRAWS = 100;

describe("the workbook of the real report of 2021", () => {
  it(
    "with every single mistake of every kind in every figure of a hard rule: of two rules it is first or tied in 99 %",
    async () => {
      const its = await seedBook();
      const anywhere = await everySingleMistake(its, "named");
      const twoRules = await everySingleMistake(its, "two-rules");
      const ways = [
        { head: "in a figure of a hard rule", tallies: anywhere },
        { head: "in a figure of two rules", tallies: twoRules },
      ];
      process.stdout.write(plantedTable("The real report, every single mistake", ways));
      for (const { verdicts, reports } of twoRules.filter(({ kind }) => kind !== "shifted-rows")) {
        const named = verdicts.first + verdicts.tied + verdicts.unseen;
        expect(named).toBeGreaterThanOrEqual(0.99 * reports);
      }
      const equations = await everySingleMistake(its, "an-equation");
      const held = equations.filter(({ kind }) => kind !== "shifted-rows");
      expect(held.map(shortfallOf)).toEqual(held.map(() => undefined));
    },
    LONG,
  );

  it(
    "with two and three mistakes: what was found of them is printed",
    async () => {
      const its = await seedBook();
      const two = await mistakesInSeed(its, 2, DRAWS);
      const three = await mistakesInSeed(its, 3, DRAWS);
      const ways = [
        { head: "2 mistakes", tallies: two },
        { head: "3 mistakes", tallies: three },
      ];
      process.stdout.write(plantedTable("The real report, several mistakes", ways));
      expect(two).toHaveLength(PLANTED_KINDS.length + 1);
    },
    LONG,
  );
});
