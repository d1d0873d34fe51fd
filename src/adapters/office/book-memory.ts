import { cellKey, sameArea, sameSheetName } from "../../workbook/address";
import type { CellAddress, Changes } from "../../workbook/port";
import type { Area } from "./areas";
import { changedCharts } from "./changed-charts";
import { definedName } from "./name-reading";
import { referenceTo } from "./name-steps";
import type { RestoreRecord } from "./restore-record";
import { UNKNOWN_LAYOUT } from "./sheet-layout";
import type { ListedSheet } from "./sheet-reading";
import type { Survey, Targets } from "./survey";
import { areaKey, chartKey, joinedSurvey, NO_SURVEY, rowKey } from "./survey";
import type { SheetFacts, WorkbookFacts } from "./workbook-facts";
import { cellStates, sheetOf } from "./workbook-facts";

/**
 * What this runtime knows of the workbook without asking. It may be out of date, so whatever rests on it is compared
 * with what the next request finds.
 */
export interface BookMemory {
  /** The last read; absent before the first. */
  facts?: WorkbookFacts;
  /** What was seen since the last read; looks and heights are seen by writes alone and outlast it. */
  seen: Survey;
  /** The record of the last write that this runtime knows of, as far as it is more than what the workbook keeps. */
  record?: RestoreRecord;
  /** The text of the record that this runtime believes the workbook to keep. */
  keptRecord?: string;
  /** Where this runtime wrote last, for programs that do not tell whose a change was. */
  ownAreas: readonly Area[];
  /** What this runtime selected and when, until it is told of it. */
  ownSelection?: { readonly area: Area; readonly asked: number };
}

/** Nothing known. */
export function newMemory(): BookMemory {
  return { seen: NO_SURVEY, ownAreas: [] };
}

/** Takes a read in. */
export function learnRead(memory: BookMemory, facts: WorkbookFacts): void {
  memory.facts = facts;
  const { looks, heights } = memory.seen;
  memory.seen = { ...NO_SURVEY, looks, heights };
}

/** Takes in how a write left things, so that the next one needs no read of its own. */
export function learnWrite(
  memory: BookMemory,
  changes: Changes,
  after: Survey,
  sheets: readonly ListedSheet[] | undefined,
): void {
  memory.seen = joinedSurvey([memory.seen, after]);
  const { facts } = memory;
  if (facts === undefined) return;
  const planned = (changes.addSheets ?? []).flatMap((plan) =>
    plan.names.map(({ name, row, column }) => ({ name, cell: { sheet: plan.name, row, column } })),
  );
  const pointed = [...planned, ...(changes.names ?? [])].map(({ name, cell }) =>
    definedName(name, referenceTo(cell)),
  );
  const names = new Map(
    [...facts.names, ...pointed].map((name) => [name.name.toLowerCase(), name]),
  );
  const tables = (changes.addSheets ?? []).flatMap(({ table }) => (table ? [table.name] : []));
  memory.facts = {
    names: [...names.values()],
    tables: [...facts.tables, ...tables],
    sheets: (sheets ?? facts.sheets)
      .map((listed) => sheetOf(facts, listed.name) ?? unread(listed))
      .map((sheet) => ({ ...sheet, charts: chartsLeft(sheet, changes, after) })),
  };
}

function unread(listed: ListedSheet): SheetFacts {
  return { ...listed, grids: [], layout: UNKNOWN_LAYOUT, charts: [], isCut: false };
}

function chartsLeft(
  { name: sheet, charts }: SheetFacts,
  changes: Changes,
  after: Survey,
): readonly string[] {
  const touched = changedCharts(changes).filter((chart) => sameSheetName(chart.sheet, sheet));
  const names = new Set([...charts, ...touched.map(({ name }) => name)]);
  const isLeft = (name: string) => after.charts.get(chartKey({ sheet, name }));
  return [...names].filter((name) => isLeft(name) ?? charts.includes(name));
}

/** How the targets stand as far as is known; `isWhole` is false where a look, a height or a sheet's layout was never seen. */
export function recollect(
  memory: BookMemory,
  targets: Targets,
): { readonly survey: Survey; readonly isWhole: boolean } {
  const { facts = { sheets: [], names: [], tables: [] }, seen } = memory;
  const stateOf = cellStates(facts);
  const layoutOf = (sheet: string) => sheetOf(facts, sheet)?.layout ?? UNKNOWN_LAYOUT;
  const names = new Map(facts.names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const lookKeys = targets.looks.flatMap(cellsIn).map(cellKey);
  const rowKeys = targets.rows.map(rowKey);
  const survey: Survey = {
    cells: new Map(
      targets.cells.flatMap(cellsIn).map((cell) => {
        const key = cellKey(cell);
        return [key, seen.cells.get(key) ?? stateOf(cell)] as const;
      }),
    ),
    looks: known(lookKeys, seen.looks),
    heights: known(rowKeys, seen.heights),
    names: new Map(
      targets.names.map((name) => [name.toLowerCase(), names.get(name.toLowerCase())]),
    ),
    prints: new Map(
      targets.prints.map((sheet) => {
        const key = sheet.toLowerCase();
        const area = seen.prints.has(key) ? seen.prints.get(key) : sheetOf(facts, sheet)?.printArea;
        return [key, area] as const;
      }),
    ),
    hidden: new Map(
      targets.hidden.map((row) => {
        const isHidden = layoutOf(row.sheet).hiddenRows.includes(row.row);
        return [rowKey(row), seen.hidden.get(rowKey(row)) ?? isHidden] as const;
      }),
    ),
    merges: new Map(
      targets.merges.map((area) => {
        const isMerged = layoutOf(area.sheet).merges.some((each) => sameArea(each, area));
        return [areaKey(area), seen.merges.get(areaKey(area)) ?? isMerged] as const;
      }),
    ),
    charts: new Map(
      targets.charts.map((chart) => {
        const isThere = sheetOf(facts, chart.sheet)?.charts.includes(chart.name) === true;
        return [chartKey(chart), seen.charts.get(chartKey(chart)) ?? isThere] as const;
      }),
    ),
  };
  const arranged = [
    ...targets.hidden.filter((row) => !seen.hidden.has(rowKey(row))),
    ...targets.merges.filter((area) => !seen.merges.has(areaKey(area))),
  ];
  const isWhole =
    lookKeys.every((key) => seen.looks.has(key)) &&
    rowKeys.every((key) => seen.heights.has(key)) &&
    arranged.every(({ sheet }) => layoutOf(sheet).isPartial !== true);
  return { survey, isWhole };
}

function known<T>(keys: readonly string[], from: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const key of keys) {
    const value = from.get(key);
    if (value !== undefined) found.set(key, value);
  }
  return found;
}

function cellsIn({ sheet, row, column, rows, columns }: Area): readonly CellAddress[] {
  return Array.from({ length: rows * columns }, (_, at) => ({
    sheet,
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
  }));
}
