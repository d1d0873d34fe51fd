import { describe, expect, it } from "@jest/globals";
import { checkReport } from "../../../../src/core/checks/check-report";
import { brokenBlocks } from "../../../../src/core/checks/locate/blocks";
import type { Repair } from "../../../../src/core/checks/locate/repair";
import { locate, type Located } from "../../../../src/core/checks/locate/repairs";
import type { Check } from "../../../../src/core/model/check";
import type { Definition } from "../../../../src/core/definition/definition";
import type { Figures } from "../../../../src/core/model/entry";
import { filledIn } from "../../../support/generated-component";
import { plantedComponent, type PlantedComponent } from "../../../support/planted-component";

/** The first ones, and the two that take longest of the first 2,200. */
const SEEDS = [...Array.from({ length: 80 }, (_, at) => at + 1), 1205, 1722];

describe("10 to 200 figures that rules tie together, up to five of them wrong", () => {
  it("agree with every rule before the mistakes, and are one block with them", () => {
    for (const seed of SEEDS) {
      const component = plantedComponent(seed);
      const { definition, figures, values } = component;
      expect(broken(definition, filledIn(component, values))).toEqual([]);
      expect(locatedIn(definition, figures).length).toBeLessThanOrEqual(1);
    }
  });

  it("are put right within the budget, by no more figures than are wrong", () => {
    for (const seed of SEEDS) {
      const { definition, figures, mistakes } = plantedComponent(seed);
      for (const located of locatedIn(definition, figures)) {
        const sizes = smallestOf(located).map(({ changes }) => changes.length);
        expect({ seed, found: sizes.length > 0 }).toEqual({ seed, found: true });
        expect(new Set(sizes).size).toBe(1);
        expect(sizes[0]).toBeLessThanOrEqual(mistakes.length);
      }
    }
  });

  it("break no rule any more with the values of a repair that has them all", () => {
    let tried = 0;
    for (const seed of SEEDS) {
      const component = plantedComponent(seed);
      const { definition, figures } = component;
      for (const repair of locatedIn(definition, figures).flatMap(smallestOf)) {
        const repaired = withValuesOf(repair, component);
        if (repaired === undefined) continue;
        tried += 1;
        expect({ seed, broken: broken(definition, repaired) }).toEqual({ seed, broken: [] });
      }
    }
    expect(tried).toBeGreaterThan(100);
  });
});

function locatedIn(definition: Definition, figures: Figures): readonly Located[] {
  const { checks } = checkReport(definition, figures);
  const byRule = new Map(checks.map((check) => [check.rule, check]));
  const filling = { definition, figures };
  return brokenBlocks(filling, byRule).map((block) => locate(block, filling));
}

/** Exchanges are listed besides the smallest sets, unless they are of that size themselves. */
function smallestOf(located: Located): readonly Repair[] {
  if (located.outcome !== "found") return [];
  const fewest = Math.min(...located.repairs.map(({ changes }) => changes.length));
  return located.repairs.filter(({ changes }) => changes.length === fewest);
}

function withValuesOf({ changes }: Repair, component: PlantedComponent): Figures | undefined {
  const values = new Map(component.stated);
  for (const { reference, to } of changes) {
    if (to === undefined) return undefined;
    values.set(reference.figure, to.units);
  }
  return filledIn(component, values);
}

function broken(definition: Definition, figures: Figures): readonly Check[] {
  return checkReport(definition, figures).checks.filter(
    ({ status, kind }) => status === "broken" && kind !== "prior",
  );
}
