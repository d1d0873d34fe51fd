import type { Place } from "../../model/entry";
import { shorten } from "../shorten";
import type { StructureProblem } from "../../model/check";

const at = ({ sheet, address }: Place) => `${sheet}!${address}`;

/** What was done to the workbook's structure, and how to put it right. */
export function structureInEnglish(problem: StructureProblem, label: string): string {
  switch (problem.problem) {
    case "label-changed":
      return `${at(problem.place)}: the label "${problem.expected}" was changed to "${problem.found}". Change it back, or make sure the row is the right one.`;
    case "unit-changed":
      return `${at(problem.place)}: the unit of "${label}" was changed from "${problem.expected}" to "${problem.found}". Change it back and state the figure in the original unit.`;
    case "formula-overwritten":
      return `${at(problem.place)}: this cell of "${label}" should hold a formula and was changed to "${shorten(problem.found)}". Restore ${shorten(problem.formula, 120)}.`;
    case "name-missing":
      return `${at(problem.place)}: the cell name "${problem.figure}" of "${label}" is gone; formulas that use it fail. Define it again in the Name Manager.`;
    case "name-moved":
      return `${at(problem.place)}: the name "${problem.figure}" points at ${at(problem.named)}, away from its row (a sort does this). Point it back at ${at(problem.place)}.`;
    case "row-missing":
      return `${at(problem.place)}: the id of "${label}" ${problem.found === undefined ? "is gone" : `was changed to "${shorten(problem.found)}"`}; the cell was found by its name alone. Write "${problem.figure}" back into the id column.`;
    case "row-doubled":
      return `${at(problem.place)}: the id "${problem.figure}" of "${label}" stands again at ${at(problem.other)}. Keep one row and delete the other.`;
    case "number-as-text":
      return `${at(problem.place)}: "${shorten(problem.found)}" of ${problem.prior ? "last year's " : ""}"${label}" is a number stored as text. It was read, but the sheet's own formulas pass over it; make it a number.`;
    case "column-missing":
      return columnInEnglish(problem);
    case "rows-reordered":
      return `The rows of sheet "${problem.sheet}" were reordered (a sort does this). The figures were found by their ids; sort the rows back by id order.`;
    case "definition-differs":
      return `The definition ${problem.id} ${problem.version} inside the workbook differs from the built-in one of the same version. Ask whoever issued the workbook.`;
  }
}

function columnInEnglish({
  sheet,
  column,
  found,
  place,
}: Extract<StructureProblem, { problem: "column-missing" }>): string {
  if (place === undefined) {
    return `Sheet "${sheet}" has no column "${column}" (deleted, or its heading was changed), so nothing of it is read. Undo the deletion, or restore the sheet from a backup.`;
  }
  return found === ""
    ? `${at(place)}: the heading "${column}" is gone; the column is read where it used to be. Write "${column}" back into this cell.`
    : `${at(place)}: the heading "${column}" was changed to "${shorten(found)}"; the column is read where it used to be. Change it back to "${column}".`;
}
