import type { CellAddress, DefinedName } from "../../../workbook/port";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/element";
import { parseAddress } from "./references";
import type { WorkbookPart } from "./workbook-part";
import { sheetNamed } from "./workbook-part";

const SINGLE_CELL = /^(?:'((?:[^']|'')+)'|([^'!:,\s()[\]]+))!\$([A-Za-z]{1,3})\$(\d{1,7})$/;

/** The names that hold for the whole workbook; names of one sheet (print areas among them) are not reported. */
export function readDefinedNames(workbook: WorkbookPart): readonly DefinedName[] {
  return nameElements(workbook.document.root)
    .filter((element) => attributeOf(element, "localSheetId") === undefined)
    .map((element) => definedName(workbook, element));
}

/** The elements of all names, of the workbook and of single sheets. */
export function nameElements(root: XmlElement): readonly XmlElement[] {
  const list = childOf(root, "definedNames");
  return list === undefined ? [] : childrenOf(list, "definedName");
}

function definedName(workbook: WorkbookPart, element: XmlElement): DefinedName {
  const name = attributeOf(element, "name") ?? "";
  const refersTo = element.text.trim().replace(/^=/, "");
  const cell = singleCell(workbook, refersTo);
  return cell === undefined ? { name, refersTo } : { name, refersTo, cell };
}

/** The cell that an absolute reference to one cell of an existing sheet means. */
function singleCell(workbook: WorkbookPart, refersTo: string): CellAddress | undefined {
  const match = SINGLE_CELL.exec(refersTo);
  if (match === null) return undefined;
  const [, quoted, plain = "", letters = "", digits = ""] = match;
  const sheet = sheetNamed(workbook, quoted === undefined ? plain : quoted.replaceAll("''", "'"));
  const position = parseAddress(letters + digits);
  return sheet === undefined || position === undefined
    ? undefined
    : { sheet: sheet.name, ...position };
}
