import { cellKey } from "../../workbook/address";
import type { Area } from "./areas";
import { areaName, blocksOf, equalAreas, slicesOf } from "./areas";
import { CHART_WEIGHT, putting, redrawing, removal } from "./chart-steps";
import type { CellWork } from "./cell-steps";
import { contentSteps, MOST_LOOKS } from "./cell-steps";
import { markOf } from "./content";
import { mergeSteps, visibilitySteps } from "./layout-steps";
import { lookToPutBack } from "./look";
import { pointName } from "./name-steps";
import type { HasApi } from "./requirements";
import type { RecordedCell, RestoreRecord } from "./restore-record";
import { heightSteps } from "./row-steps";
import type { Survey, Targets } from "./survey";
import { areaKey, chartKey, NO_TARGETS, rowKey } from "./survey";
import { CELL_WEIGHT, LOOK_WEIGHT } from "./write-step";
import type { WriteStep } from "./write-step";

/** What a record speaks of, sheets that were added apart. */
export function targetsOfRecord(record: RestoreRecord): Targets {
  const { cells, rows, names, prints, hidden = [], merges = [], charts = [] } = record;
  return {
    cells: blocksOf(cells),
    looks: blocksOf(cells.filter(({ look }) => look !== undefined)),
    rows,
    names: names.map(({ name }) => name),
    prints: prints.map(({ sheet }) => sheet),
    hidden,
    merges,
    charts: charts.map(({ sheet, name }) => ({ sheet, name })),
  };
}

/**
 * Puts back what differs from the record, and touches nothing that does not.
 *
 * @param now how everything stands
 * @param sheets the added sheets that go
 */
export function putBackSteps(
  record: RestoreRecord,
  now: Survey,
  sheets: readonly string[],
  has: HasApi,
): readonly WriteStep[] {
  const { hidden = [], merges = [] } = record;
  const shown = hidden.filter((row) => now.hidden.get(rowKey(row)) === false);
  const parted = merges.filter((area) => now.merges.get(areaKey(area)) === false);
  const heights = record.rows.filter((row) => now.heights.get(rowKey(row)) !== row.height);
  const steps = [
    ...nameSteps(record, now, has),
    ...sheets.map((name) =>
      step(SMALL, (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        // Excel deletes no sheet that is very hidden.
        sheet.visibility = "Visible";
        sheet.delete();
      }),
    ),
    ...contentSteps(workOf(record.cells, now), false),
    ...lookSteps(record, now),
    ...heightSteps(heights, false, has),
    ...visibilitySteps(shown, true),
    ...mergeSteps(parted, true),
    ...printSteps(record, now),
    ...chartSteps(record, now),
  ];
  // What a chart draws is not told, so it goes back along with other things and is no reason for a request of its own.
  return steps.length === 0 ? [] : [...steps, ...sourceSteps(record, now)];
}

function chartSteps({ charts = [] }: RestoreRecord, now: Survey): readonly WriteStep[] {
  return charts.flatMap((chart): readonly WriteStep[] => {
    const isThere = now.charts.get(chartKey(chart));
    if (chart.isNew) return isThere === true ? [step(CHART_WEIGHT, removal(chart))] : [];
    const isGone = isThere === false && chart.before !== undefined;
    return isGone ? [step(CHART_WEIGHT, putting(chart.sheet, chart.before))] : [];
  });
}

function sourceSteps({ charts = [] }: RestoreRecord, now: Survey): readonly WriteStep[] {
  return charts.flatMap((chart) => {
    const { before, isNew } = chart;
    const isThere = now.charts.get(chartKey(chart)) === true;
    if (isNew || before === undefined || !isThere) return [];
    return [step(CHART_WEIGHT, redrawing(chart, before))];
  });
}

function workOf(cells: readonly RecordedCell[], now: Survey): readonly CellWork[] {
  return cells.flatMap(({ sheet, row, column, content, numberFormat }): readonly CellWork[] => {
    const state = now.cells.get(cellKey({ sheet, row, column }));
    if (state === undefined) return [];
    const isOther = content !== undefined && markOf(state.content) !== markOf(content.before);
    const isFormatted = numberFormat !== undefined && state.numberFormat !== numberFormat;
    if (!isOther && !isFormatted) return [];
    return [
      {
        sheet,
        row,
        column,
        ...(isOther && { content: content.before }),
        ...(isFormatted && { numberFormat }),
      },
    ];
  });
}

function lookSteps({ cells, looks }: RestoreRecord, now: Survey): readonly WriteStep[] {
  const changed = cells.flatMap(({ sheet, row, column, look }) => {
    const before = looks[look ?? -1];
    const current = now.looks.get(cellKey({ sheet, row, column }));
    return before === undefined || current === undefined || current === before
      ? []
      : [{ sheet, row, column, before }];
  });
  const sliced = equalAreas(changed, ({ before }) => before).flatMap(({ area, first }) =>
    slicesOf(area, MOST_LOOKS).map((slice) => ({ area: slice, first })),
  );
  return sliced.map(({ area, first }) =>
    step(LOOK_WEIGHT + area.rows * area.columns * CELL_WEIGHT * 10, (context) => {
      putLookBack(context, area, first.before);
    }),
  );
}

function putLookBack(context: Excel.RequestContext, area: Area, look: string): void {
  const range = context.workbook.worksheets.getItem(area.sheet).getRange(areaName(area));
  const { properties, isUnfilled } = lookToPutBack(look);
  if (isUnfilled) range.format.fill.clear();
  range.setCellProperties(
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => properties)),
  );
}

function nameSteps({ names }: RestoreRecord, now: Survey, has: HasApi): readonly WriteStep[] {
  return names.flatMap(({ name, before }) => {
    const current = now.names.get(name.toLowerCase());
    if (current === before) return [];
    return [
      step(SMALL, (context) => {
        if (before === undefined) context.workbook.names.getItem(name).delete();
        else pointName(context, name, before, current !== undefined, has);
      }),
    ];
  });
}

function printSteps({ prints }: RestoreRecord, now: Survey): readonly WriteStep[] {
  return prints.flatMap(({ sheet, before }) => {
    if (before === undefined || now.prints.get(sheet.toLowerCase()) === before) return [];
    return [
      step(SMALL, (context) => {
        context.workbook.worksheets.getItem(sheet).pageLayout.setPrintArea(before);
      }),
    ];
  });
}

const SMALL = 1_000;

function step(weight: number, make: WriteStep["make"]): WriteStep {
  return { weight, before: NO_TARGETS, after: NO_TARGETS, make };
}
