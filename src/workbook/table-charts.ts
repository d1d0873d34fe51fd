import { type ChartData, type ChartRow, dataAt, dataCells, dataOn, isOfData } from "./chart-data";
import { TABLE_ROWS, TABLE_WIDTHS } from "./plan/result-layout";
import type { ChartChange, Changes, SheetSnapshot, Snapshot } from "./port";
import type { ChartPlan, PlannedCell, SheetPlan } from "./sheet-plan";

/** What is drawn beside 汇总附表. */
export interface TableCharts {
  /** The counts of each chart; none takes our charts away. */
  readonly groups: readonly (readonly ChartRow[])[];
  /** The year of 本年; absent where nobody filled it in. */
  readonly year?: number;
}

/** Whether one of our charts stands in a workbook. */
export function hasTableCharts({ sheets }: Snapshot): boolean {
  const names: readonly string[] = CHART_NAMES;
  return sheets.some(({ charts = [] }) => charts.some((name) => names.includes(name)));
}

/** Our charts beside a table that is there: their data written anew, and the charts pointed at them. */
export function chartChanges(
  sheet: SheetSnapshot,
  charts: TableCharts,
): Pick<Changes, "cells" | "charts"> {
  const before = dataOn(sheet);
  const data = charts.groups.length === 0 ? undefined : placed(sheet, before, charts);
  const cells = [
    ...cellsOf(before).map((cell) => ({ ...cell, value: null, format: {} })),
    ...(data ? dataCells(data, charts.groups, yearsOf(charts)) : []),
  ];
  const last = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  return {
    cells: [...last.values()].map((cell) => ({ sheet: sheet.name, ...cell })),
    charts: changesOf(sheet, plansOf(before), plansOf(data)),
  };
}

/** Our charts on a table's sheet that is about to be added. */
export function withCharts(plan: SheetPlan, charts: TableCharts): SheetPlan {
  if (charts.groups.length === 0) return plan;
  const data = dataAt(TABLE_ROWS.note, FIRST_COLUMN + CHART_COLUMNS, countsOf(charts));
  const cells = dataCells(data, charts.groups, yearsOf(charts));
  return { ...plan, cells: [...plan.cells, ...cells], charts: plansOf(data) };
}

/** Names of our charts: larger numbers, then smaller ones. */
const CHART_NAMES = ["汇总附图", "汇总附图二"] as const;
const TITLES = ["主要指标两年对比", "主要指标两年对比（数量较小的）"] as const;

/** Right of the table, with a column between. */
const FIRST_COLUMN = TABLE_WIDTHS.length + 2;
/** What a chart covers and the columns of its gap, before its data: the narrowest usual column is 48 points wide. */
const CHART_COLUMNS = 10;
const WIDTH_POINTS = 420;
/** Title and legend, then two bars for each count. */
const HEAD_POINTS = 80;
const COUNT_POINTS = 34;
/** The lowest row there is on our sheets. */
const ROW_POINTS = 13;

const NOW_COLOR = "#2F5597";
const BEFORE_COLOR = "#A6A6A6";

/** Where the data were, if they still fit there beside what people wrote; else right of everything. */
function placed(
  sheet: SheetSnapshot,
  before: ChartData | undefined,
  charts: TableCharts,
): ChartData {
  const counts = countsOf(charts);
  const others = sheet.cells.filter((cell) => !isOfData(before, cell));
  const there = before && dataAt(before.row, before.column, counts);
  if (there && !others.some((cell) => isOfData(there, cell))) return there;
  const beside = others.map(({ column }) => column).filter((column) => column >= FIRST_COLUMN - 1);
  const column = beside.reduce((first, used) => Math.max(first, used + 2), FIRST_COLUMN);
  return dataAt(TABLE_ROWS.note, column + CHART_COLUMNS, counts);
}

function countsOf({ groups }: TableCharts): readonly number[] {
  return groups.map(({ length }) => length);
}

function yearsOf({ year }: TableCharts): readonly [string, string] {
  return year === undefined ? ["本年", "上年"] : [`${year}年`, `${year - 1}年`];
}

function plansOf(data: ChartData | undefined): readonly ChartPlan[] {
  let row: number = TABLE_ROWS.first;
  return CHART_NAMES.flatMap((name, index) => {
    const source = data?.blocks[index];
    if (data === undefined || source === undefined) return [];
    const heightPoints = HEAD_POINTS + COUNT_POINTS * (source.rows - 1);
    const at = { row, column: Math.max(data.column - CHART_COLUMNS, 1) };
    row += Math.ceil(heightPoints / ROW_POINTS) + 1;
    const title = TITLES[index] ?? TITLES[0];
    const colors = [NOW_COLOR, BEFORE_COLOR];
    return [{ name, title, at, widthPoints: WIDTH_POINTS, heightPoints, source, colors }];
  });
}

function changesOf(
  sheet: SheetSnapshot,
  before: readonly ChartPlan[],
  after: readonly ChartPlan[],
): readonly ChartChange[] {
  return CHART_NAMES.flatMap((name) => {
    const [old, wanted] = [before, after].map((plans) => plans.find((each) => each.name === name));
    const isThere = sheet.charts?.includes(name) === true;
    if (wanted === undefined && old === undefined && !isThere) return [];
    return [
      {
        sheet: sheet.name,
        name,
        ...(old !== undefined && { before: old }),
        ...(wanted !== undefined && { after: wanted }),
      },
    ];
  });
}

function cellsOf(data: ChartData | undefined): readonly Pick<PlannedCell, "row" | "column">[] {
  if (data === undefined) return [];
  const { row, column, blocks } = data;
  const rows = blocks.flatMap((block) =>
    Array.from({ length: block.rows * block.columns }, (_, at) => ({
      row: block.row + Math.floor(at / block.columns),
      column: block.column + (at % block.columns),
    })),
  );
  return [{ row, column }, ...rows];
}
