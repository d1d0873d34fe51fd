import type { StructureProblem } from "../core/model/structure-problem";
import { decimalOfDouble, sameNumber } from "../core/model/decimal";
import { placeOf } from "./address";
import type { FormulaCell } from "./formula-cells";
import type { FormulaValues } from "./native/native-values";
import { textOf } from "./snapshot-index";

/**
 * Formulas of the plan that something else has taken the place of. A rate typed over its formula is a stated rate and
 * none of these; nor is what is stated of last year, nor another formula that comes to the same value.
 */
export function formulaProblems(
  cells: readonly FormulaCell[],
  values: FormulaValues,
): readonly StructureProblem[] {
  return cells.filter((each) => isOverwritten(each, values)).map(problemOf);
}

function isOverwritten(each: FormulaCell, values: FormulaValues): boolean {
  const { intact, role, row, cell, expression } = each;
  if (intact || role === "repeated-word" || role === "prior") return false;
  if (role === "own" && row.figure.kind === "rate") return false;
  if (cell === undefined) return role !== "check";
  return cell.formula === undefined || !sameValue(cell.value, values(expression));
}

function sameValue(found: unknown, expected: number | string | boolean | null): boolean {
  if (typeof found === "number" && typeof expected === "number") {
    return sameNumber(decimalOfDouble(found), decimalOfDouble(expected));
  }
  return (found ?? "") === (expected ?? "");
}

function problemOf({ row, cell, formula, address }: FormulaCell): StructureProblem {
  const found = cell?.formula === undefined ? textOf(cell?.value) : `=${cell.formula}`;
  return {
    problem: "formula-overwritten",
    figure: row.figure.id,
    found,
    formula: `=${formula}`,
    place: placeOf(address),
  };
}
