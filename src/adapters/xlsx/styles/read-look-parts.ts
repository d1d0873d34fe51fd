import type { CellFormat } from "../../../workbook/sheet-plan";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf } from "../xml/element";
import { CUSTOMARY_FONT } from "./format-xml";
import { colorOf } from "./read-color";

/** A font as it differs from that of a new workbook of ours; `undefined` where it does not. */
export function fontOf(element: XmlElement, theme: readonly string[]): CellFormat["font"] {
  const valueOf = (name: string): string | undefined => {
    const child = childOf(element, name);
    return child === undefined ? undefined : attributeOf(child, "val");
  };
  const name = valueOf("name");
  const size = Number(valueOf("sz") ?? CUSTOMARY_FONT.sizePoints);
  const color = colorOf(childOf(element, "color"), theme);
  const font = {
    ...(name !== undefined && name !== CUSTOMARY_FONT.name && { name }),
    ...(size > 0 && size !== CUSTOMARY_FONT.sizePoints && { sizePoints: size }),
    ...(isOn(childOf(element, "b")) && { bold: true }),
    ...(isOn(childOf(element, "i")) && { italic: true }),
    ...(color !== undefined && color !== "#000000" && { color }),
  };
  return Object.keys(font).length === 0 ? undefined : font;
}

/** `<b/>` as well as `<b val="1"/>`. */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !["0", "false"].includes(attributeOf(element, "val") ?? "1");
}

/** The colour of a solid fill; patterns and gradients are left out. */
export function fillOf(element: XmlElement, theme: readonly string[]): string | undefined {
  const pattern = childOf(element, "patternFill");
  if (pattern === undefined || attributeOf(pattern, "patternType") !== "solid") return undefined;
  return colorOf(childOf(pattern, "fgColor"), theme);
}

/** Cells side by side often share a line that only one of them states: two sides count as all four. */
export function hasLines(element: XmlElement): boolean {
  const lines = SIDES.filter((names) =>
    names.some((name) => {
      const side = childOf(element, name);
      return side !== undefined && (attributeOf(side, "style") ?? "none") !== "none";
    }),
  );
  return lines.length >= 2;
}

/** Left and right are start and end in the strict dialect. */
const SIDES = [["left", "start"], ["right", "end"], ["top"], ["bottom"]];

/** How the content lies in the cell; what is rarer than a plan can say is left out. */
export function alignmentOf(
  element: XmlElement | undefined,
): Pick<CellFormat, "horizontal" | "vertical" | "wrap" | "indent"> {
  if (element === undefined) return {};
  const horizontal = HORIZONTAL.get(attributeOf(element, "horizontal") ?? "");
  const vertical = VERTICAL.get(attributeOf(element, "vertical") ?? "");
  const indent = Number(attributeOf(element, "indent") ?? 0);
  return {
    ...(horizontal !== undefined && { horizontal }),
    ...(vertical !== undefined && { vertical }),
    ...(["1", "true"].includes(attributeOf(element, "wrapText") ?? "") && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}

const HORIZONTAL: ReadonlyMap<string, NonNullable<CellFormat["horizontal"]>> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["distributed", "center"],
  ["right", "right"],
]);
const VERTICAL: ReadonlyMap<string, NonNullable<CellFormat["vertical"]>> = new Map([
  ["top", "top"],
  ["center", "center"],
  ["justify", "center"],
  ["distributed", "center"],
]);
