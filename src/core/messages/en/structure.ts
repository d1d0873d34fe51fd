import type { Place } from "../../model/entry";
import { shorten } from "../shorten";
import type { MovedName, StructureProblem } from "../../model/structure-problem";

const at = ({ sheet, address }: Place) => `${sheet}!${address}`;

/** More than these are counted instead of named. */
const NAMED = 6;

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
      return `${at(problem.place)}: the cell name "${problem.figure}" of "${label}" is gone; formulas that use it fail. Define it again.`;
    case "name-moved":
      return `${at(problem.place)}: the name "${problem.figure}" points at ${at(problem.named)}, away from its row (a sort does this). Point it back at ${at(problem.place)}.`;
    case "names-moved":
      return `${problem.moved.length} names on sheet "${problem.sheet}" point at other rows (a sort or a pasted block does this): ${movedInEnglish(problem.moved)}. The figures were read by the ids in their rows; point the names back.`;
    case "rows-hidden":
      return hiddenInEnglish(problem);
    case "cells-merged":
      return `${problem.sheet}!${problem.area}: cells of figures' rows were merged; all but the top left one can be neither read nor filled in. Unmerge them and look at these rows again.`;
    case "row-missing":
      return `${at(problem.place)}: the id of "${label}" ${problem.found === undefined ? "is gone" : `was changed to "${shorten(problem.found)}"`}; the cell was found by its name alone. Write "${problem.figure}" back into the id column.`;
    case "row-doubled":
      return `${at(problem.place)}: the id "${problem.figure}" of "${label}" stands again at ${at(problem.other)}. Keep one row and delete the other.`;
    case "number-as-text":
      return `${at(problem.place)}: "${shorten(problem.found)}" of ${problem.prior ? "last year's " : ""}"${label}" is a number stored as text. It was read, but the sheet's own formulas pass over it; make it a number.`;
    case "column-missing":
      return columnInEnglish(problem);
    case "rows-reordered":
      return `The rows of sheet "${problem.sheet}" were reordered (a sort does this). The figures were found by their ids; sort the rows back by id order, or leave them: checks and summary do not mind.`;
    case "definition-differs":
      return `The definition ${problem.id} ${problem.version} inside the workbook differs from the built-in one of the same version. Ask whoever issued the workbook.`;
  }
}

function hiddenInEnglish({
  sheet,
  rows,
  filled,
}: Extract<StructureProblem, { problem: "rows-hidden" }>): string {
  const more = rows.length > NAMED ? ` and more, ${rows.length} in all,` : "";
  const where = `On sheet "${sheet}" rows ${rows.slice(0, NAMED).join(", ")}${more} are hidden`;
  return filled.length === 0
    ? `${where}; none of their figures is filled in yet. Unhide them to fill them in.`
    : `${where}; ${filled.length} of their figures count in checks and summary, and nobody sees them. Unhide the rows and look.`;
}

function movedInEnglish(moved: readonly MovedName[]): string {
  const named = moved
    .slice(0, NAMED)
    .map(({ figure, named }) => `"${figure}" at ${named.address}`)
    .join(", ");
  return moved.length > NAMED ? `${named} and others` : named;
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
