import { createXlsx, openXlsx } from "../../adapters/xlsx/xlsx-workbook";
import type { WorkbookFailure } from "../../core/model/failure";
import type { Result } from "../../core/model/result";
import { succeed } from "../../core/model/result";
import type { Book } from "../host/book/book";
import { bookOfXlsx } from "./book-of-xlsx";
import { changesOfBook } from "./changes-of-book";
import { planOfSheet } from "./plan-of-sheet";
import type { SaveLoss } from "./save-losses";
import { saveLosses } from "./save-losses";

/** A workbook of the host as a file. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Parts of the book that the file does not have. */
  readonly losses: readonly SaveLoss[];
  /** The file was built from nothing: what the one before had and the host does not know is not in it. */
  readonly isBuiltAnew: boolean;
}

/**
 * Saves a workbook of the host as an .xlsx file. Only what differs from the file that it was opened from is written into
 * it, so that everything else in that file stays; where sheets were renamed, removed, put in another order or laid out
 * anew, the file is built from nothing and has what sheet plans can say.
 *
 * @param base the file that the book was opened from; absent for a new one
 */
export async function saveBook(
  book: Book,
  base?: Uint8Array,
): Promise<Result<SavedFile, WorkbookFailure>> {
  if (base === undefined) return builtFile(book);
  const changed = await changedFile(book, base);
  if (!changed.ok) return changed;
  return changed.value === undefined ? builtFile(book) : succeed(changed.value);
}

/** The file with what differs written into it; `undefined` where the port cannot say the difference. */
async function changedFile(
  book: Book,
  base: Uint8Array,
): Promise<Result<SavedFile | undefined, WorkbookFailure>> {
  const before = await bookOfXlsx(base);
  if (!before.ok) return before;
  const changes = changesOfBook(before.value, book);
  if (changes === undefined) return succeed(undefined);
  const workbook = openXlsx(base);
  if (!workbook.ok) return workbook;
  const written = await workbook.value.write(changes);
  if (!written.ok) return written;
  const kept = saveLosses(before.value);
  const losses = saveLosses(book).filter((loss) => !kept.includes(loss));
  return succeed({ bytes: workbook.value.bytes(), losses, isBuiltAnew: false });
}

async function builtFile(book: Book): Promise<Result<SavedFile, WorkbookFailure>> {
  const workbook = createXlsx();
  const addSheets = book.sheets.map((sheet) => planOfSheet(book, sheet));
  const written = await workbook.write({ addSheets });
  if (!written.ok) return written;
  return succeed({ bytes: workbook.bytes(), losses: saveLosses(book), isBuiltAnew: true });
}
