import type { Definition } from "../core/definition/definition";
import type { FigureRow } from "./figure-row";
import { cellOfRow } from "./figure-row";
import type { Located } from "./locate";
import { cellWriter } from "./native/cell-writer";
import { nativeChecks } from "./native/native-check";
import type { NativeExpression } from "./native/native-expression";
import { nativeFormulaOf, nativePriorFormulaOf, repeatFormulaOf } from "./native/native-formula";
import { sameFormula } from "./native/same-formula";
import { writeNative } from "./native/write-native";
import type { ColumnKey } from "./plan/columns";
import type { Cell, CellAddress } from "./port";
import type { SnapshotIndex } from "./snapshot-index";

/** A cell that the plan gives a formula, where it stands now. */
export interface FormulaCell {
  readonly row: FigureRow;
  /** The figure's own cell, last year's, its live check, or a row that repeats it. */
  readonly role: "own" | "prior" | "check" | "repeat" | "repeated-word";
  readonly address: CellAddress;
  readonly expression: NativeExpression;
  /** As it should read at today's addresses. */
  readonly formula: string;
  /** What stands there; absent when the cell is empty. */
  readonly cell?: Cell;
  /** Whether the planned formula still stands there. */
  readonly intact: boolean;
}

/** Every cell of the located rows that the plan gives a formula. */
export function formulaCells(
  index: SnapshotIndex,
  located: Located,
  definition: Definition,
): readonly FormulaCell[] {
  const checks = nativeChecks(definition);
  const wanted: Wanted[] = [];
  for (const row of located.rows.values()) {
    const own = nativeFormulaOf(row.figure, definition);
    const prior = nativePriorFormulaOf(row.figure, definition);
    const check = checks.get(row.figure.id);
    if (own) wanted.push({ row, role: "own", key: "current", expression: own });
    if (prior) wanted.push({ row, role: "prior", key: "prior", expression: prior });
    if (check) wanted.push({ row, role: "check", key: "check", expression: check });
  }
  for (const row of located.repeats) {
    const current = repeatFormulaOf(row.figure, "current");
    const word = repeatFormulaOf(row.figure, "qualifier");
    wanted.push({ row, role: "repeat", key: "current", expression: current });
    wanted.push({ row, role: "repeated-word", key: "qualifier", expression: word });
  }
  return wanted.flatMap((each) => found(each, index, located));
}

interface Wanted {
  readonly row: FigureRow;
  readonly role: FormulaCell["role"];
  readonly key: ColumnKey;
  readonly expression: NativeExpression;
}

function found(
  { row, role, key, expression }: Wanted,
  index: SnapshotIndex,
  located: Located,
): readonly FormulaCell[] {
  const address = cellOfRow(row, key);
  if (address === undefined) return [];
  const writer = cellWriter((figure) => located.rows.get(figure), row.sheet);
  const formula = writeNative(expression, writer);
  const cell = index.cellAt(address.sheet, address.row, address.column);
  const intact = cell?.formula !== undefined && sameFormula(cell.formula, formula);
  return [{ row, role, address, expression, formula, intact, ...(cell ? { cell } : {}) }];
}
