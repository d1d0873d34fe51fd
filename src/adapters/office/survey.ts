/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load, office-addins/load-object-before-read --
   the functions returned here run after the session has synced, which the rules cannot see */
import { cellKey, sameArea } from "../../workbook/address";
import type { Area } from "./areas";
import { areaName } from "./areas";
import { LOOK_PARTS, lookText } from "./look";
import { API, type HasApi } from "./requirements";
import { beginMerges } from "./sheet-layout";
import { beginPrintArea, gridOf, loadGrid } from "./sheet-reading";
import type { CellState } from "./workbook-facts";
import { statesOfGrid } from "./workbook-facts";

/** What a write may change. */
export interface Targets {
  /** Contents and number formats. */
  readonly cells: readonly Area[];
  readonly looks: readonly Area[];
  /** Rows whose height is set. */
  readonly rows: readonly RowAddress[];
  readonly names: readonly string[];
  /** Sheets whose print area is set. */
  readonly prints: readonly string[];
  /** Rows that are shown or hidden. */
  readonly hidden: readonly RowAddress[];
  /** Areas that are taken apart or joined. */
  readonly merges: readonly Area[];
  readonly charts: readonly ChartAddress[];
}

/** A chart by its name. */
export interface ChartAddress {
  readonly sheet: string;
  readonly name: string;
}

/** A row of a sheet. */
export interface RowAddress {
  readonly sheet: string;
  readonly row: number;
}

/** How the targets stand at one moment. What cannot be known of this program is absent. */
export interface Survey {
  readonly cells: ReadonlyMap<string, CellState>;
  /** As `lookText` writes them. */
  readonly looks: ReadonlyMap<string, string>;
  /** Points. */
  readonly heights: ReadonlyMap<string, number>;
  /** What a name refers to, without `=`; `undefined` where there is no such name. */
  readonly names: ReadonlyMap<string, string | undefined>;
  /** `A1:F20`; `undefined` where none is set. */
  readonly prints: ReadonlyMap<string, string | undefined>;
  /** Whether rows are hidden. */
  readonly hidden: ReadonlyMap<string, boolean>;
  /** Whether areas are joined into one cell. */
  readonly merges: ReadonlyMap<string, boolean>;
  /** Whether charts are there. */
  readonly charts: ReadonlyMap<string, boolean>;
}

/** Nothing to change. */
export const NO_TARGETS: Targets = {
  cells: [],
  looks: [],
  rows: [],
  names: [],
  prints: [],
  hidden: [],
  merges: [],
  charts: [],
};

/** Nothing known. */
export const NO_SURVEY: Survey = {
  cells: new Map(),
  looks: new Map(),
  heights: new Map(),
  names: new Map(),
  prints: new Map(),
  hidden: new Map(),
  merges: new Map(),
  charts: new Map(),
};

/** Tells one area of a workbook from all others. */
export function areaKey(area: Area): string {
  return `${area.sheet.toLowerCase()}!${areaName(area)}`;
}

/** Tells one row of a workbook from all others. */
export function rowKey({ sheet, row }: RowAddress): string {
  return `${sheet.toLowerCase()}!${row}`;
}

/** Tells one chart of a workbook from all others. */
export function chartKey({ sheet, name }: ChartAddress): string {
  return `${sheet.toLowerCase()}!${name}`;
}

/** Several surveys as one; the later ones win. */
export function joinedSurvey(surveys: readonly Survey[]): Survey {
  return {
    cells: joined(surveys.map(({ cells }) => cells)),
    looks: joined(surveys.map(({ looks }) => looks)),
    heights: joined(surveys.map(({ heights }) => heights)),
    names: joined(surveys.map(({ names }) => names)),
    prints: joined(surveys.map(({ prints }) => prints)),
    hidden: joined(surveys.map(({ hidden }) => hidden)),
    merges: joined(surveys.map(({ merges }) => merges)),
    charts: joined(surveys.map(({ charts }) => charts)),
  };
}

/** Several lists of targets as one. */
export function joinedTargets(targets: readonly Targets[]): Targets {
  return {
    cells: targets.flatMap(({ cells }) => cells),
    looks: targets.flatMap(({ looks }) => looks),
    rows: targets.flatMap(({ rows }) => rows),
    names: targets.flatMap(({ names }) => names),
    prints: targets.flatMap(({ prints }) => prints),
    hidden: targets.flatMap(({ hidden }) => hidden),
    merges: targets.flatMap(({ merges }) => merges),
    charts: targets.flatMap(({ charts }) => charts),
  };
}

/** Asks how the targets stand; sheets that are gone tell nothing. */
export function beginSurvey(
  context: Excel.RequestContext,
  targets: Targets,
  has: HasApi,
): () => Survey {
  const sheetNamed = sheetsOf(context, has);
  const cells = targets.cells.map((area) => beginCells(sheetNamed(area.sheet), area));
  const looks = has(API.looks)
    ? targets.looks.map((area) => beginLooks(sheetNamed(area.sheet), area))
    : [];
  const heights = has(API.sizes)
    ? targets.rows.map((row) => beginHeight(sheetNamed(row.sheet), row))
    : [];
  const names = targets.names.map((name) => beginName(context, name, has));
  const prints = targets.prints.map(
    (sheet) => [sheet.toLowerCase(), beginPrintArea(sheetNamed(sheet), has)] as const,
  );
  const hidden = targets.hidden.map((row) => beginHidden(sheetNamed(row.sheet), row));
  const merges = targets.merges.map((area) => beginMerged(sheetNamed(area.sheet), area, has));
  const charts = targets.charts.map((chart) => beginChart(sheetNamed(chart.sheet), chart));
  return () => ({
    cells: new Map(cells.flatMap((found) => found())),
    looks: new Map(looks.flatMap((found) => found())),
    heights: new Map(heights.flatMap((found) => found())),
    names: new Map(names.map((found) => found())),
    prints: new Map(prints.map(([sheet, found]) => [sheet, found()] as const)),
    hidden: new Map(hidden.flatMap((found) => found())),
    merges: new Map(merges.flatMap((found) => found())),
    charts: new Map(charts.map((found) => found())),
  });
}

/** Sheets by name, each asked for once in a request. */
function sheetsOf(context: Excel.RequestContext, has: HasApi): (name: string) => Excel.Worksheet {
  const { worksheets } = context.workbook;
  const known = new Map<string, Excel.Worksheet>();
  return (name) => {
    const key = name.toLowerCase();
    const sheet =
      known.get(key) ??
      (has(API.nullObjects) ? worksheets.getItemOrNullObject(name) : worksheets.getItem(name));
    known.set(key, sheet);
    return sheet;
  };
}

type Found<T> = () => readonly (readonly [string, T])[];

function beginCells(sheet: Excel.Worksheet, area: Area): Found<CellState> {
  const range = sheet.getRange(areaName(area));
  loadGrid(range);
  return () => (range.isNullObject ? [] : statesOfGrid(area.sheet, gridOf(range)));
}

function beginLooks(sheet: Excel.Worksheet, area: Area): Found<string> {
  const looks = sheet.getRange(areaName(area)).getCellProperties(LOOK_PARTS);
  return () =>
    ((looks.value as Excel.CellProperties[][] | null) ?? []).flatMap((line, row) =>
      line.map((look, column) => {
        const cell = { sheet: area.sheet, row: area.row + row, column: area.column + column };
        return [cellKey(cell), lookText(look)] as const;
      }),
    );
}

function beginHeight(sheet: Excel.Worksheet, row: RowAddress): Found<number> {
  const range = sheet.getRange(`${row.row}:${row.row}`);
  range.load("format/rowHeight");
  return () => (range.isNullObject ? [] : [[rowKey(row), range.format.rowHeight]]);
}

function beginHidden(sheet: Excel.Worksheet, row: RowAddress): Found<boolean> {
  const range = sheet.getRange(`${row.row}:${row.row}`);
  range.load("rowHidden");
  return () => (range.isNullObject ? [] : [[rowKey(row), range.rowHidden]]);
}

function beginMerged(sheet: Excel.Worksheet, area: Area, has: HasApi): Found<boolean> {
  const range = sheet.getRange(areaName(area));
  range.load("rowIndex");
  const merges = beginMerges(range, has);
  return () => {
    if (range.isNullObject) return [];
    return [[areaKey(area), merges().some((each) => sameArea(each, area))]];
  };
}

function beginChart(sheet: Excel.Worksheet, address: ChartAddress): () => [string, boolean] {
  const chart = sheet.charts.getItemOrNullObject(address.name);
  chart.load("name");
  return () => [chartKey(address), !chart.isNullObject];
}

function beginName(
  context: Excel.RequestContext,
  name: string,
  has: HasApi,
): () => readonly [string, string | undefined] {
  const key = name.toLowerCase();
  if (!has(API.nameFormulas)) return () => [key, undefined];
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load("formula");
  return () => [key, item.isNullObject ? undefined : String(item.formula).replace(/^=/u, "")];
}

function joined<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  return new Map(maps.flatMap((map) => [...map]));
}
