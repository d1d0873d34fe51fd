import { doubleOfDecimal } from "../core/model/decimal";
import type { Decimal } from "../core/model/decimal";
import type { Result } from "../core/model/result";
import { fail, succeed } from "../core/model/result";
import type { Refusal } from "./refusal";

/** What a cell shows: a number, a text, or a column of them that spills downward. */
export type Shown = number | string | readonly (readonly [number | string])[];

/** What a custom function gives: something to show, or why there is nothing. */
export type Answer = Result<Shown, Refusal>;

/** What a rate shows where there is nothing to divide by. */
export const DASH = "—";

/** What is shown until there is something to compute with: a blank is never 0. */
export const NOTHING: Answer = succeed("");

/** The longest text that a cell holds. */
const CELL_LIMIT = 32_767;

/** A text for a cell; refused where no cell holds it. */
export function shownText(text: string): Answer {
  return text.length > CELL_LIMIT
    ? fail({ code: "text-too-long", limit: CELL_LIMIT })
    : succeed(text);
}

/** A number for a cell; refused where it is too large for one. */
export function shownNumber(value: Decimal): Answer {
  const number = doubleOfDecimal(value);
  return Number.isFinite(number) ? succeed(number) : fail({ code: "too-large" });
}
