import { sameSheetName } from "./address";
import {
  EXPLANATION_COLUMNS,
  EXPLANATION_ROWS,
  explanationsSheet,
  KIND_WORDS,
} from "./plan/explanations-sheet";
import type { CellChange, Changes, Snapshot } from "./port";
import {
  type Explanation,
  type ExplanationRow,
  explanationRows,
  explanationsSheetOf,
} from "./read-explanations";
import type { PlannedCell } from "./sheet-plan";
import { EXPLANATIONS_SHEET } from "./sheet-names";
import { splitForCells } from "./text-length";

/** What puts explanations in the place of those that their checks had; the sheet is added for the first. */
export function explanationChanges(
  snapshot: Snapshot,
  explanations: readonly Explanation[],
): Changes {
  const sheet = explanationsSheetOf(snapshot);
  if (sheet === undefined) {
    const cells = explanations.flatMap((explanation, index) =>
      rowCells(EXPLANATION_ROWS.first + index, explanation),
    );
    return { addSheets: [explanationsSheet(freeName(snapshot), cells)] };
  }
  let lastRow = Math.max(EXPLANATION_ROWS.headings, ...sheet.cells.map(({ row }) => row));
  const cells = explanations.flatMap((explanation) => {
    const rows = rowsOf(snapshot, explanation.rule);
    if (rows.length === 0) lastRow += 1;
    return replacedRow(rows, lastRow, explanation);
  });
  return { cells: cells.map((cell): CellChange => ({ sheet: sheet.name, ...cell })) };
}

/** The cells of an explanation in its old row, else in a free one; rows that say the same again are emptied. */
function replacedRow(
  [own, ...doubles]: readonly ExplanationRow[],
  freeRow: number,
  explanation: Explanation,
): readonly PlannedCell[] {
  const cells = rowCells(own?.row ?? freeRow, explanation);
  const lastColumn = Math.max(...cells.map(({ column }) => column));
  const surplus = own === undefined ? [] : emptied(own, lastColumn + 1);
  return [...cells, ...surplus, ...doubles.flatMap((row) => emptied(row, 1))];
}

/** What takes the explanations of a check away; without cells where there are none. */
export function explanationRemoval(snapshot: Snapshot, rules: readonly string[]): Changes {
  const sheet = explanationsSheetOf(snapshot)?.name ?? "";
  const rows = rules.flatMap((rule) => rowsOf(snapshot, rule));
  const cells = rows.flatMap((row) => emptied(row, 1));
  return { cells: cells.map((cell): CellChange => ({ sheet, ...cell })) };
}

function rowsOf(snapshot: Snapshot, rule: string): readonly ExplanationRow[] {
  const sheet = explanationsSheetOf(snapshot);
  const rows = sheet === undefined ? [] : explanationRows(sheet);
  return rows.filter(({ explanation }) => explanation.rule === rule);
}

function rowCells(row: number, explanation: Explanation): readonly PlannedCell[] {
  const { rule, kind, text, by = null, at = null, values } = explanation;
  const columns = EXPLANATION_COLUMNS;
  const head = [
    { row, column: columns.rule, value: rule },
    { row, column: columns.kind, value: KIND_WORDS[kind] },
    { row, column: columns.text, value: text },
    { row, column: columns.by, value: by },
    { row, column: columns.at, value: at },
  ];
  const pieces = splitForCells(values).map((value, index) => {
    return { row, column: columns.values + index, value };
  });
  return [...head, ...pieces];
}

function emptied({ row, lastColumn }: ExplanationRow, first: number): readonly PlannedCell[] {
  const cells: PlannedCell[] = [];
  for (let column = first; column <= lastColumn; column += 1) {
    cells.push({ row, column, value: null });
  }
  return cells;
}

/** A report may have a sheet of that name; ours is known by its marker and takes the next free one. */
function freeName({ sheets }: Snapshot): string {
  const isTaken = (name: string) => sheets.some((sheet) => sameSheetName(sheet.name, name));
  let name = EXPLANATIONS_SHEET;
  for (let number = 2; isTaken(name); number += 1) name = `${EXPLANATIONS_SHEET}${number}`;
  return name;
}
