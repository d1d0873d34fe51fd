import { CUSTOMARY_FONT } from "../../adapters/xlsx/styles/format-xml";
import type { CellFormat } from "../../workbook/sheet-plan";
import type { BorderLook, Edge, Look } from "../host/book/look";
import { PLAIN_LOOK } from "../host/book/look";

/** How a cell of the host looks whose file says this; a file's default is black 宋体 at the bottom of the cell. */
export function lookOfFormat(format: CellFormat): Look {
  const { font = {}, fill = "", border, horizontal, vertical, wrap = false, indent = 0 } = format;
  const look: Look = {
    ...PLAIN_LOOK,
    fill,
    font: {
      ...PLAIN_LOOK.font,
      name: font.name ?? CUSTOMARY_FONT.name,
      size: font.sizePoints ?? CUSTOMARY_FONT.sizePoints,
      bold: font.bold ?? false,
      italic: font.italic ?? false,
      color: font.color ?? PLAIN_LOOK.font.color,
    },
    horizontal: HORIZONTAL[horizontal ?? "general"],
    vertical: VERTICAL[vertical ?? "bottom"],
    wrap,
    indent,
    borders: border === "thin" ? THIN : {},
  };
  // The host knows a cell as in a new sheet by this very object.
  return isSameLook(look, PLAIN_LOOK) ? PLAIN_LOOK : look;
}

/**
 * What a file says of a look, without its number format. Face and size are always stated, for the default of the file
 * that it comes into may be another.
 */
export function formatOfLook(look: Look): CellFormat {
  const { font, fill, wrap, indent } = look;
  const horizontal = SAID_HORIZONTAL.get(look.horizontal);
  const vertical = SAID_VERTICAL.get(look.vertical);
  return {
    font: {
      name: font.name,
      sizePoints: font.size,
      ...(font.bold && { bold: true }),
      ...(font.italic && { italic: true }),
      ...(font.color !== PLAIN_LOOK.font.color && { color: font.color }),
    },
    ...(fill !== "" && { fill }),
    ...(hasLines(look) && { border: "thin" }),
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(wrap && { wrap }),
    ...(indent > 0 && { indent }),
  };
}

/** Whether a file says the same of two looks. */
export function isSameLook(one: Look, other: Look): boolean {
  return one === other || JSON.stringify(formatOfLook(one)) === JSON.stringify(formatOfLook(other));
}

const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { bottom: "Bottom", top: "Top", center: "Center" } as const;

const SAID_HORIZONTAL: ReadonlyMap<string, NonNullable<CellFormat["horizontal"]>> = new Map([
  ["Left", "left"],
  ["Center", "center"],
  ["CenterAcrossSelection", "center"],
  ["Distributed", "center"],
  ["Right", "right"],
]);
const SAID_VERTICAL: ReadonlyMap<string, NonNullable<CellFormat["vertical"]>> = new Map([
  ["Top", "top"],
  ["Center", "center"],
  ["Justify", "center"],
  ["Distributed", "center"],
]);

const LINE: BorderLook = { style: "Continuous", color: "#000000", weight: "Thin" };
const SIDES: readonly Edge[] = ["top", "bottom", "left", "right"];
const THIN: Look["borders"] = Object.fromEntries(SIDES.map((side) => [side, LINE]));

/** As a file is read: lines on two sides count as lines on all four. */
function hasLines({ borders }: Look): boolean {
  return SIDES.filter((side) => borders[side] !== undefined).length >= 2;
}
