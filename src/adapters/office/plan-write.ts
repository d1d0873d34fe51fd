import { cellKey } from "../../workbook/address";
import { coveredCells } from "../../workbook/merged-cells";
import type { Changes, MergedCells } from "../../workbook/port";
import { addedMark } from "./added-sheets";
import { changedCharts } from "./changed-charts";
import { chartSteps } from "./chart-steps";
import type { CellWork } from "./cell-steps";
import { cellWork, contentSteps, lookSteps } from "./cell-steps";
import { mergeSteps, visibilitySteps } from "./layout-steps";
import { nameSteps } from "./name-steps";
import { printSteps } from "./print-steps";
import { API, type HasApi } from "./requirements";
import { heightSteps } from "./row-steps";
import { addStep, sheetSteps } from "./sheet-steps";
import type { ChartAddress } from "./survey";
import { sheetOf } from "./workbook-facts";
import type { WorkbookFacts } from "./workbook-facts";
import type { TouchedCell, WantedCell, WritePlan } from "./write-step";

/**
 * The steps of a write in an order in which Excel can take them: sheets first, then names, so that formulas find both.
 *
 * @param changes valid for the workbook
 * @param writeId tells this write from all others
 */
export function planWrite(
  changes: Changes,
  facts: WorkbookFacts,
  writeId: string,
  has: HasApi,
): WritePlan {
  const { addSheets = [], cells = [], rows = [], names = [], printThrough = [] } = changes;
  const { showRows = [], unmerge = [] } = changes;
  const added = new Set(addSheets.map(({ name }) => name.toLowerCase()));
  const isAdded = ({ sheet }: { readonly sheet: string }): boolean =>
    added.has(sheet.toLowerCase());
  const planned = addSheets.flatMap((plan) =>
    cellWork(plan.cells.map((cell) => ({ sheet: plan.name, ...cell }))),
  );
  const work = cellWork(cells);
  const old = work.filter((cell) => !isAdded(cell));
  const fresh = work.filter(isAdded);
  const taken = { tables: new Set(facts.tables.map((name) => name.toLowerCase())) };
  const allNames = [
    ...addSheets.flatMap((plan) =>
      plan.names.map(({ name, row, column }) => ({
        name,
        cell: { sheet: plan.name, row, column },
      })),
    ),
    ...names,
  ];
  const isThere = ({ sheet, name }: ChartAddress): boolean =>
    sheetOf(facts, sheet)?.charts.includes(name) === true;
  const charts = changedCharts(changes);
  const oldCharts = charts.filter((chart) => !isAdded(chart));
  const known = new Set(facts.names.map(({ name }) => name.toLowerCase()));
  return {
    steps: [
      ...addSheets.map((plan, at) => addStep(plan, addedMark(writeId, at), has)),
      ...nameSteps(allNames, known, has),
      ...addSheets.flatMap((plan) => sheetSteps(plan, taken, has)),
      ...mergeSteps(unmerge, false),
      ...contentSteps(fresh, true),
      ...lookSteps(fresh, true, has),
      ...contentSteps(old, false),
      ...lookSteps(old, false, has),
      ...heightSteps(rows.filter(isAdded), true, has),
      ...heightSteps(
        rows.filter((row) => !isAdded(row)),
        false,
        has,
      ),
      ...visibilitySteps(showRows, false),
      ...printSteps(printThrough, (sheet) => sheetOf(facts, sheet)?.printArea, has),
      ...chartSteps(charts.filter(isAdded), isThere, true, has),
      ...chartSteps(oldCharts, isThere, false, has),
    ],
    wanted: wantedOf([...planned, ...work]),
    touched: [...old.map(touchedOf), ...uncovered(unmerge, old)],
    charts: has(API.charts) ? oldCharts : [],
    sheetsAdded: addSheets.map(({ name }) => name),
    cellsPlanned: addSheets.reduce((sum, plan) => sum + plan.cells.length, cells.length),
  };
}

function touchedOf({ sheet, row, column, content, numberFormat, format }: CellWork): TouchedCell {
  return {
    sheet,
    row,
    column,
    content: content !== undefined,
    numberFormat: numberFormat !== undefined,
    look: format !== undefined,
  };
}

/** Cells that come to light: what people type there keeps the area from being joined again. */
function uncovered(
  areas: readonly MergedCells[],
  written: readonly CellWork[],
): readonly TouchedCell[] {
  const known = new Set(written.map(cellKey));
  return areas
    .flatMap(coveredCells)
    .filter((cell) => !known.has(cellKey(cell)))
    .map((cell) => ({ ...cell, content: true, numberFormat: false, look: false }));
}

function wantedOf(work: readonly CellWork[]): ReadonlyMap<string, WantedCell> {
  const wanted = new Map<string, WantedCell>();
  for (const { sheet, row, column, content } of work) {
    if (content === undefined) continue;
    wanted.set(cellKey({ sheet, row, column }), { sheet, row, column, content });
  }
  return wanted;
}
