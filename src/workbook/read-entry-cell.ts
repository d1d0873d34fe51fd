import type { Figure } from "../core/definition/definition";
import { decimalOfDouble, shortestDecimal, withDecimals } from "../core/model/decimal";
import type { Decimal } from "../core/model/decimal";
import { BLANK } from "../core/model/entry";
import type { Entry } from "../core/model/entry";
import { rationalOfDecimal, roundTo } from "../core/model/rational";
import { qualifierOfWord } from "../core/text/qualifiers";
import { readEntry } from "../core/text/reading";
import { NONE_WORD, NOT_APPLICABLE_WORD } from "./cell-content";
import { GENERAL, placesOf, plannedFormat, showsPercent } from "./plan/number-format";
import type { Cell } from "./port";
import { holdsRatio, isInPoints } from "./rate-scale";
import { isDate, isUncalculated, shownText } from "./shown-text";
import { textOf } from "./snapshot-index";

/**
 * Reads one figure from its cell and the word of its 约数 cell.
 *
 * @param cell 本年 or 上年; absent when empty
 * @param word what stands in 约数; empty for none
 */
export function readEntryCell(cell: Cell | undefined, word: string, figure: Figure): Entry {
  const bare = readBare(cell, figure);
  const trimmed = word.trim();
  if (trimmed === "") return bare;
  const absence = readEntry(trimmed, NUMERIC);
  if (absence.state === "none") return isNothing(bare) ? absence : contradiction(cell, trimmed);
  if (absence.state === "not-applicable") {
    return bare.state === "blank" || bare.state === "not-applicable"
      ? absence
      : contradiction(cell, trimmed);
  }
  return qualified(bare, cell, trimmed);
}

/** What the 约数 word says of a cell that holds the planned formula: nobody stated a number there. */
export function readComputedCell(word: string): Entry {
  return absenceIn(word) ?? BLANK;
}

/** The words of 约数, typed into the figure's own cell; in a figure of words they say the same. */
function absenceIn(text: string): Entry | undefined {
  const trimmed = text.trim();
  if (trimmed === NONE_WORD) return { state: "none" };
  return trimmed === NOT_APPLICABLE_WORD ? { state: "not-applicable" } : undefined;
}

const NUMERIC = { kind: "count", unit: "" } as const;

function readBare(cell: Cell | undefined, figure: Figure): Entry {
  if (cell !== undefined && isUncalculated(cell)) {
    return { state: "unreadable", text: shownText(cell) };
  }
  const value = cell?.value ?? null;
  if (cell === undefined || value === null) return BLANK;
  if (typeof value === "string") return absenceIn(value) ?? readEntry(value, figure);
  if (isDate(cell) && figure.kind !== "text") return { state: "unreadable", text: shownText(cell) };
  if (typeof value === "number" && figure.kind !== "text") {
    return { state: "stated", quantity: { value: numberIn(cell, value, figure) } };
  }
  if (typeof value === "number") return { state: "text", text: shownText(cell) };
  return { state: "unreadable", text: textOf(value) };
}

/**
 * The number that a cell states: a rate's cell holds the ratio (0.98 is 98%), one in percentage points the points,
 * unless it shows them as a percentage. Its decimals are the fewest that show
 * it, or those of a number format other than the plan's. What somebody's own formula gives for a rate is read as the
 * cell shows it.
 */
function numberIn(cell: Cell, value: number, figure: Figure): Decimal {
  const format = cell.format ?? GENERAL;
  const isRatio = holdsRatio(figure) || (isInPoints(figure) && showsPercent(format));
  const number = isRatio ? hundredfold(decimalOfDouble(value)) : decimalOfDouble(value);
  if (figure.kind === "count") return number;
  const places = placesOf(format, figure);
  if (figure.kind === "rate" && cell.formula !== undefined && number.decimals > places) {
    return shortestDecimal(roundTo(rationalOfDecimal(number), places));
  }
  return format === plannedFormat(figure) ? number : withDecimals(number, places);
}

function hundredfold({ units, decimals }: Decimal): Decimal {
  if (decimals >= 2) return { units, decimals: decimals - 2 };
  return { units: units * 10n ** BigInt(2 - decimals), decimals: 0 };
}

/** 未开展 goes with an empty cell, a 0, or the same words in 本年. */
function isNothing(entry: Entry): boolean {
  if (entry.state === "stated") {
    return entry.quantity.value.units === 0n && entry.quantity.qualifier === undefined;
  }
  return entry.state === "blank" || entry.state === "none";
}

function qualified(bare: Entry, cell: Cell | undefined, word: string): Entry {
  const qualifier = qualifierOfWord(word);
  if (bare.state === "unreadable" || bare.state === "text") return bare;
  if (qualifier === undefined) return contradiction(cell, word);
  if (bare.state === "blank") return BLANK;
  if (bare.state !== "stated") return contradiction(cell, word);
  const { value, qualifier: written } = bare.quantity;
  if (written !== undefined && written !== qualifier) return contradiction(cell, word);
  return { state: "stated", quantity: { value, qualifier } };
}

/** Cell and word do not go together: both are kept as they stand, none is chosen. */
function contradiction(cell: Cell | undefined, word: string): Entry {
  return { state: "unreadable", text: `${shownText(cell)} ${word}`.trim() };
}
