import type { Definition } from "../definition/definition";
import type { Operand, Piece, Side, Term } from "../model/check";
import { absolute, type Rational } from "../model/rational";
import { unitInWords } from "../text/units";
import { writeEntry } from "../text/writing";
import { showNumber, showRatio } from "./numbers";

/**
 * One side of a comparison as it is read aloud: `10+4+3+4`, `58-57`, `10+(-4)`, `2×6`, `10÷21`, with □ for a blank.
 *
 * @param percent the side is a rate, so that its constants are read in percent
 */
export function sideWords(side: Side, definition: Definition, percent = false): string {
  if (side.pieces) return side.pieces.map((piece) => pieceWords(piece, definition)).join("");
  return side.terms
    .map((term, index) => termWords(term, index === 0, definition, percent))
    .join("");
}

function pieceWords(piece: Piece, definition: Definition): string {
  if ("sign" in piece) return piece.sign;
  if ("operand" in piece) return operandWords(piece.operand, definition);
  return showValue(piece.number, piece.percent);
}

/** A side's value, or one of its constants: a plain number, or a ratio in percent. */
export function showValue(value: Rational, percent: boolean): string {
  return percent ? showRatio(value) : showNumber(value);
}

/** The operand alone on its side, if the side is nothing but one figure. */
export function onlyOperand(side: Side): Operand | undefined {
  const [term, second] = side.terms;
  if (term === undefined || second !== undefined || !isOne(term.coefficient)) return undefined;
  return term.operand;
}

/** What an operand holds, without its measure word; a rate keeps its sign %, or it would read as a count. */
export function operandWords({ figure, entry }: Operand, definition: Definition): string {
  if (entry.state === "blank") return "□";
  if (entry.state === "none") return "0";
  const known = definition.figures.get(figure) ?? { unit: "", kind: "count" };
  const { kind } = known;
  return writeEntry(
    entry,
    { unit: unitInWords(known), kind },
    kind === "rate" ? "full" : "no-unit",
  );
}

function termWords(
  { coefficient, operand }: Term,
  first: boolean,
  definition: Definition,
  percent: boolean,
): string {
  const negative = coefficient.numerator < 0n;
  const sign = negative ? "-" : first ? "" : "+";
  const size = absolute(coefficient);
  if (operand === undefined) return sign + showValue(size, percent);
  const words = operandWords(operand, definition);
  const value = sign !== "" && words.startsWith("-") ? `(${words})` : words;
  return sign + (isOne(size) ? value : `${showNumber(size)}×${value}`);
}

function isOne({ numerator, denominator }: Rational): boolean {
  return numerator === 1n && denominator === 1n;
}
