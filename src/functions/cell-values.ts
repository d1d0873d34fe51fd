import { decimalOfDouble, formatDecimal } from "../core/model/decimal";
import type { Decimal } from "../core/model/decimal";
import type { Quantity } from "../core/model/quantity";
import type { Rational } from "../core/model/rational";
import { add, rationalOfDecimal, ZERO } from "../core/model/rational";
import type { Result } from "../core/model/result";
import { fail, succeed } from "../core/model/result";
import { readEntry } from "../core/text/reading";
import type { Refusal } from "./refusal";

/** An argument as Excel hands it over: one value, a range as rows, or several ranges. */
export type Argument = unknown;

/** Every cell of an argument in reading order, whatever its nesting. */
export function cellsOf(argument: Argument): readonly unknown[] {
  return Array.isArray(argument) ? argument.flatMap(cellsOf) : [argument];
}

/** Whether nothing stands there. Excel hands over null for it, and "" for a formula that shows nothing. */
export function isBlank(value: unknown): boolean {
  return (
    value === null || value === undefined || (typeof value === "string" && value.trim() === "")
  );
}

/** The one value of an argument that takes one cell; a range of one cell is one. */
export function onlyCell(argument: Argument): Result<unknown, Refusal> {
  const cells = cellsOf(argument);
  return cells.length > 1
    ? fail({ code: "not-one-value", cells: cells.length })
    : succeed(cells[0]);
}

/** What was typed, for a sentence. */
export function written(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatDecimal(decimalOfDouble(value));
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return "";
}

/** A cell's number, by 15 significant digits, or one that a text writes as reports do; 未开展 counts as 0. */
export function quantityOf(value: unknown): Result<Quantity, Refusal> {
  if (typeof value === "number" && Number.isFinite(value)) {
    return succeed({ value: decimalOfDouble(value) });
  }
  if (typeof value === "string") {
    const entry = readEntry(value, { kind: "count", unit: "" });
    if (entry.state === "stated") return succeed(entry.quantity);
    if (entry.state === "none") return succeed({ value: NIL });
  }
  return fail({ code: "not-a-number", found: written(value) });
}

/** The quantities of all cells that are not blank; the first that is no number is refused. */
export function quantitiesOf(argument: Argument): Result<readonly Quantity[], Refusal> {
  const quantities: Quantity[] = [];
  for (const cell of cellsOf(argument)) {
    if (isBlank(cell)) continue;
    const read = quantityOf(cell);
    if (!read.ok) return read;
    quantities.push(read.value);
  }
  return succeed(quantities);
}

/** The exact sum of an argument's numbers; `undefined` where every cell is blank. */
export function sumOf(argument: Argument): Result<Rational | undefined, Refusal> {
  const quantities = quantitiesOf(argument);
  if (!quantities.ok) return quantities;
  const values = quantities.value.map(({ value }) => rationalOfDecimal(value));
  return succeed(values.length === 0 ? undefined : values.reduce(add, ZERO));
}

const NIL: Decimal = { units: 0n, decimals: 0 };
