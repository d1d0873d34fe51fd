import type { CellFormat } from "../../../workbook/sheet-plan";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/element";
import { readCellFormats } from "./read-cell-formats";
import { colorOf } from "./read-color";
import { alignmentOf, fillOf, fontOf, hasLines } from "./read-look-parts";

/** The looks of a workbook by the numbers that sheets give them. */
export interface Looks {
  /** By cell style; `undefined` for one that says nothing. */
  readonly cells: readonly (CellFormat | undefined)[];
  /** The text colour of conditional formats, `#RRGGBB`. */
  readonly textColors: readonly (string | undefined)[];
  /** The theme's colours as cells number them. */
  readonly theme: readonly string[];
}

/** The looks of a workbook without a styles part. */
export const NO_LOOKS: Looks = { cells: [], textColors: [], theme: [] };

/**
 * Reads a styles part as near as `CellFormat` can say it. What is absent from a look is what a new workbook of ours has:
 * black 宋体 of 11 points, whatever the default of this workbook is.
 */
export function readLooks(root: XmlElement, theme: readonly string[]): Looks {
  const parts: Parts = {
    fonts: itemsOf(root, "fonts").map((font) => fontOf(font, theme)),
    fills: itemsOf(root, "fills").map((fill) => fillOf(fill, theme)),
    borders: itemsOf(root, "borders").map(hasLines),
  };
  const numberFormats = readCellFormats(root);
  const cells = itemsOf(root, "cellXfs").map((style, index) =>
    lookOf(style, parts, numberFormats[index]),
  );
  const textColors = itemsOf(root, "dxfs").map((dxf) => {
    const font = childOf(dxf, "font");
    return font === undefined ? undefined : colorOf(childOf(font, "color"), theme);
  });
  return { cells, textColors, theme };
}

interface Parts {
  readonly fonts: readonly CellFormat["font"][];
  readonly fills: readonly (string | undefined)[];
  readonly borders: readonly boolean[];
}

function itemsOf(root: XmlElement, list: string): readonly XmlElement[] {
  const element = childOf(root, list);
  return element === undefined ? [] : childrenOf(element, ITEMS[list] ?? "");
}

const ITEMS: Readonly<Record<string, string>> = {
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
};

function lookOf(
  style: XmlElement,
  { fonts, fills, borders }: Parts,
  numberFormat: string | undefined,
): CellFormat | undefined {
  const part = <T>(list: readonly T[], attribute: string): T | undefined =>
    list[Number(attributeOf(style, attribute) ?? 0)];
  const font = part(fonts, "fontId");
  const fill = part(fills, "fillId");
  const look: CellFormat = {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(font !== undefined && { font }),
    ...(fill !== undefined && { fill }),
    ...(part(borders, "borderId") === true && { border: "thin" }),
    ...alignmentOf(childOf(style, "alignment")),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}
