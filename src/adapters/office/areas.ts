import { cellName } from "../../workbook/address";
import type { CellAddress } from "../../workbook/port";

/** A rectangle of cells on one sheet; rows and columns count from 1. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** `B2:D9`, or `B2` for a single cell. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Whether a cell lies in an area; sheet names ignore case. */
export function isInside(area: Area, { sheet, row, column }: CellAddress): boolean {
  return (
    area.sheet.toLowerCase() === sheet.toLowerCase() &&
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** Rectangles that hold the cells and no others. */
export function rectanglesOf(cells: readonly CellAddress[]): readonly Area[] {
  return [...bySheet(cells).values()].flatMap((ofSheet) => stacked(runsOf(ofSheet, 0)));
}

/** Few rectangles that hold all of the cells, with little that is not asked for: to be read, never to be written. */
export function blocksOf(cells: readonly CellAddress[]): readonly Area[] {
  return [...bySheet(cells).values()].flatMap((ofSheet) => {
    const blocks: { area: Area; asked: number }[] = [];
    for (const run of runsOf(ofSheet, MOST_GAP)) {
      const last = blocks.at(-1);
      const joined = last && boundsOf(last.area, run);
      const asked = (last?.asked ?? 0) + run.columns;
      if (last !== undefined && joined && isWorthIt(joined, asked, last.area)) {
        blocks[blocks.length - 1] = { area: joined, asked };
      } else {
        blocks.push({ area: run, asked: run.columns });
      }
    }
    return blocks.map(({ area }) => area);
  });
}

/** Rectangles of cells that share a key, one under the other where they can be joined. */
export function equalAreas<T extends CellAddress>(
  cells: readonly T[],
  keyOf: (cell: T) => string,
): readonly { readonly area: Area; readonly first: T }[] {
  const groups = new Map<string, T[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cell]);
    else group.push(cell);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : rectanglesOf(group).map((area) => ({ area, first }));
  });
}

/** An area in pieces of at most so many cells, from the top; a row is never parted. */
export function slicesOf(area: Area, mostCells: number): readonly Area[] {
  const rows = Math.max(1, Math.floor(mostCells / area.columns));
  const slices: Area[] = [];
  for (let done = 0; done < area.rows; done += rows) {
    slices.push({ ...area, row: area.row + done, rows: Math.min(rows, area.rows - done) });
  }
  return slices;
}

/** Unasked cells between two asked ones that are cheaper to name than to go round. */
const MOST_GAP = 8;

function bySheet<T extends CellAddress>(cells: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const sheets = new Map<string, T[]>();
  for (const cell of cells) {
    const key = cell.sheet.toLowerCase();
    const known = sheets.get(key);
    if (known === undefined) sheets.set(key, [cell]);
    else known.push(cell);
  }
  return sheets;
}

/** Runs of cells within a row, from the top left. */
function runsOf(cells: readonly CellAddress[], gap: number): readonly Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs.at(-1);
    const end = last === undefined ? 0 : last.column + last.columns;
    if (last?.row === row && column - end <= gap) {
      const columns = Math.max(last.columns, column - last.column + 1);
      runs[runs.length - 1] = { ...last, columns };
    } else {
      runs.push({ sheet, row, column, rows: 1, columns: 1 });
    }
  }
  return runs;
}

function stacked(runs: readonly Area[]): readonly Area[] {
  const open = new Map<string, Area>();
  const closed: Area[] = [];
  for (const run of runs) {
    const key = `${run.column},${run.columns}`;
    const above = open.get(key);
    if (above !== undefined && above.row + above.rows === run.row) {
      open.set(key, { ...above, rows: above.rows + 1 });
    } else {
      if (above !== undefined) closed.push(above);
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()];
}

function boundsOf(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    sheet: a.sheet,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function isWorthIt({ rows, columns }: Area, asked: number, last: Area): boolean {
  return rows - last.rows <= MOST_GAP && rows * columns <= Math.max(64, 4 * asked);
}
