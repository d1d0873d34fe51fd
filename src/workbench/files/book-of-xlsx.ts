import { openXlsx } from "../../adapters/xlsx/xlsx-workbook";
import type { WorkbookFailure } from "../../core/model/failure";
import type { Result } from "../../core/model/result";
import { succeed } from "../../core/model/result";
import type { DefinedName } from "../../workbook/port";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { fixedAddress } from "../host/book/area";
import type { Book, DefinedItem } from "../host/book/book";
import { newBook, newId, sheetNamed } from "../host/book/book";
import { fillSheet } from "./sheet-of-plan";

/**
 * Opens an .xlsx file as a workbook of the host, its first visible sheet in front. What the file has beyond the host or
 * beyond a sheet plan (other charts than bars of one block, merged cells, protection, names of single sheets) is not seen, and stays in the file when
 * the book is saved over it.
 */
export async function bookOfXlsx(bytes: Uint8Array): Promise<Result<Book, WorkbookFailure>> {
  const workbook = openXlsx(bytes);
  if (!workbook.ok) return workbook;
  const plans = workbook.value.sheetPlans();
  if (!plans.ok) return plans;
  const snapshot = await workbook.value.read();
  return snapshot.ok ? succeed(bookOfPlans(plans.value, snapshot.value.names)) : snapshot;
}

function bookOfPlans(plans: readonly SheetPlan[], names: readonly DefinedName[]): Book {
  const [first = "Sheet1", ...others] = plans.map(({ name }) => name);
  const book = newBook([first, ...others]);
  for (const [index, sheet] of book.sheets.entries()) {
    const plan = plans[index];
    if (plan !== undefined) fillSheet(book, sheet, plan);
  }
  book.names = names.filter(({ name }) => !name.startsWith("_xlnm.")).map(itemIn(book));
  const shown = book.sheets.find(({ visibility }) => visibility === "Visible");
  if (shown !== undefined) book.selection = { sheetId: shown.id, box: FIRST_CELL };
  return book;
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

/** References to cells as Excel shows them, whatever quotes the file puts round a sheet's name. */
function itemIn(book: Book): (name: DefinedName) => DefinedItem {
  return ({ name, refersTo, cell }) => {
    const sheet = cell && sheetNamed(book, cell.sheet);
    const box = cell && { ...FIRST_CELL, row: cell.row - 1, column: cell.column - 1 };
    const reference = sheet && box ? fixedAddress(book, { sheetId: sheet.id, box }) : refersTo;
    return { id: newId(book), name, formula: `=${reference}`, visible: true, comment: "" };
  };
}
