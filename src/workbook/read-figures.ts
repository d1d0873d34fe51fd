import type { Definition } from "../core/definition/definition";
import type { StructureProblem } from "../core/model/structure-problem";
import { BLANK } from "../core/model/entry";
import type { Entry, Figures, Filled } from "../core/model/entry";
import { cellOfRow, placeInRow } from "./figure-row";
import type { FigureRow } from "./figure-row";
import { formulaCells } from "./formula-cells";
import type { FormulaCell } from "./formula-cells";
import { formulaProblems } from "./formula-problems";
import { layoutProblems } from "./layout-problems";
import { locateFigures } from "./locate";
import type { Located } from "./locate";
import { formulaValues } from "./native/native-values";
import type { ColumnKey } from "./plan/columns";
import type { Cell, Snapshot } from "./port";
import { readComputedCell, readEntryCell } from "./read-entry-cell";
import { shownText } from "./shown-text";
import { indexSnapshot } from "./snapshot-index";
import type { SnapshotIndex } from "./snapshot-index";

/** Everything that a workbook says about a definition's figures. */
export interface BookReading {
  readonly index: SnapshotIndex;
  readonly located: Located;
  /** Every located figure with its place, blank ones included. */
  readonly figures: Figures;
  /** What was done to the workbook's structure, the located rows' problems included. */
  readonly problems: readonly StructureProblem[];
  readonly formulas: readonly FormulaCell[];
}

/** Reads this year's and last year's figures with their periods and notes. */
export function readFigures(snapshot: Snapshot, definition: Definition): BookReading {
  const index = indexSnapshot(snapshot);
  const located = locateFigures(index, definition);
  const formulas = formulaCells(index, located, definition);
  const own = byFigure(formulas, "own");
  const ownBefore = byFigure(formulas, "prior");
  const current = new Map<string, Filled>();
  const prior = new Map<string, Filled>();
  const textNumbers: StructureProblem[] = [];
  for (const [id, row] of located.rows) {
    const filled = currentOf(row, own.get(id), index);
    const before = priorOf(row, ownBefore.get(id), index);
    current.set(id, filled);
    if (before !== undefined) prior.set(id, before);
    textNumbers.push(...textNumbersOf(row, filled, before, index));
  }
  const figures = { current, prior };
  const problems = formulaProblems(formulas, formulaValues(definition, figures));
  return {
    index,
    located,
    figures,
    problems: [
      ...located.problems,
      ...problems,
      ...layoutProblems([...located.rows.values()], figures, index),
      ...textNumbers,
    ],
    formulas,
  };
}

function byFigure(
  formulas: readonly FormulaCell[],
  wanted: FormulaCell["role"],
): ReadonlyMap<string, FormulaCell> {
  return new Map(
    formulas.filter(({ role }) => role === wanted).map((each) => [each.row.figure.id, each]),
  );
}

function currentOf(row: FigureRow, own: FormulaCell | undefined, index: SnapshotIndex): Filled {
  const word = textIn(row, "qualifier", index);
  const period = textIn(row, "period", index).trim();
  const note = textIn(row, "note", index).trim();
  return {
    entry: currentEntry(row, own, word, index),
    ...(period === "" ? {} : { period }),
    ...(note === "" ? {} : { note }),
    place: placeInRow(row, "current"),
  };
}

/** A derived figure exists only through its formula: what was typed over it is a finding, never a figure. */
function currentEntry(
  row: FigureRow,
  own: FormulaCell | undefined,
  word: string,
  index: SnapshotIndex,
): Entry {
  const onlyDerived = row.figure.derived && row.figure.kind !== "rate";
  if (own?.intact === true || onlyDerived) return readComputedCell(word);
  return readEntryCell(cellIn(row, "current", index), word, row.figure);
}

function priorOf(
  row: FigureRow,
  own: FormulaCell | undefined,
  index: SnapshotIndex,
): Filled | undefined {
  if (row.columns.prior === undefined) return undefined;
  const cell = cellIn(row, "prior", index);
  const entry = own?.intact === true ? BLANK : readEntryCell(cell, "", row.figure);
  return { entry, place: placeInRow(row, "prior") };
}

/** Exact numbers that are stored as text, which spreadsheet formulas do not count. */
function textNumbersOf(
  row: FigureRow,
  current: Filled,
  prior: Filled | undefined,
  index: SnapshotIndex,
): readonly StructureProblem[] {
  const numberAsText = (
    key: "current" | "prior",
    filled: Filled | undefined,
  ): StructureProblem[] => {
    const text = cellIn(row, key, index)?.value;
    const entry = filled?.entry;
    // A rate typed as text states its decimals (98.0%), which is just what text is for.
    if (row.figure.kind === "rate") return [];
    if (typeof text !== "string" || entry?.state !== "stated") return [];
    if (entry.quantity.qualifier !== undefined) return [];
    const place = placeInRow(row, key);
    return [
      {
        problem: "number-as-text",
        figure: row.figure.id,
        prior: key === "prior",
        found: text,
        place,
      },
    ];
  };
  return [...numberAsText("current", current), ...numberAsText("prior", prior)];
}

function cellIn(row: FigureRow, key: ColumnKey, index: SnapshotIndex): Cell | undefined {
  const cell = cellOfRow(row, key);
  return cell && index.cellAt(cell.sheet, cell.row, cell.column);
}

function textIn(row: FigureRow, key: ColumnKey, index: SnapshotIndex): string {
  return shownText(cellIn(row, key, index));
}
