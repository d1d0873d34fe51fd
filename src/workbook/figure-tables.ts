import { COLUMNS, PLANNED_COLUMNS } from "./plan/columns";
import type { ColumnKey, ColumnMap } from "./plan/columns";
import type { Cell, SheetSnapshot } from "./port";
import { textOf } from "./snapshot-index";

/** A row under the header of a figure table. */
export interface TableRow {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ColumnMap;
  /** What stands in the 编号 column. */
  readonly id: string;
}

/** The header that is in force from a row on. */
export interface TableHeader {
  readonly row: number;
  readonly columns: ColumnMap;
  /** Columns of the plan whose headings are not there. */
  readonly gaps: readonly ColumnGap[];
}

/** A planned column whose heading was cleared, renamed or deleted. */
export interface ColumnGap {
  readonly key: ColumnKey;
  readonly title: string;
  /** Where the column is read all the same; absent where it is gone. */
  readonly column?: number;
  /** The heading that stands there now; empty for none. */
  readonly found: string;
}

/** The headers of figure tables on a sheet, wherever they stand, from top to bottom. */
export function tableHeaders(sheet: SheetSnapshot): readonly TableHeader[] {
  const headers: TableHeader[] = [];
  for (const [row, cells] of rowsOf(sheet)) {
    const header = headerOf(row, cells);
    if (header !== undefined) headers.push(header);
  }
  return headers;
}

/** The rows under the headers of a sheet that carry something in their 编号 column. */
export function tableRows(
  sheet: SheetSnapshot,
  headers: readonly TableHeader[],
): readonly TableRow[] {
  const found: TableRow[] = [];
  let next = 0;
  let current: TableHeader | undefined;
  for (const cell of sheet.cells) {
    for (let header = headers[next]; header && header.row <= cell.row; header = headers[next]) {
      current = header;
      next += 1;
    }
    const id = textOf(cell.value).trim();
    if (id === "" || cell.column !== current?.columns.id || cell.row === current.row) continue;
    found.push({ sheet: sheet.name, row: cell.row, columns: current.columns, id });
  }
  return found;
}

function rowsOf({ cells }: SheetSnapshot): ReadonlyMap<number, readonly Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

const KEY_OF_TITLE: ReadonlyMap<string, ColumnKey> = new Map(
  COLUMNS.map(({ key, title }) => [title, key]),
);

/** So many headings of the plan in one row make it the header of a figure table, whatever became of the others. */
const ENOUGH_HEADINGS = 4;

/** A row's columns by their headings; `undefined` for a row that is no header. */
function headerOf(row: number, cells: readonly Cell[]): TableHeader | undefined {
  const known = new Map<ColumnKey, number>();
  const others = new Map<number, string>();
  for (const { value, column } of cells) {
    const title = textOf(value).replace(/\s/g, "");
    const key = KEY_OF_TITLE.get(title);
    if (key !== undefined && !known.has(key)) known.set(key, column);
    else if (title !== "") others.set(column, title);
  }
  const isHeader = (known.has("id") && known.has("current")) || known.size >= ENOUGH_HEADINGS;
  if (!isHeader) return undefined;
  const gaps = COLUMNS.filter(({ key }) => !known.has(key)).map(({ key, title }): ColumnGap => {
    const column = columnBetween(PLANNED_COLUMNS[key], known, others);
    const found = column === undefined ? "" : (others.get(column) ?? "");
    return { key, title, found, ...(column !== undefined && { column }) };
  });
  const columns = new Map(known);
  for (const { key, column } of gaps) if (column !== undefined) columns.set(key, column);
  return { row, columns: Object.fromEntries(columns), gaps };
}

/**
 * Where a column without its heading stands: between its planned neighbours if exactly as many columns part them as
 * planned. 编号 stands before its neighbour; behind the last known heading only another heading marks a column that
 * was not deleted.
 */
function columnBetween(
  planned: number,
  known: ReadonlyMap<ColumnKey, number>,
  others: ReadonlyMap<number, string>,
): number | undefined {
  const neighbours = COLUMNS.flatMap(({ key }) => {
    const column = known.get(key);
    return column === undefined ? [] : [{ column, shift: column - PLANNED_COLUMNS[key], key }];
  });
  const left = neighbours.filter(({ key }) => PLANNED_COLUMNS[key] < planned).at(-1);
  const right = neighbours.find(({ key }) => PLANNED_COLUMNS[key] > planned);
  const column = planned + (left ?? right ?? { shift: 0 }).shift;
  const isTaken = neighbours.some((each) => each.column === column);
  if (column < 1 || isTaken) return undefined;
  if (right === undefined) return others.has(column) ? column : undefined;
  return left === undefined || left.shift === right.shift ? column : undefined;
}
