import type { StructureProblem } from "../../core/model/structure-problem";
import { cellKey, cellOf } from "../address";
import { entryChanges } from "../entry-changes";
import type { FormulaCell } from "../formula-cells";
import { formulaRefresh } from "../formula-refresh";
import { formulaValues } from "../native/native-values";
import { GENERAL, plannedFormat } from "../plan/number-format";
import type { CellChange } from "../port";
import { BLANK } from "../../core/model/entry";
import type { MendChanges, MendScene } from "./mend-scene";

/** Writes the plan's formula back over what took its place; none where it would refer to a column that is gone. */
export function formulaBack(
  { place }: Extract<StructureProblem, { problem: "formula-overwritten" }>,
  { book, definition }: MendScene,
): MendChanges | undefined {
  const key = cellKey(cellOf(place));
  const cell = book.formulas.find((each) => cellKey(each.address) === key);
  if (cell === undefined || cell.intact || cell.formula.includes("#REF!")) return undefined;
  const value = formulaValues(definition, book.figures)(cell.expression);
  return {
    cells: [{ ...cell.address, value: { formula: cell.formula, value }, ...formatOf(cell) }],
  };
}

/** Gives a rate that somebody stated its formula back; none where it has none, or has it. */
export function rateFormulaBack(
  figure: string,
  { book, definition }: MendScene,
): MendChanges | undefined {
  const row = book.located.rows.get(figure);
  const own = book.formulas.find((each) => each.role === "own" && each.row === row);
  if (row === undefined || own === undefined || own.intact || own.formula.includes("#REF!")) {
    return undefined;
  }
  const changes = entryChanges(row, BLANK, book).filter(
    ({ value }) => value !== null || wordStands(),
  );
  const current = new Map(book.figures.current);
  current.delete(figure);
  const values = formulaRefresh(book, definition, { ...book.figures, current }, changes);
  const valued = values.find((each) => cellKey(each) === cellKey(own.address));
  return {
    cells: changes.map((change) =>
      valued && cellKey(change) === cellKey(own.address) ? { ...change, ...valued } : change,
    ),
  };

  function wordStands(): boolean {
    const column = row?.columns.qualifier;
    if (row === undefined || column === undefined) return false;
    return book.index.cellAt(row.sheet, row.row, column) !== undefined;
  }
}

/** A cell of the format Text would keep a formula as text, and a constant may have brought a format of its own. */
function formatOf({ row, role, cell }: FormulaCell): Pick<CellChange, "numberFormat"> {
  const found = cell?.format ?? GENERAL;
  if (role === "check" || role === "repeated-word")
    return found === "@" ? { numberFormat: GENERAL } : {};
  const planned = plannedFormat(row.figure);
  return found === planned ? {} : { numberFormat: planned };
}
