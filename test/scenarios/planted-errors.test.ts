import { describe, expect, it } from "@jest/globals";
import { blankParts } from "../support/blank-parts";
import { PLANTED_KINDS } from "../support/planted-errors";
import { everySingleMistake } from "../support/planted-seed";
import { seedBook } from "../support/seed-book";
import { toldInMemoryAndFile } from "../support/planted-file";
import { generatedBook, shortfallOf, tallied } from "../support/planted-tally";

/** `npm run sweep` takes 500 workbooks; the first ones are taken here. */
const seeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe("one mistake in a workbook of 30 to 300 figures, in a figure that two rules name", () => {
  it("is first or tied with the right value, of every kind that changes one figure or two neighbours", async () => {
    const kinds = PLANTED_KINDS.filter((kind) => kind !== "shifted-rows");
    const plantings = kinds.map((kind) => ({ kind, mistakes: 1, where: "two-rules" }) as const);
    const tallies = await tallied(plantings, seeds(8));
    expect(tallies.map(shortfallOf)).toEqual(kinds.map(() => undefined));
  });
});

describe("several mistakes in a workbook", () => {
  it("are mostly named where they lie apart", async () => {
    const plantings = [2, 3].map((mistakes) => ({
      kind: "wrong-digit" as const,
      mistakes,
      where: "anywhere" as const,
    }));
    for (const { verdicts, reports } of await tallied(plantings, seeds(8))) {
      expect(verdicts.missed).toBeLessThan(reports / 5);
    }
  });
});

describe("a part left blank", () => {
  it("is accused of nothing, and told with the value that the others leave for it", async () => {
    const { undecided, told, accused } = await blankParts(seeds(8));
    expect(undecided).toBeGreaterThan(5);
    expect({ told, accused }).toEqual({ told: undecided, accused: 0 });
  });
});

describe("workbooks whose figures agree", () => {
  it("have not one hard finding", async () => {
    for (const seed of seeds(30)) {
      const { book } = await generatedBook(seed);
      expect(await book.check()).toEqual([]);
    }
  });
});

describe("a workbook file", () => {
  it("is told the same as the workbook in memory, mistakes and all, once it is written and read back", async () => {
    for (const seed of seeds(4)) {
      const { inMemory, readBack } = await toldInMemoryAndFile(seed);
      expect(inMemory.some(({ status }) => status === "broken")).toBe(true);
      expect(readBack).toEqual(inMemory);
    }
  });
});

describe("one mistake in the real report of 2021, in a figure that two rules name, one of them an equation,", () => {
  it("is first or tied with the right value, of every kind that changes one figure or two neighbours", async () => {
    const tallies = await everySingleMistake(await seedBook(), "an-equation", 2);
    const held = tallies.filter(({ kind }) => kind !== "shifted-rows");
    expect(held.map(shortfallOf)).toEqual(held.map(() => undefined));
  });
});
