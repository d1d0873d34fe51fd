import { HostError } from "../host-error";
import { sheetOf } from "./area";
import type { Area } from "./area";
import type { Book } from "./book";
import { cellKey } from "./sheet";
import type { Sheet } from "./sheet";

/** What protection may allow besides typing into unlocked cells, under the names of the API. */
export type Permission =
  | "contents"
  | "allowFormatCells"
  | "allowFormatColumns"
  | "allowFormatRows"
  | "allowInsertRows"
  | "allowDeleteRows"
  | "allowInsertColumns"
  | "allowDeleteColumns"
  | "allowEditObjects";

/** @throws HostError where the book is only looked at */
export function guardBook(book: Book, location: string): void {
  if (book.readOnly) throw new HostError("AccessDenied", READ_ONLY, location);
}

/** @throws HostError where sheets may not be added, renamed, moved, shown or removed */
export function guardStructure(book: Book, location: string): void {
  guardBook(book, location);
  if (book.structureProtected) throw new HostError("AccessDenied", PROTECTED_BOOK, location);
}

/** @throws HostError where the sheet is protected and does not allow it, or the book is only looked at */
export function guardCells(book: Book, area: Area, need: Permission, location: string): void {
  guardBook(book, location);
  const sheet = sheetOf(book, area.sheetId);
  if (!sheet.protection.protected) return;
  const allowed =
    need === "contents" ? !touchesLocked(sheet, area) : sheet.protection.options[need] === true;
  if (!allowed) throw new HostError("AccessDenied", PROTECTED_SHEET, location);
}

function touchesLocked(sheet: Sheet, { box }: Area): boolean {
  for (let row = box.row; row < box.row + box.rows; row += 1) {
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      if (sheet.cells.get(cellKey(row, column))?.look.locked !== false) return true;
    }
  }
  return false;
}

const PROTECTED_SHEET =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";
const PROTECTED_BOOK = "The structure of the workbook is protected.";
const READ_ONLY = "The workbook is read-only.";
