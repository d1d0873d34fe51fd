import type { WorkbookFailure } from "../core/model/failure";
import { fail, succeed } from "../core/model/result";
import type { Result } from "../core/model/result";
import { cellKey, placeOf, sameArea } from "./address";
import type { LastWrite } from "./live-workbook";
import { coveredCells } from "./merged-cells";
import { putChartsBack } from "./memory-charts";
import { receiptOf } from "./memory-contents";
import type { MemoryContents } from "./memory-contents";
import type { MemoryCell, MemorySheet } from "./memory-sheet";
import type { CellAddress, Changes } from "./port";

/** A write with the contents on both sides of it. */
export interface MemoryWrite {
  readonly changes: Changes;
  readonly before: MemoryContents;
  readonly after: MemoryContents;
}

/** What people are told of a write. */
export function lastWriteOf({ changes }: MemoryWrite): LastWrite {
  const { purpose, addSheets = [] } = changes;
  return {
    ...(purpose && { purpose }),
    cellsWritten: receiptOf(changes).cellsWritten,
    sheetsAdded: addSheets.map(({ name }) => name),
  };
}

/** The contents with the write taken back; what people did beside it stays. */
export function withoutWrite(
  now: MemoryContents,
  write: MemoryWrite,
): Result<{ contents: MemoryContents; cellsPutBack: number }, WorkbookFailure> {
  const touched = touchedCells(write);
  const changed = touched.filter(
    (cell) => !sameContent(cellOf(now, cell), cellOf(write.after, cell)),
  );
  const added = (write.changes.addSheets ?? []).map(({ name }) => name.toLowerCase());
  const typedIn = added.flatMap((key) =>
    typedSince(now.sheets.get(key), write.after.sheets.get(key)),
  );
  const places = distinct([...changed, ...typedIn]).map(placeOf);
  if (places.length > 0) return fail({ code: "changed-since", cells: places });
  const sheets = new Map([...now.sheets].filter(([key]) => !added.includes(key)));
  for (const cell of touched) putBack(sheets, cell, cellOf(write.before, cell));
  layBack(sheets, write);
  putChartsBack(sheets, write.changes.charts ?? [], write.before.sheets);
  const names = new Map(now.names);
  for (const key of write.after.names.keys()) {
    const before = write.before.names.get(key);
    if (before === undefined) names.delete(key);
    else names.set(key, before);
  }
  return succeed({ contents: { sheets, names }, cellsPutBack: touched.length });
}

/** Cells of sheets that were there before; added sheets are compared whole. */
function touchedCells({ changes, before }: MemoryWrite): readonly CellAddress[] {
  const { cells = [], unmerge = [] } = changes;
  const all: readonly CellAddress[] = [...cells, ...unmerge.flatMap(coveredCells)];
  return distinct(all.filter(({ sheet }) => before.sheets.has(sheet.toLowerCase())));
}

/** An emptied cell is nobody's work. */
function typedSince(
  now: MemorySheet | undefined,
  after: MemorySheet | undefined,
): readonly CellAddress[] {
  const held = [...(now?.cells ?? [])].filter(([, { content }]) => content !== null);
  return held.flatMap(([key, cell]) => {
    if (now === undefined || sameContent(cell, after?.cells.get(key))) return [];
    return [{ sheet: now.name, row: cell.row, column: cell.column }];
  });
}

/** Rows that the write showed are hidden again, and what it took apart is one again. */
function layBack(
  sheets: Map<string, MemorySheet>,
  { changes: { showRows = [], unmerge = [] }, before }: MemoryWrite,
): void {
  for (const key of new Set([...showRows, ...unmerge].map(({ sheet }) => sheet.toLowerCase()))) {
    const [own, old] = [sheets.get(key), before.sheets.get(key)];
    if (own === undefined || old === undefined) continue;
    const isOurs = ({ sheet }: { readonly sheet: string }) => sheet.toLowerCase() === key;
    const shown = showRows.filter((each) => isOurs(each) && old.hiddenRows.has(each.row));
    const parted = old.merges.filter((area) =>
      unmerge.some((each) => isOurs(each) && sameArea(each, area)),
    );
    const stays = own.merges.filter((area) => !parted.some((each) => sameArea(each, area)));
    const hiddenRows = new Set([...own.hiddenRows, ...shown.map(({ row }) => row)]);
    sheets.set(key, { ...own, hiddenRows, merges: [...stays, ...parted] });
  }
}

function putBack(
  sheets: Map<string, MemorySheet>,
  { sheet: name, row, column }: CellAddress,
  before: MemoryCell | undefined,
): void {
  const sheet = sheets.get(name.toLowerCase());
  if (sheet === undefined) return;
  const cells = new Map(sheet.cells);
  const key = `${row.toString()},${column.toString()}`;
  if (before === undefined) cells.delete(key);
  else cells.set(key, before);
  sheets.set(name.toLowerCase(), { ...sheet, cells });
}

function cellOf(
  { sheets }: MemoryContents,
  { sheet, row, column }: CellAddress,
): MemoryCell | undefined {
  return sheets.get(sheet.toLowerCase())?.cells.get(`${row.toString()},${column.toString()}`);
}

function sameContent(left: MemoryCell | undefined, right: MemoryCell | undefined): boolean {
  return JSON.stringify(left?.content ?? null) === JSON.stringify(right?.content ?? null);
}

function distinct(cells: readonly CellAddress[]): readonly CellAddress[] {
  return [...new Map(cells.map((cell) => [cellKey(cell), cell])).values()];
}
