import type { HostFailure, WorkbookFailure } from "../core/model/failure";
import type { Result } from "../core/model/result";
import type { Feature } from "./feature";
import type { CellAddress, Receipt, Workbook, WritePurpose } from "./port";

/** A workbook that is open in front of people while the program works in it. */
export interface LiveWorkbook extends Workbook {
  /** The write that 恢复上一次 would take back, whoever made it (pane or ribbon); absent when there is none. */
  lastWrite(): Promise<Result<LastWrite | undefined, WorkbookFailure>>;
  /**
   * Puts back exactly what the last write replaced: values, formulas, number formats, looks, names; sheets that it added go.
   * Refused where people changed any of it since (`changed-since`), for their work is not ours to undo.
   */
  restoreLast(): Promise<Result<Receipt, WorkbookFailure>>;
  /** Shows a cell to the person in front: its sheet comes up and the cell is selected. */
  select(cell: CellAddress): Promise<Result<undefined, WorkbookFailure>>;
  /** What was kept in the workbook under a key of ours, beside its cells; absent where nothing was, or nothing can be. */
  recall(key: string): Promise<Result<string | undefined, WorkbookFailure>>;
  /** Keeps a text in the workbook under a key of ours, so that it travels with the file; an empty text forgets it. */
  keep(key: string, text: string): Promise<Result<undefined, WorkbookFailure>>;
  /** What this program can do of all that the add-in uses. */
  features(): readonly Feature[];
  /**
   * Hints that something changed, or that another cell was selected; `own` changes are not told. Nothing may depend on them.
   *
   * @returns what ends the listening; a failure where the program tells no such thing
   */
  listen(listener: LiveListener): Promise<Result<() => Promise<void>, HostFailure>>;
}

/** A write that can be taken back. */
export interface LastWrite {
  readonly purpose?: WritePurpose;
  readonly cellsWritten: number;
  readonly sheetsAdded: readonly string[];
}

/** What people do in the workbook, told as it happens. */
export interface LiveListener {
  /** Cells were edited by somebody here or elsewhere; ask again for what they hold. */
  edited(): void;
  selected(cell: CellAddress): void;
}
