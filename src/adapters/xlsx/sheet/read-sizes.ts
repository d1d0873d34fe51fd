import type { SheetPlan } from "../../../workbook/sheet-plan";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf, childrenOf } from "../xml/element";
import { tagAt } from "../xml/tag";
import { WIDTH_PADDING } from "./build-sheet";
import type { SheetFrame } from "./sheet-frame";

/** The width of a column that nobody set, in characters. */
const USUAL_WIDTH = 8.43;

/**
 * Column widths in characters from A on. A column that nobody set has the sheet's usual width; a run of columns that
 * goes on beyond the cells is followed no further than they go.
 *
 * @param lastColumn the last column that has a cell
 */
export function readColumnWidths({ root }: SheetFrame, lastColumn: number): readonly number[] {
  const list = childOf(root, "cols");
  const widths: number[] = [];
  for (const run of list === undefined ? [] : childrenOf(list, "col")) {
    const width = numberOf(run, "width");
    const first = numberOf(run, "min");
    if (!(width > 0) || !(first > 0) || !isTrue(attributeOf(run, "customWidth"))) continue;
    const last = Math.min(numberOf(run, "max"), Math.max(first, lastColumn));
    for (let column = first; column <= last; column += 1) widths[column - 1] = inCharacters(width);
  }
  const usual = usualWidth(root);
  return Array.from(widths, (width: number | undefined) => width ?? usual);
}

/** Heights, in points, that somebody set; others follow from what their row holds. */
export function readRowHeights({ text, index }: SheetFrame): SheetPlan["rowHeights"] {
  return index.rows
    .flatMap(({ row, start }) => {
      const { attributes } = tagAt(text, start);
      const height = Number(attributes.get("ht") ?? NaN);
      return isTrue(attributes.get("customHeight")) && height >= 0 ? [{ row, height }] : [];
    })
    .sort((a, b) => a.row - b.row);
}

function usualWidth(root: XmlElement): number {
  const format = childOf(root, "sheetFormatPr");
  const stated = format === undefined ? NaN : numberOf(format, "defaultColWidth");
  return stated > 0 ? inCharacters(stated) : USUAL_WIDTH;
}

/** Without the padding that files count in; to a thousandth, for sums of binary fractions are not exact. */
function inCharacters(width: number): number {
  return Math.max(0, Math.round((width - WIDTH_PADDING) * 1000) / 1000);
}

function numberOf(element: XmlElement, attribute: string): number {
  return Number(attributeOf(element, attribute) ?? NaN);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
