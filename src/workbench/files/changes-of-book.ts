import type { ChartChange, Changes } from "../../workbook/port";
import type { SheetPlan } from "../../workbook/sheet-plan";
import type { Book } from "../host/book/book";
import { cellChanges } from "./cell-changes";
import { changedNames } from "./changed-names";
import { planOfSheet } from "./plan-of-sheet";
import { rowChanges } from "./row-changes";

/**
 * What makes a file that holds one book hold another; `undefined` where the port cannot say it, because sheets were
 * renamed, removed or put in another order, or more than cells, heights and names changed on one.
 *
 * @param before the book as the file holds it
 */
export function changesOfBook(before: Book, now: Book): Changes | undefined {
  const names = changedNames(before, now);
  const keptSheets = before.sheets.every(({ name }, index) => now.sheets[index]?.name === name);
  if (!keptSheets || names === undefined) return undefined;
  const pairs = before.sheets.flatMap((old, index) => {
    const sheet = now.sheets[index];
    return sheet === undefined ? [] : [{ old, sheet }];
  });
  const plans = pairs.map(({ old, sheet }) => ({
    old: planOfSheet(before, old),
    plan: planOfSheet(now, sheet),
  }));
  if (plans.some(({ old, plan }) => layoutText(old) !== layoutText(plan))) return undefined;
  return {
    addSheets: now.sheets.slice(before.sheets.length).map((sheet) => planOfSheet(now, sheet)),
    cells: pairs.flatMap(({ old, sheet }) => cellChanges(old, sheet)),
    rows: pairs.flatMap(({ old, sheet }) => rowChanges(old, sheet)),
    names,
    printThrough: plans
      .filter(({ old, plan }) => old.print.lastRow !== plan.print.lastRow)
      .map(({ plan }) => ({ sheet: plan.name, row: plan.print.lastRow })),
    charts: plans.flatMap(({ old, plan }) => chartChanges(old, plan)),
  };
}

/** Charts that came, that draw other cells, and that went; where they stand and how they look is not changed by it. */
function chartChanges(
  old: SheetPlan,
  { name: sheet, charts = [] }: SheetPlan,
): readonly ChartChange[] {
  const before = new Map((old.charts ?? []).map((chart) => [chart.name, chart]));
  const changed = charts.filter(
    (chart) => JSON.stringify(before.get(chart.name)) !== JSON.stringify(chart),
  );
  const gone = [...before.keys()].filter((name) => !charts.some((chart) => chart.name === name));
  return [
    ...gone.map((name) => ({ sheet, name })),
    ...changed.map((after) => ({ sheet, name: after.name, after })),
  ];
}

/** All of a plan but cells, heights, names, charts and the last row printed, comparable as text. */
function layoutText({ print, ...plan }: SheetPlan): string {
  const rest = { ...plan, cells: [], rowHeights: [], names: [], charts: [] };
  return JSON.stringify({ ...rest, print: { ...print, lastRow: 0 } });
}
