import { EVENTS, WHOLE_WORKBOOK } from "../events";
import { HostError } from "../host-error";
import type { Scene } from "../host-object";
import { newId, sheetNamed } from "./book";
import type { Book } from "./book";
import { rewriteFormulas, withoutSheet, withSheetRenamed } from "./formula-references";
import { guardStructure } from "./guard";
import { newSheet } from "./sheet";
import type { Sheet } from "./sheet";

const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** Adds an empty sheet at the end; without a name it gets the next free `Sheet…`, without an id a new one. */
export function addSheet(scene: Scene, name: string | undefined, id?: string): Sheet {
  const { book } = scene;
  guardStructure(book, "WorksheetCollection.add");
  const sheet = newSheet(id ?? newId(book), name ?? freeName(book));
  checkName(book, sheet.name, "WorksheetCollection.add");
  book.sheets.push(sheet);
  book.stale = true;
  raiseSheetEvent(scene, EVENTS.worksheetAdded, sheet);
  return sheet;
}

export function deleteSheet(scene: Scene, sheet: Sheet): void {
  const { book } = scene;
  guardStructure(book, "Worksheet.delete");
  const visible = book.sheets.filter(({ visibility }) => visibility === "Visible");
  if (sheet.visibility === "VeryHidden" || (visible.length === 1 && visible[0] === sheet)) {
    throw new HostError("InvalidOperation", undefined, "Worksheet.delete");
  }
  const index = book.sheets.indexOf(sheet);
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.tables = book.tables.filter(({ sheetId }) => sheetId !== sheet.id);
  book.names = book.names.filter(({ sheetId }) => sheetId !== sheet.id);
  scene.references.move(sheet.id, () => undefined);
  if (book.selection.sheetId === sheet.id) selectNeighbour(scene, index);
  rewriteFormulas(book, (formula) => withoutSheet(formula, sheet.name));
  book.stale = true;
  raiseSheetEvent(scene, EVENTS.worksheetDeleted, sheet);
}

export function renameSheet(scene: Scene, sheet: Sheet, name: string): void {
  guardStructure(scene.book, "Worksheet.name");
  const sameButCase = name.toUpperCase() === sheet.name.toUpperCase();
  if (!sameButCase) checkName(scene.book, name, "Worksheet.name");
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(scene.book, (formula) => withSheetRenamed(formula, before, name));
}

/** @param position counts from 0, hidden sheets among them */
export function moveSheet(scene: Scene, sheet: Sheet, position: number): void {
  const { book } = scene;
  guardStructure(book, "Worksheet.position");
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) {
    throw new HostError("InvalidArgument", undefined, "Worksheet.position");
  }
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.sheets.splice(position, 0, sheet);
}

export function showSheet(scene: Scene, sheet: Sheet, visibility: Sheet["visibility"]): void {
  const { book } = scene;
  guardStructure(book, "Worksheet.visibility");
  const others = book.sheets.some((one) => one !== sheet && one.visibility === "Visible");
  if (visibility !== "Visible" && !others) {
    throw new HostError("InvalidOperation", undefined, "Worksheet.visibility");
  }
  sheet.visibility = visibility;
  const isActive = book.selection.sheetId === sheet.id;
  if (isActive && visibility !== "Visible") selectNeighbour(scene, book.sheets.indexOf(sheet) + 1);
}

function checkName(book: Book, name: string, location: string): void {
  const unfit = name === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name);
  if (unfit || name.startsWith("'") || name.endsWith("'")) {
    throw new HostError("InvalidArgument", undefined, location);
  }
  if (sheetNamed(book, name)) throw new HostError("ItemAlreadyExists", undefined, location);
}

function freeName(book: Book): string {
  let number = book.sheets.length + 1;
  while (sheetNamed(book, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** Brings up the next visible sheet, else the one before. */
function selectNeighbour(scene: Scene, index: number): void {
  const visible = ({ visibility }: Sheet) => visibility === "Visible";
  const { sheets } = scene.book;
  const next = sheets.slice(index).find(visible) ?? sheets.filter(visible).at(-1);
  if (next === undefined) return;
  scene.select({ sheetId: next.id, box: { row: 0, column: 0, rows: 1, columns: 1 } });
}

function raiseSheetEvent(scene: Scene, type: number, sheet: Sheet): void {
  const data = { source: "Local", worksheetId: sheet.id };
  scene.raise({ type, targets: [WHOLE_WORKBOOK, sheet.id], data });
}
