import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../src/core/checks/check-report";
import { figuresOf, generatedReport } from "../support/generated-report";
import { PLANTED_KINDS } from "../support/planted-errors";
import { plantedOutcomes, repairsOf } from "../support/planted-outcomes";
import { Random } from "../support/random";

/** Reports of 30 to 300 figures for each kind and number of mistakes. */
const REPORTS = 500;

describe.each([1, 2, 3])("%d mistakes in each report", (mistakes) => {
  it.each(PLANTED_KINDS)(
    "of the kind %s: what was found of them is printed, and single ones are listed with the right value",
    (kind) => {
      const all = plantedOutcomes({ kind, reports: REPORTS, mistakes, rules: 1 });
      const covered = plantedOutcomes({ kind, reports: REPORTS, mistakes, rules: 2 });
      process.stdout.write(`${mistakes} × ${kind}: ${told(all)}; by two rules: ${told(covered)}\n`);
      expect(all.planted).toBeGreaterThan(0);
      if (mistakes > 1 || kind === "swap") return;
      expect(covered.listed / covered.planted).toBeGreaterThanOrEqual(0.99);
      expect(covered.valueOffered / covered.planted).toBeGreaterThanOrEqual(0.95);
    },
    600_000,
  );
});

function told({
  planted,
  first,
  listed,
  valueOffered,
  invisible,
}: ReturnType<typeof plantedOutcomes>): string {
  const share = (part: number) => `${((100 * part) / Math.max(planted, 1)).toFixed(1)} %`;
  return `${planted} blocks, first ${share(first)}, listed ${share(listed)}, value ${share(valueOffered)}, ${invisible} that no rule sees`;
}

describe("2,000 reports that agree with every rule", () => {
  it("have not one hard finding and no suspect", () => {
    for (let seed = 1; seed <= 2000; seed += 1) {
      const random = new Random(seed * 104_729);
      const report = generatedReport(random, random.between(3, 25));
      const { definition } = report;
      const { checks } = checkReport(definition, figuresOf(report));
      expect(checks.filter(({ status }) => status === "broken")).toEqual([]);
      expect(repairsOf(report)).toEqual([]);
    }
  }, 600_000);
});
