import type { Book, DefinedItem, Selection } from "../host/book/book";
import type { CellState } from "../host/book/cell";
import { BLANK_CELL } from "../host/book/cell";
import type { Sheet } from "../host/book/sheet";
import { cellAt, cellKey, placeOfKey } from "../host/book/sheet";
import { PLAIN_LOOK } from "../host/book/look";
import { movedBox } from "../host/book/moved-box";
import type { Shift } from "../host/book/moved-box";
import type { PersonEdit } from "./taken-cells";

/** A cell that the grid does not show as the host has it. */
export interface StaleCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellState;
  /** Absent where only the look is another. */
  readonly content?: true;
  readonly look?: true;
}

/** What the grid shows: copies of the host's maps, whose cells and rules are never changed, only replaced. */
export class ShownBook {
  private sheets = new Map<string, ShownSheet>();
  private names: readonly DefinedItem[] = [];
  private order = "";
  private selection: Selection | undefined;

  /** The grid shows the whole workbook as it is now. */
  remember(book: Book): void {
    this.sheets = new Map(book.sheets.map((sheet) => [sheet.id, shownSheet(sheet)]));
    this.names = book.names.map((item) => ({ ...item }));
    this.order = orderOf(book);
  }

  /** The grid shows some cells of a sheet as the host has them. */
  rememberCells(
    sheet: Sheet,
    places: readonly { readonly row: number; readonly column: number }[],
  ) {
    const cells = this.sheets.get(sheet.id)?.cells;
    for (const { row, column } of places)
      cells?.set(cellKey(row, column), cellAt(sheet, row, column));
  }

  /** What the grid holds in a sheet's cells. */
  cellsOf(sheetId: string): ReadonlyMap<number, CellState> {
    return this.sheets.get(sheetId)?.cells ?? new Map<number, CellState>();
  }

  /** People changed cells of the grid: it holds them now, and the host is not asked to show its own until it took them. */
  holds(sheetId: string, edits: readonly PersonEdit[]): void {
    const shown = this.sheets.get(sheetId);
    for (const { key, cell, isShown } of edits) {
      shown?.cells.set(key, isShown ? cell : NOT_AS_HOST);
      shown?.awaited.set(key, (shown.awaited.get(key) ?? 0) + 1);
    }
  }

  /** The host took them over. */
  took(sheetId: string, edits: readonly PersonEdit[]): void {
    const awaited = this.sheets.get(sheetId)?.awaited;
    for (const { key } of edits) {
      const left = (awaited?.get(key) ?? 1) - 1;
      if (left > 0) awaited?.set(key, left);
      else awaited?.delete(key);
    }
  }

  /** People moved rows or columns of the grid; what it holds moved along. */
  moved(sheetId: string, shift: Shift): void {
    const shown = this.sheets.get(sheetId);
    if (!shown) return;
    this.sheets.set(sheetId, {
      ...shown,
      cells: movedKeys(shown.cells, shift),
      awaited: movedKeys(shown.awaited, shift),
    });
  }

  /** People added a sheet to the grid; what is in it is still to be taken over. */
  added(sheetId: string): void {
    this.sheets.set(sheetId, { ...EMPTY, cells: new Map(), awaited: new Map() });
  }

  /** Everything around the cells is as the host has it; the cells are what the grid was known to hold. */
  rememberFrames(book: Book): void {
    const before = this.sheets;
    this.remember(book);
    for (const [id, sheet] of this.sheets) {
      const { cells, awaited } = before.get(id) ?? sheet;
      this.sheets.set(id, { ...sheet, cells, awaited });
    }
  }

  /** One sheet's sizes and the like are as the host has them. */
  rememberFrame(sheet: Sheet): void {
    const shown = this.sheets.get(sheet.id);
    if (!shown) return;
    const { cells, awaited } = shown;
    this.sheets.set(sheet.id, { ...shownSheet(sheet), cells, awaited });
  }

  rememberNames(book: Book): void {
    this.names = book.names.map((item) => ({ ...item }));
  }

  /** Whether only a new load can show what changed: sheets, names, rules and everything around the cells. */
  needsLoad(book: Book): boolean {
    if (orderOf(book) !== this.order || !sameNames(book.names, this.names)) return true;
    return book.sheets.some((sheet) => {
      const shown = this.sheets.get(sheet.id);
      return shown === undefined || !sameFrame(shown, shownSheet(sheet));
    });
  }

  /** The cells that the grid shows otherwise. A formula's new result is none: the grid worked it out. */
  staleCells(sheet: Sheet): readonly StaleCell[] {
    const shown = this.cellsOf(sheet.id);
    const awaited = this.sheets.get(sheet.id)?.awaited;
    const keys = new Set([...shown.keys(), ...sheet.cells.keys()]);
    return [...keys].flatMap((key) => {
      if (awaited?.has(key)) return [];
      const place = placeOfKey(key);
      const cell = cellAt(sheet, place.row, place.column);
      const before = shown.get(key) ?? BLANK_CELL;
      if (cell === before) return [];
      const content = !sameContent(before, cell);
      const look = before.look !== cell.look || before.numberFormat !== cell.numberFormat;
      if (!content && !look) return [];
      return [{ ...place, cell, ...(content && { content }), ...(look && { look }) }];
    });
  }

  /** Rows whose height the grid shows otherwise, by row; `undefined` for automatic. */
  staleHeights(sheet: Sheet): ReadonlyMap<number, number | undefined> {
    const shown = this.sheets.get(sheet.id)?.heights ?? new Map<number, number>();
    const rows = new Set([...shown.keys(), ...sheet.rowHeights.keys()]);
    const stale = [...rows].filter((row) => shown.get(row) !== sheet.rowHeights.get(row));
    return new Map(stale.map((row) => [row, sheet.rowHeights.get(row)]));
  }

  rememberHeights(sheet: Sheet): void {
    const shown = this.sheets.get(sheet.id);
    if (shown) this.sheets.set(sheet.id, { ...shown, heights: new Map(sheet.rowHeights) });
  }

  /** Whether people see the selection already; remembers it either way. */
  showsSelection(selection: Selection): boolean {
    const same = JSON.stringify(this.selection) === JSON.stringify(selection);
    this.selection = selection;
    return same;
  }
}

interface ShownSheet {
  readonly cells: Map<number, CellState>;
  /** Cells that people changed and the host has not taken over yet, and how often. */
  readonly awaited: Map<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly validations: ReadonlyMap<number, unknown>;
  readonly frame: string;
}

const EMPTY = {
  heights: new Map<number, number>(),
  validations: new Map<number, unknown>(),
  frame: "",
};

/** Equal to no cell of the host: whatever it has there is still to be shown. */
const NOT_AS_HOST: CellState = { value: Number.NaN, numberFormat: "", look: { ...PLAIN_LOOK } };

function movedKeys<T>(cells: ReadonlyMap<number, T>, shift: Shift): Map<number, T> {
  const moved = [...cells].flatMap(([key, cell]): [number, T][] => {
    const box = movedBox({ ...placeOfKey(key), rows: 1, columns: 1 }, shift);
    return box === undefined ? [] : [[cellKey(box.row, box.column), cell]];
  });
  return new Map(moved);
}

function shownSheet(sheet: Sheet): ShownSheet {
  const { cells, rowHeights, validations } = sheet;
  return {
    cells: new Map(cells),
    awaited: new Map(),
    heights: new Map(rowHeights),
    validations: new Map(validations),
    frame: frameOf(sheet),
  };
}

/** Everything around the cells that the grid draws. */
function frameOf(sheet: Sheet): string {
  const { tabColor, showGridlines, standardWidth, merged, frozen, conditionalFormats } = sheet;
  return JSON.stringify([
    [tabColor, showGridlines, standardWidth, merged, frozen, conditionalFormats],
    [[...sheet.columnWidths], [...sheet.hiddenRows], [...sheet.hiddenColumns]],
  ]);
}

function sameFrame(one: ShownSheet, other: ShownSheet): boolean {
  if (one.frame !== other.frame || one.validations.size !== other.validations.size) return false;
  return [...one.validations].every(([key, rule]) => other.validations.get(key) === rule);
}

function orderOf({ sheets }: Book): string {
  return JSON.stringify(sheets.map(({ id, name, visibility }) => [id, name, visibility]));
}

function sameNames(one: readonly DefinedItem[], other: readonly DefinedItem[]): boolean {
  return one.length === other.length && JSON.stringify(one) === JSON.stringify(other);
}

function sameContent(before: CellState, cell: CellState): boolean {
  if (before.formula !== undefined || cell.formula !== undefined)
    return before.formula === cell.formula;
  return before.value === cell.value && before.textMark === cell.textMark;
}
