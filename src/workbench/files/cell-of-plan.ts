import type { CellInput } from "../../workbook/cell-input";
import { isFormulaInput } from "../../workbook/cell-input";
import type { CellState } from "../host/book/cell";
import type { Look } from "../host/book/look";
import { shownFormula, storedFormula } from "./formula-text";

/** A cell of the host that holds what a file's cell holds. */
export function cellOfInput(input: CellInput, numberFormat: string, look: Look): CellState {
  if (isFormulaInput(input)) {
    return { value: input.value, formula: shownFormula(input.formula), numberFormat, look };
  }
  const isMarked = typeof input === "string" && numberFormat !== "@" && FORMULA_LIKE.test(input);
  return { value: input, ...(isMarked && { textMark: true as const }), numberFormat, look };
}

/** What a file's cell is to hold for a cell of the host; the mark of a text is the file's own affair. */
export function inputOfCell({ value, formula }: CellState): CellInput {
  return formula === undefined ? value : { formula: storedFormula(formula), value };
}

/** Texts that would be formulas if they were typed: files mark them. */
const FORMULA_LIKE = /^[=+\-@]/;
