import type { PrintPlan } from "../../../workbook/sheet-plan";
import { parseAddress } from "../workbook/references";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf } from "../xml/element";
import { resolveEscapes } from "../xml/spreadsheet-string";
import type { SheetName } from "./sheet-print";

/**
 * How a sheet is printed: the text in the middle of its head, and where its print area ends; 0 for a sheet without one.
 *
 * @param names the names that belong to the sheet
 */
export function readPrint(root: XmlElement, names: readonly SheetName[]): PrintPlan {
  const setup = childOf(root, "pageSetup");
  const isWide = setup !== undefined && attributeOf(setup, "orientation") === "landscape";
  const named = (wanted: SheetName["name"]): string =>
    names.find(({ name }) => name === wanted)?.refersTo ?? "";
  const titleRows = titleRowsOf(named("_xlnm.Print_Titles"));
  return {
    orientation: isWide ? "landscape" : "portrait",
    ...(titleRows !== undefined && { titleRows }),
    ...areaEnd(named("_xlnm.Print_Area")),
    header: middleOf(headerOf(root)),
  };
}

/** Rows repeated on every page, alone or beside columns: `表!$A:$B,表!$1:$3`. */
function titleRowsOf(refersTo: string): PrintPlan["titleRows"] {
  const rows = /!\$(\d{1,7}):\$(\d{1,7})(?=,|$)/.exec(refersTo);
  return rows === null ? undefined : { first: Number(rows[1]), last: Number(rows[2]) };
}

/** The lower right end of all areas that are printed. */
function areaEnd(refersTo: string): Pick<PrintPlan, "lastRow" | "lastColumn"> {
  let [lastRow, lastColumn] = [0, 0];
  const areas = /!\$([A-Z]{1,3})\$(\d{1,7})(?::\$([A-Z]{1,3})\$(\d{1,7}))?(?=,|$)/g;
  for (const [, letters = "", digits = "", toLetters, toDigits] of refersTo.matchAll(areas)) {
    const end = parseAddress((toLetters ?? letters) + (toDigits ?? digits));
    lastRow = Math.max(lastRow, end?.row ?? 0);
    lastColumn = Math.max(lastColumn, end?.column ?? 0);
  }
  return { lastRow, lastColumn };
}

function headerOf(root: XmlElement): string {
  const group = childOf(root, "headerFooter");
  const header = group === undefined ? undefined : childOf(group, "oddHeader");
  return header === undefined ? "" : resolveEscapes(header.text);
}

/**
 * The text in the middle of a head; codes for page numbers, faces, sizes and colours are left out.
 *
 * @source ECMA-376 part 1, 18.3.1.46 headerFooter
 */
export function middleOf(header: string): string {
  let [place, text] = ["C", ""];
  for (const [, code, plain = ""] of header.matchAll(PIECES)) {
    if (code === "L" || code === "C" || code === "R") place = code;
    else if (place === "C") text += code === "&" ? "&" : plain;
  }
  return text;
}

/** A code behind its ampersand, or text up to the next one. */
const PIECES = /&("[^"]*"|K(?:[0-9A-Fa-f]{6}|\d\d[+-]\d{3})|\d+|[^])|([^&]+)/g;
