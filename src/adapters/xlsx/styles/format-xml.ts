import type { CellFormat } from "../../../workbook/sheet-plan";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf } from "../xml/element";
import { escapeXml } from "../xml/escape";

/** The typeface and size that a workbook's cells have unless told otherwise. */
export interface DefaultFont {
  readonly name: string;
  readonly sizePoints: number;
}

/** Used where a styles part says nothing of fonts: the customary face of Chinese spreadsheets. */
export const CUSTOMARY_FONT: DefaultFont = { name: "宋体", sizePoints: 11 };

/** The first font of a styles part, which every unstyled cell has. */
export function defaultFont(root: XmlElement): DefaultFont {
  const font = childOf(root, "fonts")?.children[0];
  const name = font === undefined ? undefined : childOf(font, "name");
  const size = font === undefined ? undefined : childOf(font, "sz");
  const points = Number(size === undefined ? undefined : attributeOf(size, "val"));
  return {
    name: (name === undefined ? undefined : attributeOf(name, "val")) ?? CUSTOMARY_FONT.name,
    sizePoints: points > 0 ? points : CUSTOMARY_FONT.sizePoints,
  };
}

/** A font, children in the order that Excel itself keeps. */
export function fontXml(font: NonNullable<CellFormat["font"]>, base: DefaultFont): string {
  const name = escapeXml(font.name ?? base.name);
  const bold = font.bold === true ? "<b/>" : "";
  const italic = font.italic === true ? "<i/>" : "";
  const color = font.color === undefined ? "" : `<color rgb="${argb(font.color)}"/>`;
  const size = font.sizePoints ?? base.sizePoints;
  return `<font>${bold}${italic}<sz val="${size}"/>${color}<name val="${name}"/><charset val="134"/></font>`;
}

/** A fill of one colour (`#RRGGBB`). */
export function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The first two fills of every workbook belong to the program. */
export const NO_FILLS = ["none", "gray125"].map(
  (pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`,
);

/** The border of a cell without one. */
export const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

/** Thin lines on all four sides. */
export const THIN_BORDER = `<border>${["left", "right", "top", "bottom"]
  .map((side) => `<${side} style="thin"><color indexed="64"/></${side}>`)
  .join("")}<diagonal/></border>`;

/** How the content lies in the cell; empty where everything is the default. */
export function alignmentXml({ horizontal, vertical, wrap, indent }: CellFormat): string {
  const attributes = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap === true ? ' wrapText="1"' : "",
    indent === undefined || indent === 0 ? "" : ` indent="${indent}"`,
  ].join("");
  return attributes === "" ? "" : `<alignment${attributes}/>`;
}

/** Text in a colour, as a conditional format lays it over a cell. */
export function textColorXml(color: string): string {
  return `<dxf><font><color rgb="${argb(color)}"/></font></dxf>`;
}

/** `#RRGGBB` as spreadsheet files write an opaque colour. */
export function argb(color: string): string {
  return `FF${color.replace(/^#/, "").toUpperCase()}`;
}
