import { cellName } from "../../../workbook/address";
import type { Edit } from "../xml/edits";
import { applyEdits } from "../xml/edits";
import type { SheetIndex, Span } from "./sheet-index";

/**
 * The sheet's text with every row and cell saying where it stands.
 *
 * Those that do not say follow the one before them, so a cell put in between would move them.
 */
export function withExplicitReferences(text: string, index: SheetIndex): string {
  const edits: Edit[] = [];
  for (const row of index.rows) {
    add(edits, text, row, String(row.row));
    for (const cell of row.cells) add(edits, text, cell, cellName(cell.row, cell.column));
  }
  return applyEdits(text, edits);
}

function add(edits: Edit[], text: string, { start, openEnd }: Span, reference: string): void {
  const tag = text.slice(start, openEnd);
  if (/\sr\s*=\s*["']/.test(tag)) return;
  const after = start + (/^<[^\s/>]+/.exec(tag)?.[0].length ?? 0);
  edits.push({ start: after, end: after, text: ` r="${reference}"` });
}
