import type { WorkbookFailure } from "../core/model/failure";
import { fail, succeed } from "../core/model/result";
import type { Result } from "../core/model/result";
import { fixedCellName, quotedSheet, sameArea } from "./address";
import { changeCell, plannedSheet, snapshotOf } from "./memory-sheet";
import type { MemorySheet } from "./memory-sheet";
import { changeCharts } from "./memory-charts";
import type { CellAddress, CellChange, Changes, MergedArea, Receipt, Snapshot } from "./port";
import { textTooLong } from "./text-length";

/** All that a workbook in memory holds. Keys are in lower case: sheet and name differ by more than case. */
export interface MemoryContents {
  readonly sheets: ReadonlyMap<string, MemorySheet>;
  readonly names: ReadonlyMap<string, MemoryName>;
}

/** A defined name and the cell that it leads to. */
interface MemoryName {
  readonly name: string;
  readonly cell: CellAddress;
}

/** A workbook with nothing in it. */
export const NO_CONTENTS: MemoryContents = { sheets: new Map(), names: new Map() };

/** What a reader sees. */
export function snapshotOfContents({ sheets, names }: MemoryContents): Snapshot {
  return {
    sheets: [...sheets.values()].map(snapshotOf),
    names: [...names.values()].map(({ name, cell }) => ({
      name,
      refersTo: `${quotedSheet(cell.sheet)}!${fixedCellName(cell.row, cell.column)}`,
      cell,
    })),
  };
}

/** The contents after all changes, built aside so that a refused change leaves nothing behind. */
export function changedContents(
  before: MemoryContents,
  changes: Changes,
): Result<MemoryContents, WorkbookFailure> {
  const sheets = new Map(before.sheets);
  const names = new Map(before.names);
  for (const plan of changes.addSheets ?? []) {
    const key = plan.name.toLowerCase();
    if (sheets.has(key)) return fail({ code: "sheet-exists", sheet: plan.name });
    sheets.set(key, plannedSheet(plan));
    for (const { name, row, column } of plan.names) {
      names.set(name.toLowerCase(), { name, cell: { sheet: plan.name, row, column } });
    }
  }
  const missing = sheetsNamed(changes).find((sheet) => !sheets.has(sheet.toLowerCase()));
  if (missing !== undefined) return fail({ code: "sheet-missing", sheet: missing });
  const tooLong = textTooLong(changes);
  if (tooLong !== undefined) return fail(tooLong);
  changeCells(sheets, changes.cells ?? []);
  changeLayout(sheets, changes);
  changeCharts(sheets, changes.charts ?? []);
  for (const { name, cell } of changes.names ?? []) {
    const sheet = sheets.get(cell.sheet.toLowerCase())?.name ?? cell.sheet;
    names.set(name.toLowerCase(), { name, cell: { ...cell, sheet } });
  }
  return succeed({ sheets, names });
}

/** What people did to a sheet besides its cells. */
export interface Arrangement {
  readonly hiddenRows?: readonly number[];
  readonly merges?: readonly MergedArea[];
}

/** The contents with rows of a sheet hidden and cells of it joined, in place of those that were. */
export function arranged(
  before: MemoryContents,
  sheet: string,
  { hiddenRows = [], merges = [] }: Arrangement,
): MemoryContents {
  const own = before.sheets.get(sheet.toLowerCase());
  if (own === undefined) return before;
  const next = { ...own, hiddenRows: new Set(hiddenRows), merges };
  return { ...before, sheets: new Map(before.sheets).set(sheet.toLowerCase(), next) };
}

/** How many cells changes write, those of added sheets included. */
export function receiptOf({ addSheets = [], cells = [] }: Changes): Receipt {
  const planned = addSheets.reduce((sum, plan) => sum + plan.cells.length, 0);
  return { cellsWritten: planned + cells.length };
}

function sheetsNamed(changes: Changes): readonly string[] {
  return [
    ...(changes.cells ?? []).map((change) => change.sheet),
    ...(changes.rows ?? []).map((change) => change.sheet),
    ...(changes.showRows ?? []).map(({ sheet }) => sheet),
    ...(changes.unmerge ?? []).map(({ sheet }) => sheet),
    ...(changes.names ?? []).map((change) => change.cell.sheet),
    ...(changes.printThrough ?? []).map((change) => change.sheet),
    ...(changes.charts ?? []).map((change) => change.sheet),
  ];
}

function changeLayout(
  sheets: Map<string, MemorySheet>,
  { showRows = [], unmerge = [] }: Changes,
): void {
  for (const { sheet, row } of showRows) {
    const own = sheets.get(sheet.toLowerCase());
    if (own === undefined) continue;
    const hiddenRows = new Set([...own.hiddenRows].filter((each) => each !== row));
    sheets.set(sheet.toLowerCase(), { ...own, hiddenRows });
  }
  for (const area of unmerge) {
    const own = sheets.get(area.sheet.toLowerCase());
    if (own === undefined) continue;
    const merges = own.merges.filter((each) => !sameArea(each, area));
    sheets.set(area.sheet.toLowerCase(), { ...own, merges });
  }
}

function changeCells(sheets: Map<string, MemorySheet>, cells: readonly CellChange[]): void {
  const touched = new Set<string>();
  for (const change of cells) {
    const key = change.sheet.toLowerCase();
    const sheet = sheets.get(key);
    if (sheet === undefined) continue;
    const own = touched.has(key) ? sheet : { ...sheet, cells: new Map(sheet.cells) };
    touched.add(key);
    sheets.set(key, own);
    changeCell(own, change);
  }
}
