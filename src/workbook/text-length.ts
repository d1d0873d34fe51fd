import type { WorkbookFailure } from "../core/model/failure";
import { cellName } from "./address";
import type { CellInput } from "./cell-input";
import { isFormulaInput } from "./cell-input";
import type { Changes } from "./port";

/**
 * The longest text of a cell, in UTF-16 units.
 *
 * @source Excel specifications and limits
 */
const LONGEST_TEXT = 32_767;

/** The first text among the changes that is longer than a cell holds. */
export function textTooLong({ addSheets = [], cells = [] }: Changes): WorkbookFailure | undefined {
  const planned = addSheets.flatMap((plan) =>
    plan.cells.map((cell) => ({ sheet: plan.name, ...cell })),
  );
  const found = [...planned, ...cells].find(({ value }) => isTooLong(value));
  if (found === undefined) return undefined;
  return { code: "text-too-long", sheet: found.sheet, address: cellName(found.row, found.column) };
}

/** A text in pieces that cells hold, parted behind the ends of sentences where there are any. */
export function splitForCells(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length || pieces.length === 0;) {
    const end = start + pieceLength(text.slice(start, start + LONGEST_TEXT + 1));
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

/** A text that a cell holds: the rest of a longer one gives way to an ellipsis. */
export function cutToCell(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, wholeLength(text, LONGEST_TEXT - 1))}…`;
}

function isTooLong(value: CellInput | undefined): boolean {
  const text = isFormulaInput(value) ? value.value : value;
  return typeof text === "string" && text.length > LONGEST_TEXT;
}

function pieceLength(rest: string): number {
  if (rest.length <= LONGEST_TEXT) return rest.length;
  const sentences = /^[^]*[。！？；\n][”’）】]*/.exec(rest.slice(0, LONGEST_TEXT))?.[0].length;
  return sentences ?? wholeLength(rest, LONGEST_TEXT);
}

/** As much as wanted, or one less where a pair of surrogates would be torn apart. */
function wholeLength(text: string, wanted: number): number {
  return /[\ud800-\udbff]/.test(text.charAt(wanted - 1)) ? wanted - 1 : wanted;
}
