import { describe, expect, it } from "@jest/globals";
import { generatedReport } from "../../../support/generated-report";
import { PLANTED_KINDS } from "../../../support/planted-errors";
import { plantedOutcomes, repairsOf } from "../../../support/planted-outcomes";
import { Random } from "../../../support/random";

describe("one mistake in a report of 30 to 300 figures", () => {
  it.each(PLANTED_KINDS.filter((kind) => kind !== "swap"))(
    "of the kind %s, in a figure of two rules or more: the true figure is listed with the right value",
    (kind) => {
      const { planted, listed, valueOffered } = plantedOutcomes({
        kind,
        reports: 100,
        mistakes: 1,
        rules: 2,
      });
      expect(planted).toBeGreaterThan(10);
      expect({ listed, valueOffered }).toEqual({ listed: planted, valueOffered: planted });
    },
  );

  it("two figures exchanged are found where the rules can see it at all, but for a few that one figure explains as well", () => {
    const { planted, listed } = plantedOutcomes({
      kind: "swap",
      reports: 60,
      mistakes: 1,
      rules: 1,
    });
    expect(planted).toBeGreaterThan(10);
    expect(listed / planted).toBeGreaterThan(0.75);
  });
});

describe("no mistake", () => {
  it("is suspected in figures that agree with every rule", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = new Random(seed);
      expect(repairsOf(generatedReport(random, random.between(3, 25)))).toEqual([]);
    }
  });
});
