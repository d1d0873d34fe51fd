import type { Definition, Figure } from "../core/definition/definition";
import type { StructureProblem } from "../core/model/structure-problem";
import { sameSheetName } from "./address";
import type { FigureRow } from "./figure-row";
import { columnProblems } from "./column-problems";
import type { TableRow } from "./figure-tables";
import type { RowAddress } from "./native/cell-writer";
import { withNamesTogether } from "./moved-names";
import { PLANNED_COLUMNS, repeatMark } from "./plan/columns";
import type { ColumnMap } from "./plan/columns";
import type { CellAddress } from "./port";
import { reorderedSheets } from "./reordered-sheets";
import { rowProblems } from "./row-problems";
import { headerOver, rowKey, scanTables } from "./scan-tables";
import type { TableScan } from "./scan-tables";
import type { SnapshotIndex } from "./snapshot-index";

/** Where the figures of a definition stand in a workbook. */
export interface Located {
  readonly rows: ReadonlyMap<string, FigureRow>;
  /** Rows that show a figure asked elsewhere. */
  readonly repeats: readonly FigureRow[];
  /** Asked figures that neither an id nor a name leads to, in report order. */
  readonly lost: readonly string[];
  readonly problems: readonly StructureProblem[];
}

/**
 * Finds every figure by the id in its row, else by its defined name; never by counted addresses, so rows may be
 * inserted, tables sorted and sheets renamed.
 */
export function locateFigures(index: SnapshotIndex, definition: Definition): Located {
  const scan = scanTables(index, definition);
  const rows = locatedRows(index, definition, scan);
  const repeats = repeatRows(scan, definition);
  const figures = [...definition.figures.values()];
  const lost = figures.filter(({ id, derived }) => !derived && !rows.has(id)).map(({ id }) => id);
  const own = new Set([...rows.values()].map(rowKey));
  const problems = [...rows.values()].flatMap((row) => {
    const sameId = scan.byId.get(row.figure.id) ?? [];
    const doubles = sameId.filter((other) => !own.has(rowKey(other)));
    return rowProblems(row, doubles, headerOver(scan, row), index);
  });
  const used = [...rows.values(), ...repeats];
  return {
    rows,
    repeats,
    lost,
    problems: [
      ...columnProblems(used, scan),
      ...withNamesTogether(problems),
      ...reorderedSheets([...rows.values()]),
    ],
  };
}

/** Ids first: a row that carries a figure's id is that figure's, and no name can claim it for another. */
function locatedRows(
  index: SnapshotIndex,
  definition: Definition,
  scan: TableScan,
): ReadonlyMap<string, FigureRow> {
  const figures = [...definition.figures.values()];
  const chosen = new Map(
    figures.flatMap((figure) => {
      const row = chosenRow(figure, index, definition, scan);
      return row === undefined ? [] : [[figure.id, row] as const];
    }),
  );
  const marks = figures.flatMap(({ id }) => scan.byId.get(repeatMark(id)) ?? []);
  const taken = new Set([...chosen.values(), ...marks].map(rowKey));
  const rows = figures.flatMap((figure) => {
    const row = chosen.get(figure.id) ?? namedRow(figure, index, scan, taken);
    return row === undefined ? [] : [[figure.id, row] as const];
  });
  return new Map(rows);
}

/**
 * Of several rows with one id, the one that the name points at; else one that no other figure's name points at, on
 * the planned sheet if there is one.
 */
function chosenRow(
  figure: Figure,
  index: SnapshotIndex,
  definition: Definition,
  { byId, named: namesOf }: TableScan,
): FigureRow | undefined {
  const named = index.cellNamed(figure.id);
  const planned = definition.sections.find(({ id }) => id === figure.section)?.sheet ?? "";
  const candidates = (byId.get(figure.id) ?? []).flatMap((row) => withCurrent(row, named));
  const free = candidates.filter((row) => !namesOf.has(rowKey(row)));
  const row =
    candidates.find((each) => named && isRowOf(each, named)) ??
    free.find((each) => sameSheetName(each.sheet, planned)) ??
    free[0] ??
    candidates.find((each) => sameSheetName(each.sheet, planned)) ??
    candidates[0];
  return row && { figure, by: "id", sheet: row.sheet, row: row.row, columns: row.columns };
}

/** A row under a header without 本年 is of use only if the figure's name leads to a cell in it. */
function withCurrent(row: TableRow, named: CellAddress | undefined): readonly TableRow[] {
  if (row.columns.current !== undefined) return [row];
  if (named === undefined || !isRowOf(row, named)) return [];
  return [{ ...row, columns: { ...row.columns, current: named.column } }];
}

function isRowOf(row: RowAddress, cell: CellAddress): boolean {
  return sameSheetName(row.sheet, cell.sheet) && row.row === cell.row;
}

/** The row of the cell that the name leads to, unless that row is another figure's. */
function namedRow(
  figure: Figure,
  index: SnapshotIndex,
  scan: TableScan,
  taken: ReadonlySet<string>,
): FigureRow | undefined {
  const cell = index.cellNamed(figure.id);
  const sheet = cell && index.sheetNamed(cell.sheet)?.name;
  if (cell === undefined || sheet === undefined || taken.has(rowKey(cell))) return undefined;
  const header = headerOver(scan, { sheet, row: cell.row });
  const columns = header?.columns.current === cell.column ? header.columns : shifted(cell.column);
  return { figure, by: "name", sheet, row: cell.row, columns };
}

/** The planned columns, with 本年 where the named cell stands. */
function shifted(current: number): ColumnMap {
  const shift = current - PLANNED_COLUMNS.current;
  if (shift < 0) return { current };
  const moved = Object.entries(PLANNED_COLUMNS).map(([key, column]): [string, number] => [
    key,
    column + shift,
  ]);
  return Object.fromEntries(moved);
}

function repeatRows({ byId }: TableScan, definition: Definition): readonly FigureRow[] {
  return [...definition.figures.values()].flatMap((figure) =>
    (byId.get(repeatMark(figure.id)) ?? []).map(({ sheet, row, columns }): FigureRow => ({
      figure,
      by: "id",
      sheet,
      row,
      columns,
    })),
  );
}
