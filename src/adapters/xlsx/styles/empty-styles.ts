import { XML_DECLARATION } from "../xml/escape";
import { PLAIN_CELL_STYLE } from "./cell-style";
import { CUSTOMARY_FONT, fontXml, NO_BORDER, NO_FILLS } from "./format-xml";

/** Content type of a styles part. */
export const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** A styles part with the least that a workbook needs. */
export function emptyStyles(namespace: string): string {
  return (
    `${XML_DECLARATION}<styleSheet xmlns="${namespace}">` +
    `<fonts count="1">${fontXml({}, CUSTOMARY_FONT)}</fonts>` +
    `<fills count="2">${NO_FILLS.join("")}</fills>` +
    `<borders count="1">${NO_BORDER}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="1">${PLAIN_CELL_STYLE}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    '<dxfs count="0"/><tableStyles count="0"/></styleSheet>'
  );
}
