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

/** What is planted, where. */
export interface Planting {
  readonly kind: PlantedKind;
  readonly reports: number;
  /** Mistakes in each report; they may meet in one block. */
  readonly mistakes: number;
  /** Only figures that at least so many rules name. */
  readonly rules: number;
}

/** Plants mistakes in many reports, locates them, and counts what became of them, block by block. */
export function plantedOutcomes({ kind, reports, mistakes, rules }: Planting): Outcomes {
  const outcomes = { planted: 0, first: 0, listed: 0, valueOffered: 0, invisible: 0 };
  for (let seed = 1; seed <= reports; seed += 1) {
    const random = new Random(seed * 7919);
    const report = generatedReport(random, random.between(3, 25));
    const planted = plantSeveral(kind, mistakes, report, random);
    if (planted === undefined || coverage(report, planted) < rules) continue;
    const found = repairsByBlock({ ...report, values: planted.values });
    for (const [block, cells] of byBlock(planted.cells)) {
      count(outcomes, found.get(block) ?? [], cells, report);
    }
  }
  return outcomes;
}

/** All repairs of a report. */
export function repairsOf(report: GeneratedReport): readonly Repair[] {
  return [...repairsByBlock(report).values()].flat();
}

function plantSeveral(
  kind: PlantedKind,
  mistakes: number,
  report: GeneratedReport,
  random: Random,
): Planted | undefined {
  let { values } = report;
  const cells = new Set<string>();
  for (let tries = 0; cells.size < mistakes * (kind === "swap" ? 2 : 1); tries += 1) {
    if (tries > 20) return undefined;
    const planted = plant(kind, { ...report, values }, random);
    if (planted === undefined) return undefined;
    if (planted.cells.some((cell) => cells.has(cell))) continue;
    ({ values } = planted);
    for (const cell of planted.cells) cells.add(cell);
  }
  return { values, cells: [...cells] };
}

function repairsByBlock(report: GeneratedReport): ReadonlyMap<string, readonly Repair[]> {
  const { definition } = report;
  const figures = figuresOf(report);
  const { checks } = checkReport(definition, figures);
  const byRule = new Map(checks.map((check) => [check.rule, check]));
  return new Map(
    brokenBlocks({ definition, figures }, byRule).map((block) => {
      const found = locate(block, { definition, figures });
      const name = blockOf(block.references[0]?.figure ?? "");
      return [name, found.outcome === "found" ? found.repairs : []];
    }),
  );
}

/** `块3.收到` belongs to 块3. */
function blockOf(figure: string): string {
  return figure.split(".")[0] ?? "";
}

function byBlock(cells: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const blocks = new Map<string, readonly string[]>();
  for (const cell of cells) blocks.set(blockOf(cell), [...(blocks.get(blockOf(cell)) ?? []), cell]);
  return blocks;
}

function count(
  outcomes: Outcomes,
  repairs: readonly Repair[],
  cells: readonly string[],
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
