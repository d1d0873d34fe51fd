import { createXlsx, openXlsx } from "../../../../src/adapters/xlsx/xlsx-workbook";
import type { Checked } from "../../../../src/core/model/check";
import { checkWorkbook } from "../../../../src/app/check-workbook";
import { fillWorkbook } from "../../../../src/app/fill-workbook";
import { newWorkbook } from "../../../../src/app/new-workbook";
import { openReport } from "../../../../src/app/open-report";
import { readValues } from "../../../../src/app/read-values";
import type { Result } from "../../../../src/core/model/result";
import type { Book } from "../../../../src/workbench/host/book/book";
import { sheetNamed } from "../../../../src/workbench/host/book/book";
import type { Sheet } from "../../../../src/workbench/host/book/sheet";
import { bookOfXlsx } from "../../../../src/workbench/files/book-of-xlsx";
import { xlsxOfBook } from "../../../../src/workbench/files/xlsx-of-book";
import { sampleValues, streetDefinition } from "../../../support/sample-report";

/** What was to succeed; a refusal fails the test. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** The real report of 2021, laid out and filled, as the command line would write it. */
export async function sampleFile(): Promise<Uint8Array> {
  const definition = streetDefinition();
  const workbook = createXlsx();
  valueOf(await newWorkbook(workbook, { definition, unit: "广内街道", year: 2021 }));
  const values = valueOf(readValues(sampleValues("sample-2021"), definition));
  valueOf(await fillWorkbook(workbook, valueOf(await openReport(workbook)), values));
  return workbook.bytes();
}

export async function openedBook(bytes: Uint8Array): Promise<Book> {
  return valueOf(await bookOfXlsx(bytes));
}

export async function savedFile(book: Book, base?: Uint8Array): Promise<Uint8Array> {
  return valueOf(await xlsxOfBook(book, base));
}

/** What a check of a file finds. */
export async function checkedFile(bytes: Uint8Array): Promise<Checked> {
  return checkWorkbook(valueOf(await openReport(valueOf(openXlsx(bytes)))));
}

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}
