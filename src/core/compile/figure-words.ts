import type { Figure } from "../definition/definition";
import type { Decimal } from "../model/decimal";
import type { Entry, Filled } from "../model/entry";
import { exactDecimal, roundTo } from "../model/rational";
import type { Rational } from "../model/rational";
import { writeEntry } from "../text/writing";
import { oneLine } from "./sentence";
import { USUAL_RATE_DECIMALS } from "../definition/rate-decimals";

/** What a figure's formula gives: its exact value (rates in percent), 不适用 for a rate of nothing, or nothing yet. */
export type Computed = Rational | "not-applicable" | undefined;

/** A figure as its sentence prints it, or why it cannot be printed. */
export type FigureWords =
  | { readonly state: "printed"; readonly text: string }
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
 */
export function figureWords(
  figure: Figure,
  filled: Filled | undefined,
  form: "full" | "no-unit",
  computing: Computing,
): FigureWords {
  const entry = statedOrComputed(figure, filled?.entry ?? { state: "blank" }, computing);
  if (entry.state === "blank" || entry.state === "unreadable") return { state: entry.state };
  if (entry.state === "text" && figure.kind !== "text") return { state: "unreadable" };
  const text = oneLine(writeEntry(entry, figure, form));
  return text === "" ? { state: "blank" } : { state: "printed", text };
}

/** What somebody stated of a figure; else what its formula gives, rounded once; else the blank. */
export function statedOrComputed(figure: Figure, entry: Entry, computing: Computing): Entry {
  if (entry.state !== "blank" || figure.kind === "text") return entry;
  const value = computing.computed(figure.id);
  if (value === undefined) return entry;
  if (value === "not-applicable") return { state: "not-applicable" };
  return {
    state: "stated",
    quantity: { value: roundedOnce(figure, value, computing.rateDecimals) },
  };
}

function roundedOnce(figure: Figure, value: Rational, rateDecimals: number | undefined): Decimal {
  if (figure.kind === "rate") {
    const decimals = usable(rateDecimals) ?? usable(figure.decimals) ?? USUAL_RATE_DECIMALS;
    return roundTo(value, decimals);
  }
  const decimals = usable(figure.decimals);
  if (decimals !== undefined) return roundTo(value, decimals);
  return exactDecimal(value) ?? roundTo(value, USUAL_RATE_DECIMALS);
}

function usable(decimals: number | undefined): number | undefined {
  if (decimals === undefined || !Number.isInteger(decimals)) return undefined;
  return decimals >= 0 && decimals <= MOST_DECIMALS ? decimals : undefined;
}
