import { sheetOf } from "../book/area";
import type { Area } from "../book/area";
import type { Book } from "../book/book";
import { guardCells } from "../book/guard";
import type { Sheet } from "../book/sheet";
import { shownText } from "../book/shown-text";
import { touchedCells } from "../book/uniform";
import { HostError } from "../host-error";
import type { TypedProperty } from "../host-object";

type Band = "row" | "column";

const STANDARD_HEIGHT = 15;

/** The height of rows or the width of columns in points; `null` where they differ. */
export function bandSize(band: Band): TypedProperty<Area> {
  return {
    get: ({ sheetId, box }, { book }) => {
      const sheet = sheetOf(book, sheetId);
      const set = sizesOf(sheet, band);
      const [first, count] = spanOf(box, band);
      const within = [...set].filter(([at]) => at >= first && at < first + count);
      const sizes = new Set(within.map(([, size]) => size));
      if (within.length < count) sizes.add(standard(sheet, band));
      const [only] = sizes;
      return sizes.size === 1 ? (only ?? null) : null;
    },
    set: (area, value, { book }) => {
      const most = band === "row" ? 409.5 : 1785;
      if (typeof value !== "number" || value < 0 || value > most)
        throw new HostError("InvalidArgument");
      guardBand(book, area, band);
      const sizes = sizesOf(sheetOf(book, area.sheetId), band);
      const [first, count] = spanOf(area.box, band);
      for (let at = first; at < first + count; at += 1) sizes.set(at, value);
    },
  };
}

/** Rows go back to automatic height; columns become as wide as their longest line, as near as no font is measured. */
export function autofit(book: Book, area: Area, band: Band): null {
  guardBand(book, area, band);
  const sheet = sheetOf(book, area.sheetId);
  const sizes = sizesOf(sheet, band);
  const [first, count] = spanOf(area.box, band);
  for (let at = first; at < first + count; at += 1) sizes.delete(at);
  if (band === "row") return null;
  for (const { column, cell } of touchedCells(sheet, area.box)) {
    const width = (widthOf(shownText(cell)) * 7 + 5) * 0.75;
    if (width > (sizes.get(column) ?? 0)) sizes.set(column, width);
  }
  return null;
}

function guardBand(book: Book, area: Area, band: Band): void {
  const need = band === "row" ? "allowFormatRows" : "allowFormatColumns";
  guardCells(book, area, need, `RangeFormat.${band === "row" ? "rowHeight" : "columnWidth"}`);
}

function sizesOf(sheet: Sheet, band: Band): Map<number, number> {
  return band === "row" ? sheet.rowHeights : sheet.columnWidths;
}

function spanOf(box: Area["box"], band: Band): readonly [number, number] {
  return band === "row" ? [box.row, box.rows] : [box.column, box.columns];
}

function standard(sheet: Sheet, band: Band): number {
  return band === "row" ? STANDARD_HEIGHT : Math.round(sheet.standardWidth * 7 + 5) * 0.75;
}

/** Characters of the default font; a Chinese character takes two. */
function widthOf(text: string): number {
  const lines = text.split("\n").map((line) => line.replaceAll(/[^\u0000-\u00ff]/g, "xx").length);
  return Math.max(...lines);
}
