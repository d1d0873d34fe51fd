import type { Book } from "../book/book";

/** Works out the results of formulas; another spreadsheet engine may take its place. */
export interface FormulaCalculator {
  /** Puts into every formula cell the result that follows from the cells as they are. */
  recalculate(book: Book): void | Promise<void>;
}
