import type { Figure } from "../definition/definition";
import { sameNumber, type Decimal } from "../model/decimal";
import type { Entry, Filled } from "../model/entry";
import { exactDecimal, rationalOfDecimal, roundTo } from "../model/rational";
import type { Rational } from "../model/rational";
import { writeEntry } from "../text/writing";
import { oneLine } from "./sentence";
import { USUAL_RATE_DECIMALS } from "../definition/rate-decimals";

/** What a figure's formula gives: its exact value (rates in percent), 不适用 for a rate of nothing, or nothing yet. */
export type Computed = Rational | "not-applicable" | undefined;

/** A figure as its sentence prints it, or why it cannot be printed. */
export type FigureWords =
  | {
      readonly state: "printed";
      readonly text: string;
      /** More decimals were asked for than were stated, so it stands as stated. */
      readonly statedDecimals?: number;
    }
  | { readonly state: "blank" }
  | { readonly state: "unreadable" };

/** How figures that nobody stated are computed and rounded. */
export interface Computing {
  readonly computed: (figure: string) => Computed;
  /** One number of decimals for every computed rate, whatever the definition says of each; whole, from 0 to 20. */
  readonly rateDecimals?: number;
}

const MOST_DECIMALS = 20;

/**
 * The words that stand in a sentence for a figure: what was stated, as it was stated; else what its formula gives,
 * rounded once.
 *
 * @param form `no-unit` leaves the measure word to the sentence
 * @param decimals asked for by the sentence: a computed value is rounded to them, a stated one loses what is too many
 * and never gains any
 */
export function figureWords(
  figure: Figure,
  filled: Filled | undefined,
  form: "full" | "no-unit",
  computing: Computing,
  decimals?: number,
): FigureWords {
  const entry = printedEntry(figure, filled, computing, decimals);
  if (entry.state === "blank" || entry.state === "unreadable") return { state: entry.state };
  if (entry.state === "text" && figure.kind !== "text") return { state: "unreadable" };
  const text = oneLine(writeEntry(entry, figure, form));
  if (text === "") return { state: "blank" };
  const stated = entry.state === "stated" ? entry.quantity.value.decimals : undefined;
  const isShort = stated !== undefined && decimals !== undefined && stated < decimals;
  return { state: "printed", text, ...(isShort && { statedDecimals: stated }) };
}

/** What a sentence prints of a figure: the entry as stated, else what its formula gives, rounded once. */
export function printedEntry(
  figure: Figure,
  filled: Filled | undefined,
  computing: Computing,
  decimals?: number,
): Entry {
  const entry = statedOrComputed(figure, filled?.entry ?? { state: "blank" }, computing, decimals);
  return withAskedDecimals(entry, figure, computing, decimals);
}

function statedOrComputed(
  figure: Figure,
  entry: Entry,
  computing: Computing,
  decimals: number | undefined,
): Entry {
  if (entry.state !== "blank" || figure.kind === "text") return entry;
  const value = computing.computed(figure.id);
  if (value === undefined) return entry;
  if (value === "not-applicable") return { state: "not-applicable" };
  return {
    state: "stated",
    quantity: { value: roundedOnce(figure, value, decimals ?? computing.rateDecimals, decimals) },
  };
}

/**
 * A stated value with no more decimals than were asked for. Where the counts give the very statement, they are rounded
 * instead of it, so that nothing is rounded twice.
 */
function withAskedDecimals(
  entry: Entry,
  { id }: Figure,
  { computed }: Computing,
  decimals: number | undefined,
): Entry {
  if (entry.state !== "stated" || decimals === undefined) return entry;
  const { value, qualifier } = entry.quantity;
  if (value.decimals <= decimals || qualifier !== undefined) return entry;
  const exact = computed(id);
  const agrees = typeof exact === "object" && sameNumber(roundTo(exact, value.decimals), value);
  const rounded = roundTo(agrees ? exact : rationalOfDecimal(value), decimals);
  return { state: "stated", quantity: { value: rounded } };
}

function roundedOnce(
  figure: Figure,
  value: Rational,
  rateDecimals: number | undefined,
  asked: number | undefined,
): Decimal {
  if (figure.kind === "rate") {
    const decimals = usable(rateDecimals) ?? usable(figure.decimals) ?? USUAL_RATE_DECIMALS;
    return roundTo(value, decimals);
  }
  const decimals = (figure.kind === "count" ? undefined : usable(asked)) ?? usable(figure.decimals);
  if (decimals !== undefined) return roundTo(value, decimals);
  return exactDecimal(value) ?? roundTo(value, USUAL_RATE_DECIMALS);
}

function usable(decimals: number | undefined): number | undefined {
  if (decimals === undefined || !Number.isInteger(decimals)) return undefined;
  return decimals >= 0 && decimals <= MOST_DECIMALS ? decimals : undefined;
}
