import { columnLetters, quotedSheet } from "../../../workbook/address";
import type { PrintPlan, SheetPlan } from "../../../workbook/sheet-plan";
import { writeSpreadsheetString } from "../xml/spreadsheet-string";

const A4 = 9;
/** Inches. */
const MARGINS = 'left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"';

/** `3 / 12` */
const PAGE_NUMBERS = "<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>";

/** Page set-up: A4, one page across and as many down as it takes. */
export function printXml({ orientation, header }: PrintPlan): string {
  const text = writeSpreadsheetString(`&C${header.replaceAll("&", "&&")}`);
  const head = header === "" ? "" : `<oddHeader>${text}</oddHeader>`;
  return (
    `<pageMargins ${MARGINS}/>` +
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter>${head}${PAGE_NUMBERS}</headerFooter>`
  );
}

/** A name that belongs to one sheet, as print set-up is stored. */
export interface SheetName {
  readonly name: "_xlnm.Print_Area" | "_xlnm.Print_Titles";
  readonly refersTo: string;
}

/** The print area and the rows repeated on every page, as names of the sheet. */
export function printNames({ name, print }: SheetPlan): readonly SheetName[] {
  const names: SheetName[] = [];
  if (print.lastRow > 0 && print.lastColumn > 0) {
    names.push(printArea(name, print.lastRow, print.lastColumn));
  }
  if (print.titleRows !== undefined) {
    const { first, last } = print.titleRows;
    const refersTo = `${quotedSheet(name)}!$${first}:$${last}`;
    names.push({ name: "_xlnm.Print_Titles", refersTo });
  }
  return names;
}

/** The area printed from A1 on. */
export function printArea(sheet: string, lastRow: number, lastColumn: number): SheetName {
  const refersTo = `${quotedSheet(sheet)}!$A$1:$${columnLetters(lastColumn)}$${lastRow}`;
  return { name: "_xlnm.Print_Area", refersTo };
}

/** A print area with another last row; `undefined` where it is not one area that can be read. */
export function printAreaThrough(refersTo: string, row: number): string | undefined {
  const rows = /^(.*!\$[A-Z]+\$\d+:\$[A-Z]+\$)\d+$/.exec(refersTo);
  if (rows !== null) return `${rows[1] ?? ""}${row}`;
  const single = /^(.*!\$([A-Z]+)\$\d+)$/.exec(refersTo);
  if (single !== null) return `${single[1] ?? ""}:$${single[2] ?? ""}$${row}`;
  const columns = /^(.*!)\$([A-Z]+):\$([A-Z]+)$/.exec(refersTo);
  if (columns === null) return undefined;
  return `${columns[1] ?? ""}$${columns[2] ?? ""}$1:$${columns[3] ?? ""}$${row}`;
}
