import type { StyleEditor } from "../styles/style-editor";
import type { Edit } from "../xml/edits";
import { prefixed } from "../xml/element-edits";
import type { Tag } from "../xml/tag";
import { attributeEdit, tagAt } from "../xml/tag";
import type { CellPatch } from "./cell-patch";
import { newCell, patchedCell } from "./cell-patch";
import type { ColumnStyle, RowSpan } from "./sheet-index";

/** What one row is to become. */
export interface RowPatch {
  readonly row: number;
  /** At most one for each column, left to right. */
  readonly cells: readonly CellPatch[];
  /** A height in points, or `automatic`; absent: the height stays. */
  readonly height?: number | "automatic";
  /** The row is hidden no longer. */
  readonly isShown?: true;
}

/** Changes a row that the sheet has. */
export function patchedRow(
  text: string,
  row: RowSpan,
  patch: RowPatch,
  columns: readonly ColumnStyle[],
  styles: StyleEditor,
): readonly Edit[] {
  const tag = tagAt(text, row.start);
  const edits: Edit[] = [...heightEdits(tag, patch.height)];
  if (patch.isShown) edits.push(attributeEdit(tag, "hidden"));
  const ownStyle = isTrue(tag.attributes.get("customFormat")) ? tag.attributes.get("s") : undefined;
  const added: { readonly before: number; readonly xml: string }[] = [];
  const widened: number[] = [];
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  for (const change of patch.cells) {
    const cell = cells.get(change.column);
    if (cell !== undefined) edits.push(...patchedCell(text, cell, change, styles));
    else {
      const base = Number(ownStyle ?? columnStyle(columns, change.column));
      const xml = newCell(change, base, styles);
      if (xml === "") continue;
      widened.push(change.column);
      const next = row.cells.find(({ column }) => column > change.column);
      added.push({ before: next?.start ?? row.closeStart, xml: prefixed(xml, tag) });
    }
  }
  return [...edits, ...spansEdits(tag, widened), ...insertions(text, row, tag, added)];
}

/** New cells of a self-closing row open it up; they come as one edit then. */
function insertions(
  text: string,
  row: RowSpan,
  { tag }: Tag,
  added: readonly { readonly before: number; readonly xml: string }[],
): readonly Edit[] {
  const isEmpty = text.startsWith("/>", row.openEnd - 2);
  if (!isEmpty) return added.map(({ before, xml }) => ({ start: before, end: before, text: xml }));
  if (added.length === 0) return [];
  const cells = added.map(({ xml }) => xml).join("");
  return [{ start: row.openEnd - 2, end: row.openEnd, text: `>${cells}</${tag}>` }];
}

function heightEdits(tag: Tag, height: RowPatch["height"]): readonly Edit[] {
  if (height === undefined) return [];
  const isFixed = height !== "automatic";
  return [
    attributeEdit(tag, "ht", isFixed ? String(height) : undefined),
    attributeEdit(tag, "customHeight", isFixed ? "1" : undefined),
  ];
}

/** `spans` promises which columns a row uses; it must not promise less than there is. */
function spansEdits(tag: Tag, columns: readonly number[]): readonly Edit[] {
  const [first = 0, last = 0] = (tag.attributes.get("spans") ?? "").split(":").map(Number);
  if (first === 0 || columns.length === 0) return [];
  const spans = `${Math.min(first, ...columns)}:${Math.max(last, ...columns)}`;
  return spans === `${first}:${last}` ? [] : [attributeEdit(tag, "spans", spans)];
}

/** A row that the sheet does not have yet; empty where there is nothing to say of it. */
export function newRow(
  patch: RowPatch,
  columns: readonly ColumnStyle[],
  styles: StyleEditor,
): string {
  const cells = patch.cells
    .map((change) => newCell(change, columnStyle(columns, change.column), styles))
    .join("");
  const height = typeof patch.height === "number" ? ` ht="${patch.height}" customHeight="1"` : "";
  if (cells === "") return height === "" ? "" : `<row r="${patch.row}"${height}/>`;
  return `<row r="${patch.row}"${height}>${cells}</row>`;
}

/** A new cell takes the style of its column, as one typed into by hand does. */
function columnStyle(columns: readonly ColumnStyle[], column: number): number {
  return columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
