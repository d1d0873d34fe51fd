/** A string is always text, whatever character it begins with; only `formula` makes a formula, only `error` an error value. */
export type CellInput = number | string | boolean | null | CellError | FormulaInput;

/** An error value by its name, `#DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** A formula without its `=`, and its last result. */
export interface FormulaInput {
  readonly formula: string;
  readonly value: number | string | boolean | null | CellError;
}

/** Tells a formula from everything else that a cell may be given. */
export function isFormulaInput(input: CellInput | undefined): input is FormulaInput {
  return typeof input === "object" && input !== null && "formula" in input;
}
