import type { ICellData, IStyleData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { bounding } from "../host/book/box";
import type { Box } from "../host/book/box";
import type { CellState } from "../host/book/cell";
import type { Sheet } from "../host/book/sheet";
import { cellAt, cellKey, placeOfKey, putCell } from "../host/book/sheet";
import { isSameContent, takenCell } from "./cell-data";
import type { Content } from "./cell-data";
import { compactStyle, lookOf, styleOf } from "./cell-style";
import type { Engine } from "./engine";

/** What people changed on a sheet of the grid, put into the host's sheet. */
export interface Taken {
  /** The smallest box around the cells whose content changed; absent where only looks did. */
  readonly edited?: Box;
  /** Cells that the host holds just as the grid shows them. */
  readonly agreed: readonly number[];
}

/** Compares every cell of a sheet with the grid's and takes over what differs. */
export function takeCells(
  { injector }: Engine,
  workbook: Workbook,
  sheet: Sheet,
  today: Date,
): Taken {
  const worksheet = workbook.getSheetBySheetId(sheet.id);
  if (!worksheet) return { agreed: [] };
  const formulas = injector.get(FormulaDataModel);
  const unit = workbook.getUnitId();
  const held = (row: number, column: number): Content => {
    const raw = worksheet.getCellRaw(row, column);
    const f = formulas.getFormulaStringByCell(row, column, sheet.id, unit);
    return { ...plainContent(raw), f: f ?? null };
  };
  let edited: Box | undefined;
  const agreed: number[] = [];
  for (const key of keysOf(worksheet, sheet)) {
    const { row, column } = placeOfKey(key);
    const before = cellAt(sheet, row, column);
    const content = held(row, column);
    const after = takenLook(
      isSameContent(content, before) ? before : takenCell(content, before, today),
      styleAt(workbook, worksheet, row, column),
    );
    if (after === before) continue;
    putCell(sheet, row, column, after);
    if (isSameContent(content, after)) agreed.push(key);
    if (isSameContent(content, before)) continue;
    const place = { row, column, rows: 1, columns: 1 };
    edited = edited ? bounding(edited, place) : place;
  }
  return { agreed, ...(edited && { edited }) };
}

/** Rich text, which lines broken by hand bring about, is text to the host. */
function plainContent(raw: Nullable<ICellData>): Content {
  const { v, t, p } = raw ?? {};
  if (p?.body === undefined) return { v: v ?? null, t: t ?? null };
  const text = p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return { v: text, t: t ?? null };
}

function styleAt(
  workbook: Workbook,
  worksheet: Worksheet,
  row: number,
  column: number,
): IStyleData {
  return workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, column)) ?? {};
}

function takenLook(cell: CellState, style: IStyleData): CellState {
  const wanted = compactStyle(styleOf(cell.look, cell.numberFormat));
  const isPlain = Object.keys(compactStyle(style)).length === 0;
  if (isPlain || sortedJson(compactStyle(style)) === sortedJson(wanted)) return cell;
  return { ...cell, ...lookOf(style, cell.look) };
}

/** JSON with keys in one order and without parts that are not there. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([, one]) => one !== null && one !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function keysOf(worksheet: Worksheet, sheet: Sheet): ReadonlySet<number> {
  const keys = new Set(sheet.cells.keys());
  worksheet.getCellMatrix().forValue((row, column) => {
    keys.add(cellKey(row, column));
  });
  return keys;
}
