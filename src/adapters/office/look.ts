import type { CellFormat } from "../../workbook/sheet-plan";
import type { Area } from "./areas";
import { API, type HasApi } from "./requirements";

/** Every part of a look that a write may change, to ask for and to put back. */
export const LOOK_PARTS: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, tintAndShade: true },
    font: { bold: true, color: true, italic: true, name: true, size: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/**
 * Gives a range a look, its number format apart.
 *
 * @param isFresh nothing was formatted there yet, so what is the default need not be said
 */
export function applyLook(
  range: Excel.Range,
  format: CellFormat,
  area: Area,
  isFresh: boolean,
  has: HasApi,
): void {
  const { font = {}, fill, border, horizontal, vertical, wrap, indent } = format;
  const target = range.format;
  const differs = (value: unknown): boolean => value !== undefined || !isFresh;
  if (font.name !== undefined) target.font.name = font.name;
  if (differs(font.sizePoints)) target.font.size = font.sizePoints ?? DEFAULT_SIZE;
  if (differs(font.bold)) target.font.bold = font.bold ?? false;
  if (differs(font.italic)) target.font.italic = font.italic ?? false;
  if (differs(font.color)) target.font.color = font.color ?? "#000000";
  if (fill !== undefined) target.fill.color = fill;
  else if (!isFresh) target.fill.clear();
  if (border === "thin" || !isFresh) applyBorders(target, border ?? "none", area);
  if (differs(horizontal)) target.horizontalAlignment = HORIZONTAL[horizontal ?? "general"];
  if (differs(vertical)) target.verticalAlignment = VERTICAL[vertical ?? "bottom"];
  if (differs(wrap)) target.wrapText = wrap ?? false;
  if (has(API.looks) && differs(indent)) target.indentLevel = indent ?? 0;
}

const DEFAULT_SIZE = 11;
const HORIZONTAL = { general: "General", left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Inner lines exist only where there are several cells side by side. */
function applyBorders(target: Excel.RangeFormat, border: "none" | "thin", area: Area): void {
  const sides: Parameters<Excel.RangeBorderCollection["getItem"]>[0][] = [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    ...(area.rows > 1 ? (["InsideHorizontal"] as const) : []),
    ...(area.columns > 1 ? (["InsideVertical"] as const) : []),
  ];
  for (const side of sides) {
    target.borders.getItem(side).style = border === "thin" ? "Continuous" : "None";
  }
}

/** A look as it was read, comparable as text. */
export function lookText(properties: Excel.CellProperties | undefined): string {
  const { borders, ...format } = properties?.format ?? {};
  return JSON.stringify({ ...format, borders: sidesOf(borders) }, (_, value: unknown) =>
    value === null ? undefined : value,
  );
}

/** The sides that looks have; a side without a line has no colour either, for naming one would draw it. */
function sidesOf(borders: Excel.CellBorderCollection | undefined): Excel.CellBorderCollection {
  const side = (border: Excel.CellBorder | undefined): Excel.CellBorder =>
    border?.style === undefined || border.style === "None" ? { style: "None" } : border;
  return {
    top: side(borders?.top),
    bottom: side(borders?.bottom),
    left: side(borders?.left),
    right: side(borders?.right),
  };
}

/** What gives a cell back a look that was read; a fill that is none has to be cleared apart. */
export function lookToPutBack(text: string): {
  readonly properties: Excel.SettableCellProperties;
  readonly isUnfilled: boolean;
} {
  const { fill, ...format } = JSON.parse(text) as Excel.CellPropertiesFormat;
  const isUnfilled = isNoFill(fill);
  const color = fill?.color;
  return {
    properties: { format: isUnfilled || !color ? format : { ...format, fill: { color } } },
    isUnfilled,
  };
}

/** Excel reports white for a cell without fill; only its tint, which is then missing, tells the two apart. */
function isNoFill(fill: Excel.CellPropertiesFill | undefined): boolean {
  const color = fill?.color ?? "";
  return color === "" || (color.toUpperCase() === "#FFFFFF" && fill?.tintAndShade === undefined);
}
