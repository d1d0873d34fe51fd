import { cellKey, sameSheetName } from "../address";
import type { FigureRow } from "../figure-row";
import { isWithin } from "../merged-cells";
import type { Cell, SheetSnapshot } from "../port";
import type { MendScene } from "./mend-scene";
import type { RowMove } from "./row-move";

/**
 * Whether what rows hold may be moved: all have the same columns, nothing of them is joined or stands beside the table,
 * every formula in them is the plan's, and either the names tell that this is how the rows stood before (a sort leaves
 * names behind), or names went with the rows and no formula of anybody's refers to these cells by address.
 */
export function mayMove(moves: readonly RowMove[], scene: MendScene): boolean {
  const [first] = moves;
  const sheet = first && sheetOf(first.row, scene);
  if (first === undefined || sheet === undefined || sheet.isCut === true) return false;
  const columns = JSON.stringify(first.row.columns);
  const wasSorted = moves.every(({ row, isRepeat, to }) => isRepeat || nameHolds(row, to, scene));
  const wentAlong = moves.every(({ row, isRepeat }) => isRepeat || nameHolds(row, row.row, scene));
  return (
    moves.every(({ row }) => row.by === "id" && JSON.stringify(row.columns) === columns) &&
    isClear(moves, first.row, sheet, scene) &&
    (wasSorted || (wentAlong && !isReferredTo(sheet, scene)))
  );
}

/** Whether a figure's name leads to its column in a row. */
export function nameHolds(
  { figure, sheet, columns }: FigureRow,
  row: number,
  { book }: MendScene,
): boolean {
  const cell = book.index.cellNamed(figure.id);
  return (
    cell !== undefined &&
    sameSheetName(cell.sheet, sheet) &&
    cell.row === row &&
    cell.column === columns.current
  );
}

/** Nothing stands in the rows that would be left behind, or that a move would turn into something else. */
function isClear(
  moves: readonly RowMove[],
  { columns }: FigureRow,
  sheet: SheetSnapshot,
  scene: MendScene,
): boolean {
  const rows = new Set(moves.map(({ row }) => row.row));
  const taken = Object.values(columns);
  const [left, right] = [Math.min(...taken), Math.max(...taken)];
  const planned = plannedFormulas(scene);
  const isMovable = (cell: Cell): boolean =>
    cell.column >= left &&
    cell.column <= right &&
    (cell.formula === undefined || planned.has(cellKey({ sheet: sheet.name, ...cell })));
  const isJoined = (sheet.merges ?? []).some((area) =>
    [...rows].some((row) => isWithin({ row, column: area.column }, area)),
  );
  return !isJoined && sheet.cells.filter(({ row }) => rows.has(row)).every(isMovable);
}

/** Whether a formula that is not the plan's may refer to cells of the sheet by their addresses. */
function isReferredTo({ name }: SheetSnapshot, scene: MendScene): boolean {
  const planned = plannedFormulas(scene);
  return scene.book.index.snapshot.sheets.some((sheet) =>
    sheet.cells.some((cell) => {
      const { formula } = cell;
      if (formula === undefined || planned.has(cellKey({ sheet: sheet.name, ...cell })))
        return false;
      const bare = formula.replace(/"(?:[^"]|"")*"/g, "");
      return sameSheetName(sheet.name, name) ? ADDRESS.test(bare) : bare.includes(name);
    }),
  );
}

const ADDRESS = /\$?[A-Z]{1,3}\$?\d/i;

function plannedFormulas({ book }: MendScene): ReadonlySet<string> {
  return new Set(
    book.formulas.filter(({ intact }) => intact).map(({ address }) => cellKey(address)),
  );
}

function sheetOf({ sheet }: FigureRow, { book }: MendScene): SheetSnapshot | undefined {
  return book.index.sheetNamed(sheet);
}
