import type { ICellData, IStyleData, Nullable, Workbook, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/preset-sheets-core";
import { bounding } from "../host/book/box";
import type { Box } from "../host/book/box";
import type { CellState } from "../host/book/cell";
import { BLANK_CELL } from "../host/book/cell";
import { PLAIN_LOOK } from "../host/book/look";
import type { Sheet } from "../host/book/sheet";
import { cellKey, placeOfKey, putCell } from "../host/book/sheet";
import { isSameContent, takenCell } from "./cell-data";
import type { Content } from "./cell-data";
import { compactStyle, lookOf, styleOf } from "./cell-style";
import type { Engine } from "./engine";

/** One cell that people changed in the grid. */
export interface PersonEdit {
  readonly key: number;
  /** What the host is to have there. */
  readonly cell: CellState;
  /** The grid shows just that; else the host's way of taking it is still to be shown. */
  readonly isShown: boolean;
  /** Its content, not only its look. */
  readonly isContent: boolean;
}

/**
 * What people changed on a sheet of the grid, against what the grid was last known to hold: a cell that an add-in wrote
 * meanwhile and the grid does not show yet is nobody's edit.
 */
export function editsOf(
  { injector }: Engine,
  worksheet: Worksheet,
  workbook: Workbook,
  shown: ReadonlyMap<number, CellState>,
  today: Date,
): readonly PersonEdit[] {
  const formulas = injector.get(FormulaDataModel);
  const [unit, sheetId] = [workbook.getUnitId(), worksheet.getSheetId()];
  return [...keysOf(worksheet, shown)].flatMap((key): PersonEdit[] => {
    const { row, column } = placeOfKey(key);
    const before = shown.get(key) ?? BLANK_CELL;
    const raw = worksheet.getCellRaw(row, column);
    // Formulas that were filled down share one text, which the cell itself does not hold.
    const shared = raw?.si ? formulas.getFormulaStringByCell(row, column, sheetId, unit) : null;
    const f = raw?.f ?? shared ?? null;
    const content: Content = { ...plainContent(raw), f };
    const isContent = !isSameContent(content, before);
    const taken = isContent ? takenCell(content, before, today) : before;
    const style = workbook.getStyles().getStyleByCell(raw) ?? {};
    const cell = isSameLook(style, before) ? taken : takenLook(taken, style);
    if (cell === before) return [];
    return [{ key, cell, isContent, isShown: isSameContent(content, cell) }];
  });
}

/** Puts people's edits into the host's sheet; gives the box around those that changed a content. */
export function putEdits(sheet: Sheet, edits: readonly PersonEdit[]): Box | undefined {
  let edited: Box | undefined;
  for (const { key, cell, isContent } of edits) {
    const place = { ...placeOfKey(key), rows: 1, columns: 1 };
    putCell(sheet, place.row, place.column, cell);
    if (isContent) edited = edited ? bounding(edited, place) : place;
  }
  return edited;
}

/** Rich text, which lines broken by hand bring about, is text to the host. */
function plainContent(raw: Nullable<ICellData>): Content {
  const { v, t, p } = raw ?? {};
  if (p?.body === undefined) return { v: v ?? null, t: t ?? null };
  const text = p.body.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  return { v: text, t: t ?? null };
}

/** A cell without a style looks plain, whichever of the two ways a plain look is written in. */
function isSameLook(style: IStyleData, { look, numberFormat }: CellState): boolean {
  const found = compactStyle(style);
  const isPlain = look === PLAIN_LOOK && numberFormat === "General";
  if (isPlain && Object.keys(found).length === 0) return true;
  return sortedJson(found) === sortedJson(compactStyle(styleOf(look, numberFormat)));
}

function takenLook(cell: CellState, style: IStyleData): CellState {
  return Object.keys(compactStyle(style)).length === 0
    ? { ...cell, look: PLAIN_LOOK, numberFormat: "General" }
    : { ...cell, ...lookOf(style, cell.look) };
}

/** JSON with keys in one order and without parts that are not there. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    const entries = Object.entries(part).filter(([, one]) => one !== null && one !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function keysOf(worksheet: Worksheet, shown: ReadonlyMap<number, CellState>): ReadonlySet<number> {
  const keys = new Set(shown.keys());
  worksheet.getCellMatrix().forValue((row, column) => {
    keys.add(cellKey(row, column));
  });
  return keys;
}
