import type { Cell } from "../../../workbook/port";
import type { CellBlock } from "../../../workbook/sheet-plan";
import { textOf } from "../../../workbook/snapshot-index";
import { absoluteReference } from "../workbook/references";
import { fixedCellName } from "../../../workbook/address";
import { escapeXml } from "../xml/escape";

/** Looks up what a cell of the chart's sheet holds. */
export type CellLookup = (row: number, column: number) => Cell | undefined;

/** What one series of a chart refers to, as the contents of `tx`, `cat` and `val`, with what the cells hold now. */
export interface SeriesXml {
  readonly tx: string;
  readonly cat: string;
  readonly val: string;
}

/** The series of a block: a column each but the first, which has the categories, under headings in the first row. */
export function seriesOf(
  sheet: string,
  { row, column, rows, columns }: CellBlock,
  cellAt: CellLookup,
): readonly SeriesXml[] {
  const below = (at: number): CellBlock => ({
    row: row + 1,
    column: at,
    rows: rows - 1,
    columns: 1,
  });
  return Array.from({ length: columns - 1 }, (_, index) => {
    const at = column + 1 + index;
    return {
      tx: strings(sheet, { row, column: at, rows: 1, columns: 1 }, cellAt),
      cat: strings(sheet, below(column), cellAt),
      val: numbers(sheet, below(at), cellAt),
    };
  });
}

function strings(sheet: string, block: CellBlock, cellAt: CellLookup): string {
  const texts = cellsOf(block, cellAt).map((cell) => textOf(cell?.value));
  const points = texts.map((text, at) => `<c:pt idx="${at}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  const cache = `<c:ptCount val="${texts.length}"/>${points.join("")}`;
  return `<c:strRef><c:f>${formula(sheet, block)}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`;
}

function numbers(sheet: string, block: CellBlock, cellAt: CellLookup): string {
  const points = cellsOf(block, cellAt).flatMap((cell, at) =>
    typeof cell?.value === "number" ? [`<c:pt idx="${at}"><c:v>${cell.value}</c:v></c:pt>`] : [],
  );
  const cache = `<c:formatCode>General</c:formatCode><c:ptCount val="${block.rows}"/>${points.join("")}`;
  return `<c:numRef><c:f>${formula(sheet, block)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

function cellsOf({ row, column, rows }: CellBlock, cellAt: CellLookup) {
  return Array.from({ length: rows }, (_, at) => cellAt(row + at, column));
}

function formula(sheet: string, { row, column, rows }: CellBlock): string {
  const first = absoluteReference(sheet, row, column);
  const last = rows === 1 ? "" : `:${fixedCellName(row + rows - 1, column)}`;
  return escapeXml(first + last);
}
