import type { Figure } from "../core/definition/definition";
import { doubleOfDecimal } from "../core/model/decimal";
import type { Decimal } from "../core/model/decimal";
import type { Entry } from "../core/model/entry";
import { cellContentOf, inOneCell, keepsFormula, priorContentOf } from "./cell-content";
import { cellOfRow } from "./figure-row";
import type { FigureRow } from "./figure-row";
import { isComputed } from "./native/native-formula";
import type { FormulaCell } from "./formula-cells";
import {
  formatShowing,
  GENERAL,
  isOwnFormat,
  placesIn,
  placesOf,
  plannedFormat,
  showsPercent,
} from "./plan/number-format";
import { isInPoints } from "./rate-scale";
import type { CellInput } from "./cell-input";
import type { CellAddress, CellChange } from "./port";
import type { BookReading } from "./read-figures";

/** Writes an entry into 本年 and its word into 约数. A derived figure's formula is never written over. */
export function entryChanges(
  row: FigureRow,
  entry: Entry,
  book: BookReading,
): readonly CellChange[] {
  const { figure } = row;
  const cell = cellOfRow(row, "current");
  const wordCell = cellOfRow(row, "qualifier");
  if (cell === undefined) return [];
  const isDerived = figure.derived && isComputed(figure) && figure.kind !== "rate";
  if (keepsFormula(entry, figure) || isDerived) return formulaChanges(row, entry, book);
  if (wordCell === undefined) return [cellChange(cell, oneCell(entry, figure), figure, book)];
  const { value, word } = cellContentOf(entry, figure);
  return [cellChange(cell, value, figure, book), { ...wordCell, value: word }];
}

/** Writes last year's entry, words and all, into 上年; a blank gives a computed figure its formula back. */
export function priorChanges(
  row: FigureRow,
  entry: Entry,
  book: BookReading,
): readonly CellChange[] {
  const cell = cellOfRow(row, "prior");
  if (cell === undefined) return [];
  const planned = entry.state === "blank" ? plannedIn(book, row, "prior") : undefined;
  if (planned !== undefined) return restored(planned);
  return [cellChange(cell, priorContentOf(entry, row.figure), row.figure, book)];
}

/** The planned formula comes back; its value is set with those of all other formulas. */
function formulaChanges(row: FigureRow, entry: Entry, book: BookReading): readonly CellChange[] {
  const own = plannedIn(book, row, "own");
  if (own === undefined) return [];
  const wordCell = cellOfRow(row, "qualifier");
  const { word } = cellContentOf(entry, row.figure);
  return [...restored(own), ...(wordCell ? [{ ...wordCell, value: word }] : [])];
}

function plannedIn(
  { formulas }: BookReading,
  row: FigureRow,
  role: FormulaCell["role"],
): FormulaCell | undefined {
  return formulas.find((each) => each.role === role && each.row === row);
}

function restored({ address, formula, intact, row }: FormulaCell): readonly CellChange[] {
  const numberFormat = plannedFormat(row.figure);
  return intact ? [] : [{ ...address, value: { formula, value: null }, numberFormat }];
}

function oneCell(entry: Entry, figure: Figure): Decimal | string | null {
  const { value, word } = cellContentOf(entry, figure);
  return word === null ? value : inOneCell(entry, figure);
}

function cellChange(
  cell: CellAddress,
  content: Decimal | string | null,
  figure: Figure,
  { index }: BookReading,
): CellChange {
  const found = index.cellAt(cell.sheet, cell.row, cell.column);
  const before = found && (found.format ?? GENERAL);
  const numberFormat = formatFor(content, figure, before);
  return { ...cell, value: inputOf(content), ...(numberFormat ? { numberFormat } : {}) };
}

function inputOf(content: Decimal | string | null): CellInput {
  return content === null || typeof content === "string" ? content : doubleOfDecimal(content);
}

/**
 * The number format that lets the stated decimals be read back; absent where the cell's own does, and for counts,
 * whose look is their owner's.
 */
function formatFor(
  content: Decimal | string | null,
  figure: Figure,
  before: string | undefined,
): string | undefined {
  if (figure.kind === "count" || figure.kind === "text") return undefined;
  const planned = plannedFormat(figure);
  if (content === null || typeof content === "string") {
    return before !== undefined && before !== planned && isOwnFormat(before) ? planned : undefined;
  }
  const wanted = formatShowing(content, figure);
  if (before === undefined || (isInPoints(figure) && showsPercent(before))) return wanted;
  const { stated, fewest } = placesIn(content, figure);
  const read = before === planned ? fewest : Math.max(fewest, placesOf(before, figure));
  const isShown =
    before === planned ? wanted === planned : !isOwnFormat(before) || before === wanted;
  return read === stated && isShown ? undefined : wanted;
}
