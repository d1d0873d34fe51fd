import type { WorkbookFailure } from "../../core/model/failure";
import type { Result } from "../../core/model/result";
import { succeed } from "../../core/model/result";
import type { Book } from "../host/book/book";
import { saveBook } from "./save-book";

/**
 * Saves a workbook of the host as the bytes of an .xlsx file; `saveBook` also tells what the file does not have.
 *
 * @param base the file that the book was opened from; absent for a new one
 */
export async function xlsxOfBook(
  book: Book,
  base?: Uint8Array,
): Promise<Result<Uint8Array, WorkbookFailure>> {
  const saved = await saveBook(book, base);
  return saved.ok ? succeed(saved.value.bytes) : saved;
}
