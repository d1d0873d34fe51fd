import type { ICellData, IStyleData, Workbook, Worksheet } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../host/book/book";
import type { Sheet } from "../host/book/sheet";
import { placeOfKey } from "../host/book/sheet";
import type { FormulaCalculator } from "../host/calculation/formula-calculator";
import type { Screen } from "../host/host-options";
import type { Calculation } from "./calculation";
import { watchCalculation } from "./calculation";
import { contentOf, isSameContent, resultOf } from "./cell-data";
import { styleOf } from "./cell-style";
import type { Engine } from "./engine";
import { fitRows } from "./fit-rows";
import { OwnCommands } from "./own-commands";
import { showSelection } from "./show-selection";
import { pixels, rangeOf } from "./sheet-data";
import { ShownBook } from "./shown-book";
import type { StaleCell } from "./shown-book";
import { workbookData } from "./workbook-data";

/** Shows the host's workbook in the grid, and has the grid work out its formulas. */
export class GridScreen implements FormulaCalculator, Screen {
  readonly shown = new ShownBook();
  /** What this screen does itself, so that it is not taken for people's work. */
  readonly own = new OwnCommands();
  private workbook: Workbook | undefined;
  private loads = 0;
  private mustLoad = true;
  /** What the grid selects before that is its own idea, not people's. */
  isDrawn = false;
  /** Changes of shape by people that the host has not taken over yet: both sides count rows differently meanwhile. */
  private pending = 0;

  /** Edits by people that the host has not taken over yet: loading anew would lose them. */
  private untaken = 0;
  private isForgotten = false;
  private watched: Calculation | undefined;

  constructor(private readonly engine: Engine) {}

  private get calculation(): Calculation {
    return (this.watched ??= watchCalculation(this.engine));
  }

  /** The workbook as the grid has it, once something was shown. */
  get unit(): Workbook | undefined {
    return this.workbook;
  }

  /** What the grid shows is not what the host has, in a way that only a new load mends. */
  loadNext(): void {
    this.mustLoad = true;
  }

  /** People's changes of shape are on their way to the host. */
  get isHeld(): boolean {
    return this.pending > 0;
  }

  hold(): void {
    this.pending += 1;
  }

  release(): void {
    this.pending -= 1;
  }

  /** People edited cells, which the host takes over in its turn. */
  expectEdit(): void {
    this.untaken += 1;
  }

  editTaken(): void {
    this.untaken -= 1;
  }

  /** Every formula is to be worked out anew, also where no cell changed. */
  forgetResults(): void {
    this.isForgotten = true;
  }

  async recalculate(book: Book): Promise<void> {
    const isNew = await this.bring(book);
    const done =
      isNew || this.isForgotten
        ? await this.calculation.everything()
        : await this.calculation.settled();
    this.isForgotten = false;
    // Rows that people move count differently in the grid; results that are not there yet are asked for again.
    if (this.isHeld || !done) book.stale = true;
    if (!this.isHeld) this.takeResults(book);
  }

  /** Opens the grid's first workbook, before anything is drawn. */
  begin(book: Book): void {
    this.load(book);
    void this.engine.drawn.then(() => {
      this.own.during(() => fitAndSelect(this.engine, book));
      this.isDrawn = true;
    });
  }

  async show(book: Book): Promise<void> {
    await this.bring(book);
    if (!this.shown.showsSelection(book.selection))
      this.own.during(() => showSelection(this.engine.facade, book));
  }

  /** Brings the grid to where the host is; tells whether it had to load everything anew. */
  private async bring(book: Book): Promise<boolean> {
    if (this.isHeld) {
      // The act that takes the shape over brings the grid here again, and has it all worked out.
      book.stale = true;
      return false;
    }
    if (this.mustLoad || this.shown.needsLoad(book)) {
      if (this.untaken > 0) {
        // As for shapes: the act that takes the edits over comes here again.
        this.mustLoad = true;
        book.stale = true;
        return false;
      }
      await this.engine.drawn;
      this.load(book);
      this.own.during(() => fitAndSelect(this.engine, book));
      return true;
    }
    for (const sheet of book.sheets) this.update(sheet);
    return false;
  }

  private load(book: Book): void {
    this.loads += 1;
    this.own.during(() => {
      this.workbook = this.engine.open(workbookData(book, `book-${this.loads}`));
    });
    this.mustLoad = false;
    // From the first workbook on: a change that nobody watched would never count as worked out.
    this.watched ??= watchCalculation(this.engine);
    this.shown.remember(book);
    this.shown.showsSelection(book.selection);
  }

  private update(sheet: Sheet): void {
    const stale = this.shown.staleCells(sheet);
    const heights = this.shown.staleHeights(sheet);
    if (stale.length === 0 && heights.size === 0) return;
    const place = { unitId: this.workbook?.getUnitId() ?? "", subUnitId: sheet.id };
    const worksheet = this.workbook?.getSheetBySheetId(sheet.id);
    // Formulas over rows that people moved stand in the grid already.
    const other = stale.filter((one) => worksheet && !isThere(worksheet, one));
    this.shown.rememberCells(sheet, stale);
    if (other.length === 0 && heights.size === 0) return;
    this.own.during(() => {
      if (other.length > 0) {
        const params = { ...place, cellValue: matrixOf(other) };
        this.engine.commands.syncExecuteCommand(SetRangeValuesMutation.id, params);
      }
      for (const [row, height] of heights) this.setHeight(place, row, height);
      this.shown.rememberHeights(sheet);
      fitRows(this.engine.facade, sheet, new Set(stale.map(({ row }) => row)));
    });
    this.engine.forgetUndo(place.unitId);
  }

  private setHeight(place: object, row: number, height: number | undefined): void {
    const { commands } = this.engine;
    const ranges = [rangeOf({ row, column: 0, rows: 1, columns: 1 })];
    const autoHeightInfo = height === undefined ? 1 : 0;
    commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightMutation.id, {
      ...{ ...place, ranges, autoHeightInfo },
    });
    if (height === undefined) return;
    const params = { ...place, ranges, rowHeight: pixels(height) };
    commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, params);
  }

  private takeResults({ sheets }: Book): void {
    for (const sheet of sheets) {
      const worksheet = this.workbook?.getSheetBySheetId(sheet.id);
      if (worksheet) takeSheetResults(sheet, worksheet);
    }
  }
}

function fitAndSelect({ facade }: Engine, book: Book): void {
  for (const sheet of book.sheets) fitRows(facade, sheet);
  showSelection(facade, book);
}

function takeSheetResults(sheet: Sheet, worksheet: Worksheet): void {
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === undefined) continue;
    const { row, column } = placeOfKey(key);
    const value = resultOf(worksheet.getCellRaw(row, column) ?? {});
    if (JSON.stringify(value) !== JSON.stringify(cell.value))
      sheet.cells.set(key, { ...cell, value });
  }
}

function isThere(worksheet: Worksheet, { row, column, cell, look }: StaleCell): boolean {
  return look !== true && isSameContent(worksheet.getCellRaw(row, column) ?? {}, cell);
}

function matrixOf(stale: readonly StaleCell[]): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell, content, look } of stale) {
    const inRow = (rows[row] ??= {});
    inRow[column] = {
      ...(content && { ...contentOf(cell), p: null, si: null }),
      ...(look && { s: styleOf(cell.look, cell.numberFormat) as IStyleData }),
    };
  }
  return rows;
}
