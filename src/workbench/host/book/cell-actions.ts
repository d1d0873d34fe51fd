import { HostError } from "../host-error";
import type { Scene } from "../host-object";
import { sheetOf } from "./area";
import type { Area } from "./area";
import { bounding, intersection, onSheet } from "./box";
import { BLANK_CELL } from "./cell";
import type { CellState } from "./cell";
import { shiftedCopy } from "./formula-copy";
import { guardCells } from "./guard";
import { cellAt, cellKey, placeOfKey, putCell } from "./sheet";
import type { Sheet } from "./sheet";
import { touchedCells } from "./uniform";

const WHAT_TO_CLEAR: Readonly<Record<string, (cell: CellState) => CellState>> = {
  All: () => BLANK_CELL,
  Contents: ({ numberFormat, look }) => ({ value: null, numberFormat, look }),
  Formats: (cell) => ({ ...cell, numberFormat: BLANK_CELL.numberFormat, look: BLANK_CELL.look }),
  Hyperlinks: (cell) => cell,
  RemoveHyperlinks: (cell) => cell,
};

/** Empties cells, or gives them back the look of a new sheet, or both with their rules. */
export function clearCells(scene: Scene, area: Area, what: string): void {
  const clear = WHAT_TO_CLEAR[what];
  if (clear === undefined) throw new HostError("InvalidArgument", undefined, "Range.clear");
  guardCells(scene.book, area, what === "Formats" ? "allowFormatCells" : "contents", "Range.clear");
  const sheet = sheetOf(scene.book, area.sheetId);
  for (const { row, column, cell } of touchedCells(sheet, area.box)) {
    putCell(sheet, row, column, clear(cell));
  }
  if (what === "All") clearRules(sheet, area);
  scene.book.stale = true;
}

function clearRules(sheet: Sheet, { box }: Area): void {
  for (const key of sheet.validations.keys()) {
    const place = { ...placeOfKey(key), rows: 1, columns: 1 };
    if (intersection(box, place)) sheet.validations.delete(key);
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => !intersection(box, one.box));
  sheet.merged = sheet.merged.filter((one) => !intersection(box, one));
}

/** Joins cells; only the first one keeps what it holds. */
export function mergeCells(scene: Scene, area: Area, across: boolean): void {
  guardCells(scene.book, area, "allowFormatCells", "Range.merge");
  const sheet = sheetOf(scene.book, area.sheetId);
  if (
    scene.book.tables.some(
      ({ sheetId, box }) => sheetId === sheet.id && intersection(box, area.box),
    )
  ) {
    throw new HostError("InvalidOperation", undefined, "Range.merge");
  }
  const boxes = across ? rowsOf(area) : [area.box];
  sheet.merged = sheet.merged.filter((one) => !intersection(area.box, one));
  for (const box of boxes) {
    for (const { row, column, cell } of touchedCells(sheet, box)) {
      const isFirst = row === box.row && column === box.column;
      if (!isFirst) putCell(sheet, row, column, { ...BLANK_CELL, look: cell.look });
    }
    if (box.rows > 1 || box.columns > 1) sheet.merged.push(box);
  }
  scene.book.stale = true;
}

export function unmergeCells(scene: Scene, area: Area): void {
  guardCells(scene.book, area, "allowFormatCells", "Range.unmerge");
  const sheet = sheetOf(scene.book, area.sheetId);
  sheet.merged = sheet.merged.filter((one) => !intersection(area.box, one));
}

function rowsOf({ box }: Area) {
  return Array.from({ length: box.rows }, (_, row) => ({ ...box, row: box.row + row, rows: 1 }));
}

/**
 * Copies cells; a source smaller than the target fills it over and over.
 *
 * @param what `All`, `Formats`, `Values` or `Formulas`
 * @returns the cells that were filled
 */
export function copyCells(scene: Scene, source: Area, target: Area, what: string): Area {
  const from = sheetOf(scene.book, source.sheetId);
  const to = sheetOf(scene.book, target.sheetId);
  const box = bounding(target.box, {
    ...target.box,
    rows: source.box.rows,
    columns: source.box.columns,
  });
  const filled = { sheetId: target.sheetId, box: onSheet(box) };
  guardCells(
    scene.book,
    filled,
    what === "Formats" ? "allowFormatCells" : "contents",
    "Range.copyFrom",
  );
  const copies = new Map<number, CellState>();
  for (let row = 0; row < box.rows; row += 1) {
    for (let column = 0; column < box.columns; column += 1) {
      const at = {
        row: source.box.row + (row % source.box.rows),
        column: source.box.column + (column % source.box.columns),
      };
      const there = { row: box.row + row, column: box.column + column };
      const old = cellAt(to, there.row, there.column);
      const copy = copied(
        cellAt(from, at.row, at.column),
        old,
        what,
        there.row - at.row,
        there.column - at.column,
      );
      copies.set(cellKey(there.row, there.column), copy);
    }
  }
  for (const [key, cell] of copies) {
    const { row, column } = placeOfKey(key);
    putCell(to, row, column, cell);
  }
  scene.book.stale = true;
  return filled;
}

function copied(
  cell: CellState,
  old: CellState,
  what: string,
  rows: number,
  columns: number,
): CellState {
  const { numberFormat, look, ...content } = cell;
  const { numberFormat: oldFormat, look: oldLook, ...oldContent } = old;
  const formula =
    content.formula === undefined ? {} : { formula: shiftedCopy(content.formula, rows, columns) };
  switch (what) {
    case "All":
      return { ...content, ...formula, numberFormat, look };
    case "Formats":
      return { ...oldContent, numberFormat, look };
    case "Formulas":
      return { ...content, ...formula, numberFormat: oldFormat, look: oldLook };
    case "Values":
      return { value: content.value, numberFormat: oldFormat, look: oldLook };
    default:
      throw new HostError("InvalidArgument", undefined, "Range.copyFrom");
  }
}
