import {
  EXPLANATION_COLUMNS,
  EXPLANATIONS_MARKER,
  EXPLANATIONS_VERSION,
  KIND_WORDS,
} from "./plan/explanations-sheet";
import type { Cell, SheetSnapshot, Snapshot } from "./port";
import { shownText } from "./shown-text";
import { textOf } from "./snapshot-index";

/** What somebody said about a finding, as it stands in the workbook. */
export interface Explanation {
  /** Id of the check. */
  readonly rule: string;
  readonly kind: "explained" | "waived";
  readonly text: string;
  readonly by?: string;
  readonly at?: string;
  /** The figures of the check with their values at the time, one a line. */
  readonly values: string;
}

/** Explanations by the check that they are about. */
export type Explanations = ReadonlyMap<string, Explanation>;

/** Where an explanation stands on its sheet. */
export interface ExplanationRow {
  readonly row: number;
  readonly lastColumn: number;
  readonly explanation: Explanation;
}

/**
 * The explanations that a workbook carries; none where nobody gave one, or where a newer version of the program wrote
 * them. Rows that are damaged are skipped, of several for one check the first counts, and their order says nothing.
 */
export function readExplanations(snapshot: Snapshot): Explanations {
  const sheet = explanationsSheetOf(snapshot);
  if (sheet === undefined || versionOf(sheet) > EXPLANATIONS_VERSION) return new Map();
  const rows = explanationRows(sheet)
    .map(({ explanation }) => explanation)
    .reverse();
  return new Map(rows.map((explanation) => [explanation.rule, explanation]));
}

/** The sheet of explanations, known by its marker wherever a sort has put it. */
export function explanationsSheetOf({ sheets }: Snapshot): SheetSnapshot | undefined {
  return sheets.find((sheet) => markerOf(sheet) !== undefined);
}

/** The rows of the sheet that hold an explanation, from top to bottom. */
export function explanationRows({ cells }: SheetSnapshot): readonly ExplanationRow[] {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows].flatMap(([row, held]) => {
    const explanation = explanationOf(held);
    const lastColumn = Math.max(...held.map(({ column }) => column));
    return explanation === undefined ? [] : [{ row, lastColumn, explanation }];
  });
}

function markerOf({ cells }: SheetSnapshot): Cell | undefined {
  return cells.find(({ column, value }) => column === 1 && value === EXPLANATIONS_MARKER);
}

function versionOf(sheet: SheetSnapshot): number {
  const row = markerOf(sheet)?.row;
  const version = sheet.cells.find((cell) => cell.row === row && cell.column === 2)?.value;
  return typeof version === "number" ? version : EXPLANATIONS_VERSION;
}

function explanationOf(cells: readonly Cell[]): Explanation | undefined {
  const at = (column: number) => shownText(cells.find((cell) => cell.column === column)).trim();
  const { rule, kind, text, by, at: time, values } = EXPLANATION_COLUMNS;
  const known = KINDS.find((each) => KIND_WORDS[each] === at(kind));
  if (at(rule) === "" || at(text) === "" || known === undefined) return undefined;
  return {
    rule: at(rule),
    kind: known,
    text: at(text),
    ...(at(by) !== "" && { by: at(by) }),
    ...(at(time) !== "" && { at: at(time) }),
    values: valuesFrom(values, cells),
  };
}

const KINDS = ["explained", "waived"] as const;

function valuesFrom(first: number, cells: readonly Cell[]): string {
  const pieces = cells.filter(({ column }) => column >= first);
  pieces.sort((a, b) => a.column - b.column);
  // Some programs write line ends of their own into cells.
  return pieces.map(({ value }) => textOf(value).replace(/\r\n?/g, "\n")).join("");
}
