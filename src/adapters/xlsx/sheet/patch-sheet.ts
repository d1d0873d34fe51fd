import type { Result } from "../../../core/model/result";
import { succeed } from "../../../core/model/result";
import type { MergedArea } from "../../../workbook/port";
import type { StyleEditor } from "../styles/style-editor";
import type { CellPosition } from "../workbook/references";
import { boundingArea, formatArea, parseArea } from "../workbook/references";
import type { XmlProblem } from "../xml/cursor";
import type { Edit } from "../xml/edits";
import { applyEdits } from "../xml/edits";
import { prefixed } from "../xml/element-edits";
import { attributeEdit, tagAt } from "../xml/tag";
import type { CellPatch } from "./cell-patch";
import { withFormula } from "./cell-patch";
import { withExplicitReferences } from "./explicit-references";
import type { Aftermath } from "./formula-groups";
import { aftermath } from "./formula-groups";
import type { RowPatch } from "./row-patch";
import { newRow, patchedRow } from "./row-patch";
import type { CellSpan, SheetIndex } from "./sheet-index";
import { indexSheet } from "./sheet-index";
import { unmergeEdits } from "./unmerge-edits";

/** Changes of one worksheet: at most one for each cell and row. */
export interface SheetPatch {
  readonly cells: readonly CellPatch[];
  readonly heights: ReadonlyMap<number, number | "automatic">;
  /** Hidden rows that are to be seen again. */
  readonly shown: ReadonlySet<number>;
  /** Merged areas to be taken apart. */
  readonly parted: readonly MergedArea[];
}

/** A worksheet's text after a patch. */
export interface PatchedSheet {
  readonly text: string;
  /** A formula was overwritten, so that the workbook's order of calculation no longer fits. */
  readonly losesFormula: boolean;
}

/** Changes some cells and rows of a worksheet's text; every other character of it stays. */
export function patchSheet(
  source: string,
  patch: SheetPatch,
  styles: StyleEditor,
): Result<PatchedSheet, XmlProblem> {
  const first = indexSheet(source);
  if (!first.ok) return first;
  if (!first.value.hasImplied) return succeed(patched(source, first.value, patch, styles));
  const text = withExplicitReferences(source, first.value);
  const index = indexSheet(text);
  return index.ok ? succeed(patched(text, index.value, patch, styles)) : index;
}

function patched(
  text: string,
  index: SheetIndex,
  patch: SheetPatch,
  styles: StyleEditor,
): PatchedSheet {
  const cells = cellMap(index);
  const overwritten = new Set(
    patch.cells.filter(({ value }) => value !== undefined).map(positionKey),
  );
  const after = aftermath(index, (cell) => overwritten.has(positionKey(cell)));
  const emptied = after.filter(({ formula }) => formula === undefined);
  const all = [...patch.cells, ...emptied.map(emptiedCell)];
  const edits = [
    ...rowEdits(text, index, rowPatches({ ...patch, cells: all }), styles),
    ...after.flatMap((one) => formulaEdits(text, cells, one)),
    ...dimensionEdits(text, index, all),
    ...unmergeEdits(text, index, patch.parted),
  ];
  const losesFormula = [...overwritten].some((key) => cells.get(key)?.hasFormula === true);
  return { text: applyEdits(text, edits), losesFormula };
}

function cellMap({ rows }: SheetIndex): ReadonlyMap<string, CellSpan> {
  return new Map(rows.flatMap(({ cells }) => cells).map((cell) => [positionKey(cell), cell]));
}

function positionKey({ row, column }: CellPosition): string {
  return `${row},${column}`;
}

function emptiedCell({ row, column }: Aftermath): CellPatch {
  return { row, column, value: null, look: {} };
}

function formulaEdits(
  text: string,
  cells: ReadonlyMap<string, CellSpan>,
  { formula, ...position }: Aftermath,
): readonly Edit[] {
  const cell = cells.get(positionKey(position));
  return cell === undefined || formula === undefined ? [] : withFormula(text, cell, formula);
}

function rowPatches({ cells, heights, shown }: SheetPatch): readonly RowPatch[] {
  const byRow = new Map<number, CellPatch[]>([...heights.keys(), ...shown].map((row) => [row, []]));
  for (const cell of cells) {
    const row = byRow.get(cell.row);
    if (row === undefined) byRow.set(cell.row, [cell]);
    else row.push(cell);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, ofRow]) => {
      const sorted = ofRow.sort((a, b) => a.column - b.column);
      const height = heights.get(row);
      return {
        row,
        cells: sorted,
        ...(height !== undefined && { height }),
        ...(shown.has(row) && { isShown: true as const }),
      };
    });
}

function rowEdits(
  text: string,
  index: SheetIndex,
  patches: readonly RowPatch[],
  styles: StyleEditor,
): readonly Edit[] {
  const rows = new Map(index.rows.map((row) => [row.row, row]));
  const edits: Edit[] = [];
  const added: Edit[] = [];
  let next = 0;
  for (const patch of patches) {
    const row = rows.get(patch.row);
    if (row !== undefined) edits.push(...patchedRow(text, row, patch, index.columnStyles, styles));
    else {
      while ((index.rows[next]?.row ?? Infinity) < patch.row) next += 1;
      const before = index.rows[next]?.start ?? index.data.closeStart;
      added.push({ start: before, end: before, text: newRow(patch, index.columnStyles, styles) });
    }
  }
  return [...edits, ...insertedRows(text, index, added)];
}

/** New rows of a self-closing `sheetData` open it up; they come as one edit then. */
function insertedRows(text: string, { data }: SheetIndex, added: readonly Edit[]): readonly Edit[] {
  const tag = tagAt(text, data.start);
  const rows = added.map((edit) => ({ ...edit, text: prefixed(edit.text, tag) }));
  if (!text.startsWith("/>", data.openEnd - 2)) return rows;
  const xml = rows.map((edit) => edit.text).join("");
  if (xml === "") return [];
  return [{ start: data.openEnd - 2, end: data.openEnd, text: `>${xml}</${tag.tag}>` }];
}

/** The area that a sheet says it uses grows with it. */
function dimensionEdits(
  text: string,
  { dimension }: SheetIndex,
  cells: readonly CellPatch[],
): readonly Edit[] {
  if (dimension === undefined) return [];
  const tag = tagAt(text, dimension.start);
  const area = parseArea(tag.attributes.get("ref") ?? "");
  const filled = cells.filter(({ value }) => value !== undefined && value !== null);
  if (area === undefined || filled.length === 0) return [];
  const grown = boundingArea([area.first, area.last, ...filled]);
  if (grown === undefined || formatArea(grown) === formatArea(area)) return [];
  return [attributeEdit(tag, "ref", formatArea(grown))];
}
