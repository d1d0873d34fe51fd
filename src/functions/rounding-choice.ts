import { USUAL_RATE_DECIMALS } from "../core/definition/rate-decimals";
import { decimalOfDouble } from "../core/model/decimal";
import type { Decimal } from "../core/model/decimal";
import { multiply, rational, roundTo, truncateTo } from "../core/model/rational";
import type { Rational } from "../core/model/rational";
import type { Result } from "../core/model/result";
import { fail, succeed } from "../core/model/result";
import { type Argument, isBlank, onlyCell, written } from "./cell-values";
import type { Refusal } from "./refusal";

/** How a result is brought to its decimals. */
export type Rounding = (value: Rational) => Decimal;

/**
 * Reads the optional arguments [decimals] and [method].
 *
 * @param usual decimals where none are given
 */
export function roundingChoice(
  decimals: Argument,
  method: Argument,
  usual = USUAL_RATE_DECIMALS,
): Result<Rounding, Refusal> {
  const places = placesOf(decimals, usual);
  if (!places.ok) return places;
  const named = onlyCell(method);
  if (!named.ok) return named;
  const word = isBlank(named.value) ? "四舍五入" : written(named.value).trim();
  const way = METHODS.get(word);
  if (way === undefined) return fail({ code: "bad-method", found: word });
  return succeed((value) => way(value, places.value));
}

/** A ratio in percent. */
export function percentOf(ratio: Rational): Rational {
  return multiply(ratio, HUNDRED);
}

const HUNDRED = rational(100n);

const MOST_DECIMALS = 10;

const METHODS: ReadonlyMap<string, (value: Rational, decimals: number) => Decimal> = new Map([
  ["四舍五入", roundTo],
  ["截位", truncateTo],
]);

function placesOf(argument: Argument, usual: number): Result<number, Refusal> {
  const cell = onlyCell(argument);
  if (!cell.ok) return cell;
  if (isBlank(cell.value)) return succeed(usual);
  const places = typeof cell.value === "number" ? decimalOfDouble(cell.value) : undefined;
  const isFit = places?.decimals === 0 && places.units >= 0n && places.units <= MOST_DECIMALS;
  return isFit
    ? succeed(Number(places.units))
    : fail({ code: "bad-decimals", found: written(cell.value), most: MOST_DECIMALS });
}
