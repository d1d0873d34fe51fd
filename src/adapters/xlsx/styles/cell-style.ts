import type { XmlElement } from "../xml/element";
import { prefixed } from "../xml/element-edits";
import { escapeXml } from "../xml/escape";

/** One entry of a workbook's cell styles (`xf`), its children as XML with the document's prefix. */
export interface CellStyle {
  readonly attributes: ReadonlyMap<string, string>;
  readonly alignment: string;
  /** Protection and extensions: no look, so a new look leaves them. */
  readonly rest: string;
}

/** The style of a cell that says nothing of its look. */
export const PLAIN_CELL_STYLE = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';

const PLAIN: CellStyle = {
  attributes: new Map([
    ["numFmtId", "0"],
    ["fontId", "0"],
    ["fillId", "0"],
    ["borderId", "0"],
    ["xfId", "0"],
  ]),
  alignment: "",
  rest: "",
};

/** Reads a cell style; the plain one where the part has no such entry. */
export function readCellStyle(text: string, element: XmlElement | undefined): CellStyle {
  if (element === undefined) return PLAIN;
  const attributes = new Map([...element.attributes].map(([name, { value }]) => [name, value]));
  const isAlignment = (child: XmlElement): boolean => child.name === "alignment";
  const alignment = element.children.filter(isAlignment);
  const rest = element.children.filter((child) => !isAlignment(child));
  return { attributes, alignment: xmlOf(text, alignment), rest: xmlOf(text, rest) };
}

function xmlOf(text: string, elements: readonly XmlElement[]): string {
  return elements.map(({ start, end }) => text.slice(start, end)).join("");
}

/** A cell style as XML with the prefix of `root`. */
export function cellStyleXml({ attributes, alignment, rest }: CellStyle, root: XmlElement): string {
  const written = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join("");
  const content = alignment + rest;
  if (content === "") return prefixed(`<xf${written}/>`, root);
  return prefixed(`<xf${written}>`, root) + content + prefixed("</xf>", root);
}
