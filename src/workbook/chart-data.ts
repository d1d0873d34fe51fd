import type { CellInput } from "./cell-input";
import { cellName } from "./address";
import { LOOK } from "./plan/look";
import type { SheetSnapshot } from "./port";
import type { CellBlock, CellFormat, PlannedCell } from "./sheet-plan";
import { indexSnapshot, textOf } from "./snapshot-index";

/** A row of 汇总附表 that a chart draws, with what its cells hold. */
export interface ChartRow {
  readonly row: number;
  readonly label: string;
  readonly unit: string;
  readonly now: CellInput;
  readonly before: CellInput;
}

/** The cells that charts draw: a note, then for each chart its headings and a row for each count. */
export interface ChartData {
  /** Where the note stands. */
  readonly row: number;
  readonly column: number;
  /** Of each chart the headings and the rows, from the top. */
  readonly blocks: readonly CellBlock[];
}

/** Over the cells, so that people know what they are; by it they are found again. */
const NOTE = "附图数据：取自左边的附表，不用填写。";
const FIRST_HEADING = "指标";
/** 指标, this year, last year. */
const COLUMNS = 3;

/** What a count refers to, where somebody typed a name of his own over its label; a sum below the counts refers to more. */
const ONE_CELL = /^[A-Z]+\d+$/u;

/** Where the data of some charts stand, by the number of counts in each. */
export function dataAt(row: number, column: number, counts: readonly number[]): ChartData {
  let next = row + 1;
  const blocks = counts.map((count) => {
    const block = { row: next, column, rows: count + 1, columns: COLUMNS };
    next += block.rows;
    return block;
  });
  return { row, column, blocks };
}

/** The data that a sheet has; absent where nobody put any, or somebody took the note away. */
export function dataOn(sheet: SheetSnapshot): ChartData | undefined {
  const note = sheet.cells.find(({ value }) => value === NOTE);
  if (note === undefined) return undefined;
  const { cellAt } = indexSnapshot({ sheets: [sheet], names: [] });
  const at = (row: number, offset = 0) => cellAt(sheet.name, row, note.column + offset);
  const isCount = (row: number): boolean =>
    at(row)?.formula !== undefined ||
    [1, 2].every((offset) => ONE_CELL.test(at(row, offset)?.formula ?? ""));
  const counts: number[] = [];
  let row = note.row + 1;
  while (textOf(at(row)?.value) === FIRST_HEADING) {
    const first = row + 1;
    for (row = first; isCount(row); row += 1);
    counts.push(row - first);
  }
  return dataAt(note.row, note.column, counts);
}

/** The cells of chart data: every one but the headings is a formula on the table, so that it can say nothing else. */
export function dataCells(
  { row, column, blocks }: ChartData,
  groups: readonly (readonly ChartRow[])[],
  years: readonly [now: string, before: string],
): readonly PlannedCell[] {
  const line = (at: number, values: readonly CellInput[], formats: readonly CellFormat[]) =>
    values.map((value, index) => ({
      row: at,
      column: column + index,
      value,
      format: formats[index] ?? {},
    }));
  return [
    { row, column, value: NOTE, format: LOOK.guidance },
    ...blocks.flatMap((block, index) => [
      ...line(block.row, [FIRST_HEADING, ...years], [HEADING, HEADING, HEADING]),
      ...(groups[index] ?? []).flatMap((count, at) =>
        line(block.row + 1 + at, formulasOf(count), [LABEL, NUMBER, NUMBER]),
      ),
    ]),
  ];
}

/** Whether a cell is one of the data's own. */
export function isOfData(
  data: ChartData | undefined,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  if (data === undefined) return false;
  const last = data.blocks.reduce((end, block) => Math.max(end, block.row + block.rows), data.row);
  if (row === data.row) return column === data.column;
  return row > data.row && row < last && column >= data.column && column < data.column + COLUMNS;
}

function formulasOf({ row, label, unit, now, before }: ChartRow): readonly CellInput[] {
  const [labelCell, unitCell, nowCell, beforeCell] = [1, 2, 3, 4].map((at) => cellName(row, at));
  const named = unit === "" ? labelCell : `${labelCell}&"（"&${unitCell}&"）"`;
  return [
    { formula: named ?? "", value: unit === "" ? label : `${label}（${unit}）` },
    { formula: nowCell ?? "", value: plain(now) },
    { formula: beforeCell ?? "", value: plain(before) },
  ];
}

function plain(value: CellInput): number | string | null {
  return typeof value === "number" || typeof value === "string" ? value : null;
}

const HEADING: CellFormat = { ...LOOK.header, wrap: false };
/** A text on the right runs over the empty cells beside it: nobody set the width of these columns. */
const LABEL: CellFormat = { horizontal: "right", vertical: "center" };
const NUMBER: CellFormat = { border: "thin", vertical: "center" };
