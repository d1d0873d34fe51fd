import type { Json } from "../wire/request";
import type { Box } from "./box";
import { newSheet } from "./sheet";
import type { Sheet } from "./sheet";

/** A workbook that is open: plain data, changed only by the host. */
export interface Book {
  name: string;
  sheets: Sheet[];
  names: DefinedItem[];
  tables: Table[];
  /** What add-ins keep in the workbook beside its cells. */
  readonly settings: Map<string, Json>;
  selection: Selection;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** Only looked at: every change is refused. */
  readOnly: boolean;
  /** Sheets may not be added, renamed or removed. */
  structureProtected: boolean;
  /** Some result may be older than the cells it comes from. */
  stale: boolean;
  /** Somebody asked for results where nothing is worked out by itself. */
  calculateNow: boolean;
  nextId: number;
}

export interface Selection {
  readonly sheetId: string;
  readonly box: Box;
}

/** A defined name; `sheetId` is present where only one sheet knows it. */
export interface DefinedItem {
  readonly id: string;
  readonly name: string;
  readonly sheetId?: string;
  /** With its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Table {
  readonly id: string;
  name: string;
  readonly sheetId: string;
  /** Header, body and total row. */
  box: Box;
  style: string;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** A new workbook with empty sheets of the given names, the first one active. */
export function newBook(sheetNames: readonly [string, ...string[]]): Book {
  const [first, ...others] = sheetNames;
  const active = newSheet("{00000001}", first);
  const book: Book = {
    name: "工作簿1.xlsx",
    sheets: [active],
    names: [],
    tables: [],
    settings: new Map(),
    selection: { sheetId: active.id, box: { row: 0, column: 0, rows: 1, columns: 1 } },
    calculationMode: "Automatic",
    readOnly: false,
    structureProtected: false,
    stale: false,
    calculateNow: false,
    nextId: 2,
  };
  for (const name of others) book.sheets.push(newSheet(newId(book), name));
  return book;
}

/** An id as Excel gives them to sheets, tables and rules. */
export function newId(book: Book): string {
  const id = String(book.nextId).padStart(8, "0");
  book.nextId += 1;
  return `{${id}}`;
}

export function sheetNamed(book: Book, name: string): Sheet | undefined {
  const wanted = name.toUpperCase();
  return book.sheets.find((sheet) => sheet.name.toUpperCase() === wanted);
}

export function sheetOfId(book: Book, id: string): Sheet | undefined {
  return book.sheets.find((sheet) => sheet.id === id);
}
