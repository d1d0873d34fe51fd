import type { StructureProblem } from "../core/model/structure-problem";
import { placeOf, sameSheetName } from "./address";
import type { TableHeader, TableRow } from "./figure-tables";
import { cellOfRow, placeInRow } from "./figure-row";
import type { FigureRow } from "./figure-row";
import type { ColumnKey } from "./plan/columns";
import { textOf } from "./snapshot-index";
import type { SnapshotIndex } from "./snapshot-index";

/**
 * What is wrong with the row in which a figure was found: its words, its name, a second row of the same id.
 *
 * @param doubles other rows of the figure's id that are no figure's own
 * @param header the header over the row, which may have lost 编号 altogether: that is told of the column, not of rows
 */
export function rowProblems(
  row: FigureRow,
  doubles: readonly TableRow[],
  header: TableHeader | undefined,
  index: SnapshotIndex,
): readonly StructureProblem[] {
  const figure = row.figure.id;
  const place = placeInRow(row, "current");
  if (row.by === "name") {
    const isTold = row.columns.id === undefined && header !== undefined;
    const found = wordIn(row, "id", index)?.trim();
    return isTold ? [] : [{ problem: "row-missing", figure, ...(found && { found }), place }];
  }
  return [
    ...wordProblems(row, index),
    ...nameProblems(row, index),
    ...doubles.map((other): StructureProblem => {
      return { problem: "row-doubled", figure, place, other: placeInRow(other, "id") };
    }),
  ];
}

function wordProblems(row: FigureRow, index: SnapshotIndex): readonly StructureProblem[] {
  const { id: figure, label, unit } = row.figure;
  const problems: StructureProblem[] = [];
  const labelFound = wordIn(row, "label", index);
  if (labelFound !== undefined && !sameWords(labelFound, label)) {
    const place = placeInRow(row, "label");
    problems.push({ problem: "label-changed", figure, found: labelFound, expected: label, place });
  }
  const unitFound = wordIn(row, "unit", index);
  if (unitFound !== undefined && !sameWords(unitFound, unit)) {
    const place = placeInRow(row, "unit");
    problems.push({ problem: "unit-changed", figure, found: unitFound, expected: unit, place });
  }
  return problems;
}

function wordIn(row: FigureRow, key: ColumnKey, index: SnapshotIndex): string | undefined {
  const cell = cellOfRow(row, key);
  return cell && textOf(index.cellAt(cell.sheet, cell.row, cell.column)?.value);
}

function nameProblems(row: FigureRow, index: SnapshotIndex): readonly StructureProblem[] {
  const figure = row.figure.id;
  const place = placeInRow(row, "current");
  const named = index.cellNamed(figure);
  if (named === undefined) return [{ problem: "name-missing", figure, place }];
  const isThere =
    sameSheetName(named.sheet, row.sheet) &&
    named.row === row.row &&
    named.column === row.columns.current;
  return isThere ? [] : [{ problem: "name-moved", figure, place, named: placeOf(named) }];
}

/** Spaces and line breaks are put into labels to make them fit; they change no word. */
function sameWords(found: string, expected: string): boolean {
  return found.replace(/\s/g, "") === expected.replace(/\s/g, "");
}
