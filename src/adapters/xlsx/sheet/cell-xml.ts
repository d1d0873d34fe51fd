import type { CellInput } from "../../../workbook/cell-input";
import { isFormulaInput } from "../../../workbook/cell-input";
import type { CellValue } from "../../../workbook/port";
import { writeSpreadsheetContent } from "../xml/spreadsheet-string";

/** Characters that make a typed text a formula; such text is marked so that it stays text when it is edited. */
const FORMULA_LIKE = /^[=+\-@]/;
/** White space that XML readers may drop unless told to keep it. */
const FRAGILE_SPACE = /^\s|\s$|[\t\n]/;

/** What a cell holds, as XML without prefixes. */
export interface CellContent {
  /** The `t` attribute; absent for numbers and empty cells. */
  readonly type?: string;
  readonly xml: string;
}

/**
 * A value as the content of a cell element. Text goes into the cell itself (an inline string), never into a formula;
 * an empty text leaves the cell empty, as typing nothing does.
 */
export function cellContent(value: CellInput): CellContent {
  if (value === null || value === "") return { xml: "" };
  if (typeof value === "string") return { type: "inlineStr", xml: `<is>${textXml(value)}</is>` };
  if (isFormulaInput(value)) return formulaContent(value.formula, value.value);
  return resultContent(value);
}

function formulaContent(formula: string, result: CellValue): CellContent {
  const content = resultContent(result);
  return { ...content, xml: `<f>${writeSpreadsheetContent(formula)}</f>${content.xml}` };
}

function resultContent(value: CellValue): CellContent {
  if (value === null) return { xml: "" };
  if (typeof value === "object")
    return { type: "e", xml: `<v>${writeSpreadsheetContent(value.error)}</v>` };
  if (typeof value === "boolean") return { type: "b", xml: `<v>${value ? 1 : 0}</v>` };
  if (typeof value === "string")
    return { type: "str", xml: `<v>${writeSpreadsheetContent(value)}</v>` };
  // No cell can hold an infinity; a spreadsheet shows this error for one.
  return Number.isFinite(value) ? { xml: `<v>${value}</v>` } : { type: "e", xml: "<v>#NUM!</v>" };
}

function textXml(text: string): string {
  const space = FRAGILE_SPACE.test(text) ? ' xml:space="preserve"' : "";
  return `<t${space}>${writeSpreadsheetContent(text)}</t>`;
}

/** A whole cell element without prefixes. */
export function cellXml(
  reference: string,
  style: number,
  { type, xml }: CellContent,
  more = "",
): string {
  const styled = style === 0 ? "" : ` s="${style}"`;
  const typed = type === undefined ? "" : ` t="${type}"`;
  const open = `<c r="${reference}"${styled}${typed}${more}`;
  return xml === "" ? `${open}/>` : `${open}>${xml}</c>`;
}

/** Whether a value's style has to mark it as text; `undefined` where the mark does not matter. */
export function quotePrefixFor(value: CellInput | undefined): boolean | undefined {
  if (value === undefined || value === null) return undefined;
  return typeof value === "string" && FORMULA_LIKE.test(value);
}
