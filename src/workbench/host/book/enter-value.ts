import { parse, tokenize, tokenTypes } from "@borgar/fx";
import { HostError } from "../host-error";
import { typedDate } from "./typed-date";
import type { CellState } from "./cell";
import type { Entered } from "./entered";

/** Longest text of a cell, in UTF-16 units. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

const ERRORS = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;
const PLAIN_NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const GROUPED_NUMBER = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PERCENTAGE = /^[+-]?(?:\d+(?:,\d{3})*\.?\d*|\.\d+)\s*%$/;
const IN_BRACKETS = /^\((\d[\d,]*\.?\d*)\)$/;

/**
 * What Excel makes of a value that is assigned to a cell, as if it had been typed.
 *
 * @throws HostError for a formula that cannot be read, and for text that no cell holds
 */
export function enterValue(
  given: string | number | boolean,
  cell: CellState,
  today: Date,
): Entered {
  if (typeof given !== "string") return { value: given };
  if (given.length > LONGEST_TEXT) throw new HostError("InvalidArgument");
  if (given === "") return { value: null };
  if (given.startsWith("'")) return { value: given.slice(1), textMark: true };
  if (cell.numberFormat === "@") return { value: given };
  if (given.startsWith("=") && given.length > 1) return formula(given);
  return constant(given, today) ?? formulaLike(given) ?? { value: given };
}

function constant(text: string, today: Date): Entered | undefined {
  const typed = text.trim();
  if (/^(?:true|false)$/i.test(typed)) return { value: typed.toLowerCase() === "true" };
  if (ERRORS.test(typed)) return { value: { error: typed.toUpperCase() } };
  return number(typed) ?? typedDate(typed, today);
}

function number(typed: string): Entered | undefined {
  if (PLAIN_NUMBER.test(typed)) {
    const value = Number(typed);
    if (!Number.isFinite(value)) return undefined;
    return /e/i.test(typed) ? { value, numberFormat: "0.00E+00" } : { value };
  }
  if (GROUPED_NUMBER.test(typed)) {
    const numberFormat = typed.includes(".") ? "#,##0.00" : "#,##0";
    return { value: Number(typed.replaceAll(",", "")), numberFormat };
  }
  if (PERCENTAGE.test(typed)) {
    const digits = typed.replaceAll(/[%,\s]/g, "");
    return { value: hundredth(digits), numberFormat: digits.includes(".") ? "0.00%" : "0%" };
  }
  const inBrackets = IN_BRACKETS.exec(typed)?.[1];
  return inBrackets === undefined ? undefined : { value: -Number(inBrackets.replaceAll(",", "")) };
}

/** 37.3 as written, moved by two places: 0.373 and not 0.37299999999999994. */
function hundredth(digits: string): number {
  return Number(`${digits}e-2`);
}

function formula(text: string): Entered {
  if (text.length > LONGEST_FORMULA || !isFormula(text)) throw new HostError("InvalidArgument");
  return { value: null, formula: text };
}

/** `+A1`, `-A1` and `@SUM(A1)` are formulas in short; where they are none, they are text. */
function formulaLike(text: string): Entered | undefined {
  if (!/^[+\-@]./.test(text)) return undefined;
  const whole = text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`;
  return isFormula(whole) && namesFit(whole) ? { value: null, formula: whole } : undefined;
}

/** The library takes more signs for parts of names than Excel does. */
function namesFit(formula: string): boolean {
  const names = tokenize(formula).filter(({ type }) => type === tokenTypes.REF_NAMED);
  return names.every(({ value }) => /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(value));
}

function isFormula(text: string): boolean {
  try {
    parse(tokenize(text));
    return true;
  } catch {
    return false;
  }
}
