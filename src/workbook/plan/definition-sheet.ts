import type { Definition } from "../../core/definition/definition";
import { DEFINITION_SHEET } from "../sheet-names";
import type { SheetPlan } from "../sheet-plan";

/** The text in A1 that tells this program's workbooks from all others. */
export const FORMAT_MARKER = "fazhi-report";

/** The layout of the hidden sheet; a reader refuses a greater number. */
export const FORMAT_VERSION = 1;

/** Rows of the hidden sheet's head; the definition's pieces follow in column A. */
export const DEFINITION_ROWS = {
  marker: 1,
  id: 2,
  version: 3,
  pieces: 4,
  length: 5,
  first: 6,
} as const;

/** Rows beside the head that say which numbers were imported and which were pasted: a word, then pieces of a text. */
export const ARRIVAL_ROWS = { imported: 1, pasted: 2 } as const;

/** Column of the word; the text goes on to the right. A reader of definitions does not look there. */
export const ARRIVAL_COLUMN = 4;

/**
 * The hidden sheet with the definition that the workbook was made from, in plain cells: custom parts do not survive
 * every program that re-saves a workbook.
 */
export function definitionSheet(definition: Definition): SheetPlan {
  const json = JSON.stringify(definition.source);
  const pieces = piecesOf(json);
  const { marker, id, version, pieces: count, length, first } = DEFINITION_ROWS;
  const head = [
    [marker, FORMAT_MARKER, FORMAT_VERSION],
    [id, "definition", definition.id],
    [version, "version", definition.version],
    [count, "pieces", pieces.length],
    [length, "characters", json.length],
  ] as const;
  return {
    name: DEFINITION_SHEET,
    visibility: "veryHidden",
    columnWidths: [],
    rowHeights: [],
    cells: [
      ...head.flatMap(([row, label, value]) => [
        { row, column: 1, value: label },
        { row, column: 2, value },
      ]),
      ...pieces.map((value, index) => ({ row: first + index, column: 1, value })),
    ],
    frozenRows: 0,
    validations: [],
    highlights: [],
    print: { orientation: "portrait", lastRow: 0, lastColumn: 0, header: "" },
    names: [],
  };
}

/** Well under what a cell holds (32,767), with room for escapes. */
const LONGEST_PIECE = 8000;

/** Cuts a text into cells, never within a pair of surrogates. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + LONGEST_PIECE);
    if (end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1))) end -= 1;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
