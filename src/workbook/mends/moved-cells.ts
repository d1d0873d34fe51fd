import { cellKey } from "../address";
import type { CellInput } from "../cell-input";
import type { FormulaCell } from "../formula-cells";
import { cellWriter } from "../native/cell-writer";
import { writeNative } from "../native/write-native";
import type { ColumnKey } from "../plan/columns";
import { GENERAL, plannedFormat } from "../plan/number-format";
import type { Cell, CellChange } from "../port";
import type { CellFormat } from "../sheet-plan";
import type { MendScene } from "./mend-scene";
import { plannedLook } from "./planned-look";
import type { RowMove } from "./row-move";

/**
 * The cells that moving rows changes: contents with their number formats, the plan's formulas as they read at their new
 * place, and the look of a cell where the plan gives another one to the figure that comes (a formula's cell is grey).
 */
export function movedCells(moves: readonly RowMove[], scene: MendScene): readonly CellChange[] {
  const formulas = new Map(scene.book.formulas.map((each) => [cellKey(each.address), each]));
  const rows = new Map(scene.book.located.rows);
  for (const { row, isRepeat, to } of moves) {
    if (!isRepeat) rows.set(row.figure.id, { ...row, row: to });
  }
  const rewritten = ({ expression, row }: FormulaCell): string =>
    writeNative(
      expression,
      cellWriter((figure) => rows.get(figure), row.sheet),
    );
  return moves.flatMap((move): readonly CellChange[] => {
    const taken = Object.values(move.row.columns);
    const [left, right] = [Math.min(...taken), Math.max(...taken)];
    return Array.from({ length: right - left + 1 }, (_, at) => left + at).flatMap((column) =>
      changeOf(move, column, moves, scene, (key) => {
        const formula = formulas.get(key);
        return formula?.intact === true ? rewritten(formula) : undefined;
      }),
    );
  });
}

function changeOf(
  move: RowMove,
  column: number,
  moves: readonly RowMove[],
  { book, definition }: MendScene,
  formulaAt: (key: string) => string | undefined,
): readonly CellChange[] {
  const { row, to } = move;
  const { sheet } = row;
  const from = book.index.cellAt(sheet, row.row, column);
  const there = book.index.cellAt(sheet, to, column);
  const key = keyOf(row.columns, column);
  const formula = formulaAt(cellKey({ sheet, row: row.row, column }));
  const value: CellInput =
    formula === undefined ? (from?.value ?? null) : { formula, value: from?.value ?? null };
  const numberFormat = formatOf(move, key, from);
  const leaving = moves.find((each) => each.row.row === to);
  const look = key && plannedLook(move, key, definition);
  const oldLook = key && leaving && plannedLook(leaving, key, definition);
  const isOtherLook = look !== undefined && JSON.stringify(look) !== JSON.stringify(oldLook);
  if (
    !isOtherLook &&
    sameContent(value, there) &&
    (there?.format ?? GENERAL) === (numberFormat ?? there?.format ?? GENERAL)
  ) {
    return [];
  }
  const format: CellFormat | undefined = isOtherLook
    ? { ...look, ...(numberFormat !== undefined && { numberFormat }) }
    : undefined;
  return [
    {
      sheet,
      row: to,
      column,
      value,
      ...(format ? { format } : numberFormat !== undefined && { numberFormat }),
    },
  ];
}

/** Of an empty cell the number format is not known: a figure's gets the plan's. */
function formatOf(
  { row }: RowMove,
  key: ColumnKey | undefined,
  from: Cell | undefined,
): string | undefined {
  if (from !== undefined) return from.format ?? GENERAL;
  return key === "current" || key === "prior" ? plannedFormat(row.figure) : undefined;
}

function sameContent(value: CellInput, there: Cell | undefined): boolean {
  const held =
    there?.formula === undefined
      ? (there?.value ?? null)
      : { formula: there.formula, value: there.value };
  return JSON.stringify(value) === JSON.stringify(held);
}

function keyOf(columns: RowMove["row"]["columns"], column: number): ColumnKey | undefined {
  const found = Object.entries(columns).find(([, at]) => at === column);
  return found?.[0] as ColumnKey | undefined;
}
