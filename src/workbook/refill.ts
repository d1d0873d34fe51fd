import { sameSheetName } from "./address";
import type { CellInput } from "./cell-input";
import type { Cell, CellChange, Changes, RowChange } from "./port";
import type { CellFormat, PlannedCell, SheetPlan } from "./sheet-plan";
import type { SnapshotIndex } from "./snapshot-index";

/** One row of a sheet that is written anew at every run. */
export interface RefillLine {
  readonly values: readonly CellInput[];
  readonly formats: readonly CellFormat[];
  readonly heightPoints: number;
}

/** What a sheet of results is written anew from. */
export interface Refill {
  /** The sheet as planned, for a workbook in which it was deleted. */
  readonly plan: SheetPlan;
  readonly firstRow: number;
  /** How many columns are written, from A. */
  readonly columns: number;
  /** Defined name of the last cell that an earlier run wrote. */
  readonly lastCellName: string;
  /** Cells besides the lines, such as a summary line above them. */
  readonly head: readonly PlannedCell[];
  readonly lines: readonly RefillLine[];
  /** Whether a cell of column A looks like a line of an earlier run, for a workbook that lost the name. */
  readonly isOwnLine: (cell: Cell) => boolean;
}

/**
 * Writes the lines in place of those of the run before. Cells beside them are not touched, and cells of the same
 * columns below them move down when the lines need their room.
 */
export function refill(index: SnapshotIndex, wanted: Refill): Changes {
  const named = index.cellNamed(wanted.lastCellName);
  const sheet = index.sheetNamed(named?.sheet ?? "") ?? index.sheetNamed(wanted.plan.name);
  const lastRow = Math.max(wanted.firstRow - 1 + wanted.lines.length, 1);
  if (sheet === undefined) return { addSheets: [filledPlan(wanted, lastRow)] };
  const isThere = named !== undefined && sameSheetName(named.sheet, sheet.name);
  const before = isThere ? named.row : lastOwnRow(sheet.cells, wanted);
  const at = (cell: PlannedCell): CellChange => ({ sheet: sheet.name, ...cell });
  const foreign = displaced(sheet.cells, wanted.columns, before, lastRow);
  const cells = [
    ...cleared(wanted, lastRow, before),
    ...foreign.flatMap((cell) => moved(cell, lastRow - before)),
    ...lineCells(wanted),
    ...wanted.head,
  ];
  return {
    cells: lastOfEach(cells).map(at),
    rows: rowChanges(wanted, sheet.name, lastRow, before),
    names: [{ name: wanted.lastCellName, cell: { sheet: sheet.name, row: lastRow, column: 1 } }],
    printThrough: [{ sheet: sheet.name, row: lastRow }],
  };
}

function filledPlan(wanted: Refill, lastRow: number): SheetPlan {
  const { plan, lines, firstRow, lastCellName } = wanted;
  return {
    ...plan,
    cells: lastOfEach([...plan.cells, ...lineCells(wanted), ...wanted.head]),
    rowHeights: [
      ...plan.rowHeights.filter(({ row }) => row < firstRow),
      ...lines.map(({ heightPoints }, at) => ({ row: firstRow + at, height: heightPoints })),
    ],
    print: { ...plan.print, lastRow },
    names: [{ name: lastCellName, row: lastRow, column: 1 }],
  };
}

function lineCells({ lines, firstRow }: Refill): readonly PlannedCell[] {
  return lines.flatMap(({ values, formats }, at) =>
    values.map((value, column): PlannedCell => {
      return { row: firstRow + at, column: column + 1, value, format: formats[column] ?? {} };
    }),
  );
}

/** Rows of the run before that this run does not write, emptied of content and look. */
function cleared(wanted: Refill, lastRow: number, before: number): readonly PlannedCell[] {
  const cells: PlannedCell[] = [];
  for (let row = Math.max(lastRow + 1, wanted.firstRow); row <= before; row += 1) {
    for (let column = 1; column <= wanted.columns; column += 1) {
      cells.push({ row, column, value: null, format: {} });
    }
  }
  return cells;
}

/** Other people's cells under ours, if the new lines would run into them. */
function displaced(
  cells: readonly Cell[],
  columns: number,
  before: number,
  lastRow: number,
): readonly Cell[] {
  const below = cells.filter((cell) => cell.row > before && cell.column <= columns);
  return below.some((cell) => cell.row <= lastRow) ? below : [];
}

function moved(cell: Cell, by: number): readonly PlannedCell[] {
  const { row, column, value, formula, format } = cell;
  const content = formula === undefined ? value : { formula, value };
  const look = format === undefined ? {} : { format: { numberFormat: format } };
  return [
    { row, column, value: null },
    { row: row + by, column, value: content, ...look },
  ];
}

/** One cell each: a content comes after the emptying of the place that it moves to. */
function lastOfEach(cells: readonly PlannedCell[]): readonly PlannedCell[] {
  const emptied = cells.filter(({ value }) => value === null);
  const held = cells.filter(({ value }) => value !== null);
  const byPlace = new Map(
    [...emptied, ...held].map((cell) => [`${cell.row.toString()},${cell.column.toString()}`, cell]),
  );
  return [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function rowChanges(
  { lines, firstRow }: Refill,
  sheet: string,
  lastRow: number,
  before: number,
): readonly RowChange[] {
  const written = lines.map(({ heightPoints }, at) => {
    return { sheet, row: firstRow + at, height: heightPoints };
  });
  const freed: RowChange[] = [];
  for (let row = Math.max(lastRow + 1, firstRow); row <= before; row += 1)
    freed.push({ sheet, row });
  return [...written, ...freed];
}

function lastOwnRow(cells: readonly Cell[], { firstRow, isOwnLine }: Refill): number {
  const own = new Set(
    cells.filter((cell) => cell.column === 1 && isOwnLine(cell)).map(({ row }) => row),
  );
  let last = firstRow - 1;
  while (own.has(last + 1)) last += 1;
  return last;
}
