import { LocaleType } from "@univerjs/core";
import type { IWorkbookData } from "@univerjs/core";
import type { Book, DefinedItem } from "../host/book/book";
import { formatRules, validationRules } from "./rule-data";
import { sheetData, styleNames } from "./sheet-data";

/** Scope of a name that all sheets know, in the grid's words. */
export const WHOLE_BOOK = "AllDefaultWorkbook";

/** What the grid's plugins load beside the cells. */
const PARTS = {
  names: "SHEET_DEFINED_NAME_PLUGIN",
  validations: "SHEET_DATA_VALIDATION_PLUGIN",
  formats: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
} as const;

/**
 * The whole workbook as the grid loads it at once; cell by cell it would take a hundred times as long. Tables, page set-up and
 * settings have no face in the grid.
 *
 * @param unit new for each load: the grid keeps what it worked out under it
 */
export function workbookData(book: Book, unit: string): Partial<IWorkbookData> {
  const names = styleNames();
  const sheets = book.sheets.map((sheet) => [sheet.id, sheetData(sheet, names)] as const);
  const bySheet = <T>(of: (sheet: Book["sheets"][number]) => T) =>
    Object.fromEntries(book.sheets.map((sheet) => [sheet.id, of(sheet)]));
  return {
    id: unit,
    name: book.name,
    locale: LocaleType.ZH_CN,
    sheetOrder: book.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets),
    styles: names.styles,
    resources: [
      resource(
        PARTS.names,
        Object.fromEntries(book.names.map((item) => [item.id, nameData(item)])),
      ),
      resource(PARTS.validations, bySheet(validationRules)),
      resource(PARTS.formats, bySheet(formatRules)),
    ],
  };
}

/** A defined name in the grid's words; a reference has no `=` there. */
export function nameData({ id, name, formula, sheetId, visible, comment }: DefinedItem) {
  return {
    id,
    name,
    formulaOrRefString: formula.replace(/^=/, ""),
    localSheetId: sheetId ?? WHOLE_BOOK,
    hidden: !visible,
    comment,
  };
}

function resource(name: string, data: object) {
  return { name, data: JSON.stringify(data) };
}
