import type { Definition } from "../core/definition/definition";
import { sameSheetName } from "./address";
import { tableHeaders, tableRows } from "./figure-tables";
import type { TableHeader, TableRow } from "./figure-tables";
import { repeatMark } from "./plan/columns";
import type { CellAddress, SheetSnapshot } from "./port";
import { PLAN_SHEETS } from "./sheet-names";
import type { SnapshotIndex } from "./snapshot-index";

/** The figure tables of a workbook, before anybody has chosen among their rows. */
export interface TableScan {
  /** Rows by the figure's id or repeat mark that they carry. */
  readonly byId: ReadonlyMap<string, readonly TableRow[]>;
  /** Headers by sheet name, from top to bottom. */
  readonly headers: ReadonlyMap<string, readonly TableHeader[]>;
  /** Rows that figures' names point at, with the figures. */
  readonly named: ReadonlyMap<string, readonly string[]>;
}

/** Looks for figure tables on every sheet that may hold figures. */
export function scanTables(index: SnapshotIndex, definition: Definition): TableScan {
  const byId = new Map<string, TableRow[]>();
  const headers = new Map<string, readonly TableHeader[]>();
  const marks = new Set([...definition.figures.keys()].map(repeatMark));
  for (const sheet of index.snapshot.sheets.filter(mayHoldFigures)) {
    const found = tableHeaders(sheet);
    headers.set(sheet.name, found);
    for (const row of tableRows(sheet, found)) {
      if (definition.figures.has(row.id) || marks.has(row.id)) append(byId, row.id, row);
    }
  }
  return { byId, headers, named: namedRows(index, definition) };
}

/** Tells a row of a workbook from all others. */
export function rowKey({ sheet, row }: Pick<CellAddress, "sheet" | "row">): string {
  return `${sheet.toLowerCase()}!${row.toString()}`;
}

/** The header that is in force in a row. */
export function headerOver(
  { headers }: TableScan,
  { sheet, row }: Pick<CellAddress, "sheet" | "row">,
): TableHeader | undefined {
  return headers
    .get(sheet)
    ?.filter((header) => header.row < row)
    .at(-1);
}

function mayHoldFigures({ name }: SheetSnapshot): boolean {
  return !PLAN_SHEETS.some((planned) => sameSheetName(planned, name));
}

function namedRows(
  index: SnapshotIndex,
  { figures }: Definition,
): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const id of figures.keys()) {
    const cell = index.cellNamed(id);
    if (cell !== undefined) append(named, rowKey(cell), id);
  }
  return named;
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
