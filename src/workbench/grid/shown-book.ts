import type { Book, DefinedItem, Selection } from "../host/book/book";
import type { CellState } from "../host/book/cell";
import { BLANK_CELL } from "../host/book/cell";
import type { Sheet } from "../host/book/sheet";
import { cellAt, placeOfKey } from "../host/book/sheet";

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

  /** The grid shows one sheet's cells as they are now. */
  rememberCells(sheet: Sheet): void {
    const shown = this.sheets.get(sheet.id);
    if (shown) this.sheets.set(sheet.id, { ...shown, cells: new Map(sheet.cells) });
  }

  /** People changed a sheet of the grid, and the host took it over; the cells named are alike on both sides now. */
  agree(sheet: Sheet, keys: readonly number[]): void {
    const shown = this.sheets.get(sheet.id);
    if (!shown) return;
    const cells = new Map(shown.cells);
    for (const key of keys) {
      const { row, column } = placeOfKey(key);
      cells.set(key, cellAt(sheet, row, column));
    }
    this.sheets.set(sheet.id, { ...shownSheet(sheet), cells });
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
    const shown = this.sheets.get(sheet.id)?.cells ?? new Map<number, CellState>();
    const keys = new Set([...shown.keys(), ...sheet.cells.keys()]);
    return [...keys].flatMap((key) => {
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
  readonly heights: ReadonlyMap<number, number>;
  readonly validations: ReadonlyMap<number, unknown>;
  readonly frame: string;
}

function shownSheet(sheet: Sheet): ShownSheet {
  const { cells, rowHeights, validations } = sheet;
  return {
    cells: new Map(cells),
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
