import { fail, succeed } from "../core/model/result";
import type { Result } from "../core/model/result";
import { fixedCellName, quotedSheet } from "./address";
import type { WorkbookFailure } from "../core/model/failure";
import { changeCell, plannedSheet, snapshotOf } from "./memory-sheet";
import type { MemorySheet } from "./memory-sheet";
import type { CellAddress, Changes, Receipt, Snapshot, Workbook } from "./port";
import { textTooLong } from "./text-length";

/**
 * A workbook that lives in memory: the reference implementation of the port.
 *
 * It calculates nothing: a formula keeps the value it was given with.
 */
export function memoryWorkbook(): Workbook {
  let contents: Contents = { sheets: new Map(), names: new Map() };
  return {
    read: () => Promise.resolve(succeed(snapshotAll(contents))),
    write: (changes) => {
      const next = changed(contents, changes);
      if (next.ok) contents = next.value;
      return Promise.resolve(next.ok ? succeed(receipt(changes)) : next);
    },
  };
}

/** Keys are in lower case: sheet names and defined names differ by more than case. */
interface Contents {
  readonly sheets: ReadonlyMap<string, MemorySheet>;
  readonly names: ReadonlyMap<string, { readonly name: string; readonly cell: CellAddress }>;
}

function snapshotAll({ sheets, names }: Contents): Snapshot {
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
function changed(before: Contents, changes: Changes): Result<Contents, WorkbookFailure> {
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
  applyCells(sheets, changes);
  for (const { name, cell } of changes.names ?? []) {
    const sheet = sheets.get(cell.sheet.toLowerCase())?.name ?? cell.sheet;
    names.set(name.toLowerCase(), { name, cell: { ...cell, sheet } });
  }
  return succeed({ sheets, names });
}

function sheetsNamed(changes: Changes): readonly string[] {
  return [
    ...(changes.cells ?? []).map((change) => change.sheet),
    ...(changes.rows ?? []).map((change) => change.sheet),
    ...(changes.names ?? []).map((change) => change.cell.sheet),
    ...(changes.printThrough ?? []).map((change) => change.sheet),
  ];
}

function applyCells(sheets: Map<string, MemorySheet>, { cells = [] }: Changes): void {
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

function receipt({ addSheets = [], cells = [] }: Changes): Receipt {
  const planned = addSheets.reduce((sum, plan) => sum + plan.cells.length, 0);
  return { cellsWritten: planned + cells.length };
}
