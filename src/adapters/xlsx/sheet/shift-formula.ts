import { columnLetters } from "../../../workbook/address";
import { LAST_COLUMN, LAST_ROW, parseAddress } from "../workbook/references";

/**
 * The pieces of a formula between which references may stand: texts, quoted sheet names, error values, numbers, and
 * words (names, functions, references; a dollar sign or a colon may follow each other in them).
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z0-9/_]+[!?]?|\$?\d+:\$?\d+|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!])|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}\p{M}_.\\?$]*/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;

/**
 * A formula as it reads when it is filled from its own cell to another one: references without a dollar sign move
 * along. One that would leave the sheet becomes `#REF!`.
 *
 * Needed because files give a shared formula once and leave the other cells to be worked out.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return outsideBrackets(formula, (part, isReference) =>
    part.replace(PIECE, (piece, offset: number) => {
      const after = part[offset + piece.length] ?? "";
      if (after === "(" || after === "!" || !isReference(offset, piece.length)) return piece;
      return shiftPiece(piece, rows, columns);
    }),
  );
}

type IsReference = (offset: number, length: number) => boolean;

/** Structured references and external workbooks stand in brackets, where nothing is to be shifted. */
function outsideBrackets(
  formula: string,
  change: (part: string, isReference: IsReference) => string,
): string {
  if (!formula.includes("[")) return change(formula, () => true);
  const depths = bracketDepths(formula);
  return change(formula, (offset, length) => {
    const inside = (depths[offset] ?? 0) > 0;
    // A word that touches a bracket is the table or the workbook that the bracket belongs to.
    return !inside && formula[offset + length] !== "[" && formula[offset - 1] !== "]";
  });
}

function bracketDepths(formula: string): readonly number[] {
  let depth = 0;
  let quote = "";
  return [...Array(formula.length).keys()].map((at) => {
    const character = formula[at] ?? "";
    if (depth === 0 && (character === '"' || character === "'")) {
      if (quote === "") quote = character;
      else if (quote === character) quote = "";
    }
    if (quote !== "") return depth;
    if (character === "[") depth += 1;
    if (character === "]") depth -= 1;
    return depth;
  });
}

function shiftPiece(piece: string, rows: number, columns: number): string {
  const cell = CELL.exec(piece);
  if (cell !== null && parseAddress(piece.replaceAll("$", "")) !== undefined) {
    const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] = cell;
    const column = shiftedColumn(columnFixed, letters, columns);
    const row = shiftedRow(rowFixed, digits, rows);
    return column === undefined || row === undefined ? "#REF!" : column + row;
  }
  return (
    shiftSpan(piece, ROWS, (fixed, digits) => shiftedRow(fixed, digits, rows)) ??
    shiftSpan(piece, COLUMNS, (fixed, letters) => shiftedColumn(fixed, letters, columns)) ??
    piece
  );
}

/** Whole rows (`3:5`) and whole columns (`C:E`). */
function shiftSpan(
  piece: string,
  shape: RegExp,
  shift: (fixed: string, position: string) => string | undefined,
): string | undefined {
  const span = shape.exec(piece);
  if (span === null) return undefined;
  const [, firstFixed = "", first = "", lastFixed = "", last = ""] = span;
  return joinSpan(shift(firstFixed, first), shift(lastFixed, last));
}

function joinSpan(first: string | undefined, last: string | undefined): string {
  return first === undefined || last === undefined ? "#REF!" : `${first}:${last}`;
}

function shiftedColumn(fixed: string, letters: string, by: number): string | undefined {
  const column = parseAddress(`${letters}1`)?.column;
  if (column === undefined) return fixed + letters;
  if (fixed !== "") return fixed + letters;
  const shifted = column + by;
  return shifted >= 1 && shifted <= LAST_COLUMN ? columnLetters(shifted) : undefined;
}

function shiftedRow(fixed: string, digits: string, by: number): string | undefined {
  if (fixed !== "") return fixed + digits;
  const shifted = Number(digits) + by;
  return shifted >= 1 && shifted <= LAST_ROW ? String(shifted) : undefined;
}
