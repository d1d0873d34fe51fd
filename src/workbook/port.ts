import type { Result } from "../core/model/result";
import type { WorkbookFailure } from "../core/model/failure";
import type { CellError, CellInput } from "./cell-input";
import type { CellBlock, CellFormat, ChartPlan, SheetPlan } from "./sheet-plan";

/**
 * The one door to a spreadsheet. Excel and .xlsx files are two adapters of it; the in-memory workbook is the
 * reference. Asynchronous and block-wise: a use case reads once, computes, and writes once.
 */
export interface Workbook {
  /** Everything the workbook holds that a use case may need, in one round trip. */
  read(): Promise<Result<Snapshot, WorkbookFailure>>;
  /** All of a use case's changes in one round trip: either every one is made or none; a text that no cell holds is refused. */
  write(changes: Changes): Promise<Result<Receipt, WorkbookFailure>>;
}

/** A workbook's cells and names at the moment of reading. */
export interface Snapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
}

/** One worksheet as it was read. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** Cells that hold something, row by row, left to right. */
  readonly cells: readonly Cell[];
  /** Rows that nobody sees, from the top; absent where there are none, or the program does not tell. */
  readonly hiddenRows?: readonly number[];
  /**
   * Cells joined into one; absent where there are none, or the program does not tell. Of areas beyond all cells that
   * hold something nothing need be told.
   */
  readonly merges?: readonly MergedArea[];
  /** Names of its charts in their order; absent where there are none, or the program does not tell. */
  readonly charts?: readonly string[];
  /** Present where the sheet is larger than any of ours, and only its top left was read. */
  readonly isCut?: boolean;
}

/** Cells that were joined into one: only the first of them shows what it holds. */
export type MergedArea = CellBlock;

/** One cell that holds something. Rows and columns count from 1. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** The cell's formula without the leading `=`; `value` is then its last result. */
  readonly formula?: string;
  /** Number format code; absent for General. */
  readonly format?: string;
}

/** An error value keeps its name (`#REF!`): it is never a blank. */
export type CellValue = number | string | boolean | null | CellError;

/** A workbook-wide defined name. `cell` is present where it refers to exactly one cell. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly cell?: CellAddress;
}

/** One cell of a workbook. Rows and columns count from 1; sheet names ignore case. */
export interface CellAddress {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Everything that one use case changes. Cells that are not named keep what they have. */
export interface Changes {
  /** What the write is for, so that people can be told what 恢复上一次 would take back. */
  readonly purpose?: WritePurpose;
  /** Sheets to add at the end, complete; one whose name exists already is a failure. */
  readonly addSheets?: readonly SheetPlan[];
  readonly cells?: readonly CellChange[];
  readonly rows?: readonly RowChange[];
  /** Hidden rows that are to be seen again. */
  readonly showRows?: readonly { readonly sheet: string; readonly row: number }[];
  /** Merged areas to be taken apart, each named whole; every cell keeps what it holds. */
  readonly unmerge?: readonly MergedCells[];
  /** Workbook-wide names to create or to point elsewhere, each at one cell. */
  readonly names?: readonly { readonly name: string; readonly cell: CellAddress }[];
  /** Row that closes the print area of a sheet, for a sheet refilled with more or fewer rows. */
  readonly printThrough?: readonly { readonly sheet: string; readonly row: number }[];
  /** Charts to put, to point at other cells, or to take away: one change for each. */
  readonly charts?: readonly ChartChange[];
}

/** What one chart is to become. */
export interface ChartChange {
  readonly sheet: string;
  readonly name: string;
  /**
   * The chart as it is to be; absent takes it away, if it is there. Of one that is there only the cells that it draws
   * change: place, size, title and look are people's.
   */
  readonly after?: ChartPlan;
  /** How it was planned before, so that the write can be taken back where the program does not tell what a chart draws. */
  readonly before?: ChartPlan;
}

/** A merged area of a sheet. */
export interface MergedCells extends CellBlock {
  readonly sheet: string;
}

/** The jobs that write into a workbook. */
export type WritePurpose =
  "new" | "fill" | "prior" | "results" | "explanations" | "formulas" | "mend" | "restore" | "texts";

/** What one cell is to become; parts that are absent stay as they are. */
export interface CellChange extends CellAddress {
  /** `null` empties the cell and keeps its look; absent leaves the content alone. */
  readonly value?: CellInput;
  /** How the cell looks; absent leaves its look alone. */
  readonly format?: CellFormat;
  /** Number format code alone, keeping the rest of the look. */
  readonly numberFormat?: string;
}

/** The height that one row is to have. */
export interface RowChange {
  readonly sheet: string;
  readonly row: number;
  /** In points; absent gives the row back to automatic height. */
  readonly height?: number;
}

/** What a write did. */
export interface Receipt {
  readonly cellsWritten: number;
  /** Whether the write can be taken back; absent where nobody asks, as with files. */
  readonly restorable?: boolean;
}
