import type { Book } from "../book/book";
import type { CellValue } from "../book/cell";
import type { Sheet } from "../book/sheet";
import type { PendingCalls } from "./pending-calls";

/** Where a formula stands and what it can see. */
export interface Evaluation {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly valueAt: (sheet: Sheet, row: number, column: number) => CellValue;
  readonly calls: PendingCalls;
}
