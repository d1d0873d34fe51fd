import type { FUniver } from "@univerjs/core/facade";
import type { Sheet } from "../host/book/sheet";
import { placeOfKey } from "../host/book/sheet";

/**
 * Gives rows of wrapped text the height that the text needs, as a spreadsheet does by itself; the grid does it only for what
 * people type. Rows with a height of their own keep it.
 *
 * @param only the rows that may have changed; all of them where absent
 */
export function fitRows(facade: FUniver, sheet: Sheet, only?: ReadonlySet<number>): void {
  const worksheet = facade.getActiveWorkbook()?.getSheetBySheetId(sheet.id);
  if (!worksheet || sheet.visibility !== "Visible") return;
  for (const { first, count } of runs(wrappedRows(sheet, only)))
    worksheet.setRowAutoHeight(first, count);
}

function wrappedRows({ cells, rowHeights }: Sheet, only?: ReadonlySet<number>): number[] {
  const rows = new Set<number>();
  for (const [key, { look, value }] of cells) {
    const { row } = placeOfKey(key);
    const isFree = !rowHeights.has(row) && (only === undefined || only.has(row));
    if (isFree && look.wrap && typeof value === "string") rows.add(row);
  }
  return [...rows].sort((a, b) => a - b);
}

/** Rows that follow each other are fitted in one go. */
function runs(rows: readonly number[]): { readonly first: number; readonly count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && row === last.first + last.count) last.count += 1;
    else found.push({ first: row, count: 1 });
  }
  return found;
}
