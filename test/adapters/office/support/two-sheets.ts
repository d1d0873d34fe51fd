import type { ExcelHost } from "../../../../src/workbench/host/excel-host";
import type { Changes } from "../../../../src/workbook/port";
import { readAll, sheetOf } from "../../../contract/sheets";
import { excelBook } from "./excel-book";

/** One cell of each of the two sheets. */
export const CHANGES: Changes = {
  cells: [
    { sheet: "甲", row: 1, column: 1, value: 9 },
    { sheet: "乙", row: 1, column: 1, value: "新" },
  ],
};

/** Two sheets with something on them, read. */
export async function twoSheets() {
  const book = excelBook();
  await book.workbook.write({ addSheets: [sheetOf("甲", [[1]]), sheetOf("乙", [["旧"]])] });
  await readAll(book.workbook);
  return book;
}

/** A sheet as the host has it. */
export function sheet({ book }: ExcelHost, name: string) {
  const found = book.sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(name);
  return found;
}
