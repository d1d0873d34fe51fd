import { isErrorValue } from "../book/cell";
import type { CellValue, ErrorValue } from "../book/cell";
import { isTable } from "./formula-value";
import type { FormulaValue } from "./formula-value";

/** An operation over values; of a range its first value counts. */
export function operate(operator: string, given: readonly FormulaValue[]): CellValue {
  const values = given.map(singleOf);
  const broken = values.find(isErrorValue);
  if (broken !== undefined) return broken;
  const [left = null, right = null] = values;
  if (values.length === 1) return unary(operator, left);
  if (operator === "&") return textOf(left) + textOf(right);
  if (COMPARISONS.has(operator)) return compare(operator, order(left, right));
  return arithmetic(operator, numberOf(left), numberOf(right));
}

export function singleOf(value: FormulaValue): CellValue {
  return isTable(value) ? (value[0]?.[0] ?? null) : value;
}

/** A value as a number: a blank is 0, text that reads as a number counts, other text is `#VALUE!`. */
export function numberOf(value: CellValue): number | ErrorValue {
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isErrorValue(value)) return value;
  const text = value.trim();
  const percent = /^([+-]?[\d.]+)%$/.exec(text)?.[1];
  const number = percent === undefined ? Number(text) : Number(`${percent}e-2`);
  return text === "" || Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

export function textOf(value: CellValue): string {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}

function unary(operator: string, value: CellValue): CellValue {
  const number = numberOf(value);
  if (operator === "+") return value;
  if (typeof number !== "number") return number;
  return operator === "%" ? number / 100 : -number;
}

function arithmetic(operator: string, a: number | ErrorValue, b: number | ErrorValue): CellValue {
  if (typeof a !== "number") return a;
  if (typeof b !== "number") return b;
  switch (operator) {
    case "+":
      return nearZero(a + b, a);
    case "-":
      return nearZero(a - b, a);
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? { error: "#DIV/0!" } : finite(a / b);
    case "^":
      return finite(a ** b);
    default:
      return { error: "#VALUE!" };
  }
}

/** Excel takes a last sum or difference for 0 where only the rounding of doubles is left of it. */
function nearZero(result: number, beside: number): CellValue {
  return Math.abs(result) < Math.abs(beside) * 2 ** -50 ? 0 : finite(result);
}

function finite(number: number): CellValue {
  return Number.isFinite(number) ? number : { error: "#NUM!" };
}

const COMPARISONS = new Set(["=", "<>", "<", "<=", ">", ">="]);

function compare(operator: string, ordered: number): boolean {
  switch (operator) {
    case "=":
      return ordered === 0;
    case "<>":
      return ordered !== 0;
    case "<":
      return ordered < 0;
    case "<=":
      return ordered <= 0;
    case ">":
      return ordered > 0;
    default:
      return ordered >= 0;
  }
}

/** Numbers before text before truth values; a blank is the other side's nothing; fifteen digits count. */
function order(left: CellValue, right: CellValue): number {
  const a = left ?? nothingBeside(right);
  const b = right ?? nothingBeside(left);
  if (typeof a === "number" && typeof b === "number") {
    return Number(a.toPrecision(15)) - Number(b.toPrecision(15));
  }
  const ranks = rank(a) - rank(b);
  if (ranks !== 0) return ranks;
  const [x, y] = [textOf(a).toUpperCase(), textOf(b).toUpperCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function nothingBeside(other: CellValue): CellValue {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function rank(value: CellValue): number {
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 0;
}
