import { checkReport } from "../../src/core/checks/check-report";
import { brokenBlocks } from "../../src/core/checks/locate/blocks";
import type { Repair } from "../../src/core/checks/locate/repair";
import { locate } from "../../src/core/checks/locate/repairs";
import { figuresOf, generatedReport, type GeneratedReport } from "./generated-report";
import { plant, type Planted, type PlantedKind } from "./planted-errors";
import { Random } from "./random";

/** What became of planted mistakes, counted. */
export interface Outcomes {
  /** Mistakes that break a rule. */
  planted: number;
  /** The true figures are the likeliest repair. */
  first: number;
  /** The true figures are among the repairs listed. */
  listed: number;
  /** … with the right values. */
  valueOffered: number;
  /** Mistakes that no rule can see (two parts of one sum exchanged). */
  invisible: number;
}

/** Plants one mistake in each of many reports and locates it; only in figures that at least `rules` rules name. */
export function plantedOutcomes(kind: PlantedKind, reports: number, rules: number): Outcomes {
  const outcomes = { planted: 0, first: 0, listed: 0, valueOffered: 0, invisible: 0 };
  for (let seed = 1; seed <= reports; seed += 1) {
    const random = new Random(seed * 7919);
    const report = generatedReport(random, random.between(3, 25));
    const planted = plant(kind, report, random);
    if (planted === undefined || coverage(report, planted) < rules) continue;
    count(outcomes, repairsOf({ ...report, values: planted.values }), planted, report);
  }
  return outcomes;
}

/** All repairs of a report, block by block. */
export function repairsOf(report: GeneratedReport): readonly Repair[] {
  const { definition } = report;
  const figures = figuresOf(report);
  const { checks } = checkReport(definition, figures);
  const byRule = new Map(checks.map((check) => [check.rule, check]));
  return brokenBlocks({ definition, figures }, byRule).flatMap((block) => {
    const found = locate(block, { definition, figures });
    return found.outcome === "found" ? found.repairs : [];
  });
}

function count(
  outcomes: Outcomes,
  repairs: readonly Repair[],
  { cells }: Planted,
  { values }: GeneratedReport,
): void {
  if (repairs.length === 0) {
    outcomes.invisible += 1;
    return;
  }
  const wanted = [...cells].sort().join();
  const at = repairs.findIndex((repair) => figuresChanged(repair) === wanted);
  const right = repairs[at]?.changes.every(
    ({ reference, to }) => to?.units === values.get(reference.figure),
  );
  outcomes.planted += 1;
  outcomes.first += Number(at === 0);
  outcomes.listed += Number(at >= 0);
  outcomes.valueOffered += Number(right === true);
}

function figuresChanged({ changes }: Repair): string {
  return changes
    .map(({ reference }) => reference.figure)
    .sort()
    .join();
}

function coverage({ definition }: GeneratedReport, { cells }: Planted): number {
  const counts = cells.map(
    (cell) => definition.rules.filter(({ formula }) => formula.text.includes(cell)).length,
  );
  return Math.min(...counts);
}
