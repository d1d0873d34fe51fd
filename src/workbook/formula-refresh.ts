import type { Definition } from "../core/definition/definition";
import { decimalOfDouble, sameNumber } from "../core/model/decimal";
import type { Figures } from "../core/model/entry";
import { cellKey } from "./address";
import type { FormulaCell } from "./formula-cells";
import { formulaValues } from "./native/native-values";
import type { CellChange } from "./port";
import type { BookReading } from "./read-figures";

/**
 * New values for the planned formulas that still stand, or that the given changes bring back. Whoever opens the file
 * without recalculating sees numbers that agree.
 *
 * @param after the figures as they read once the changes are made
 * @param changes what is written already; a formula that it puts a constant in place of is left alone
 */
export function formulaRefresh(
  { formulas }: BookReading,
  definition: Definition,
  after: Figures,
  changes: readonly CellChange[],
): readonly CellChange[] {
  const values = formulaValues(definition, after);
  const written = new Map(changes.map((change) => [cellKey(change), change.value]));
  return formulas.flatMap((each): readonly CellChange[] => {
    const change = written.get(cellKey(each.address));
    const restored = typeof change === "object" && change !== null;
    if (change === undefined ? !each.intact : !restored) return [];
    const value = values(each.expression);
    if (change === undefined && isCurrent(each, value)) return [];
    return [{ ...each.address, value: { formula: each.formula, value } }];
  });
}

function isCurrent({ cell, formula }: FormulaCell, value: number | string | boolean | null) {
  if (cell?.formula === undefined || spelling(cell.formula) !== spelling(formula)) return false;
  if (typeof cell.value === "number" && typeof value === "number") {
    return sameNumber(decimalOfDouble(cell.value), decimalOfDouble(value));
  }
  return cell.value === value;
}

/** Programs differ in spaces, case and the quotes around sheet names; that is no reason to write a cell. */
function spelling(formula: string): string {
  return formula.replace(/[\s']/g, "").toUpperCase();
}
