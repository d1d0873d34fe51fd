import type { Figure, FigurePart } from "../definition/definition";
import type { Lack } from "../model/document";
import type { Entry, Filled } from "../model/entry";
import { type Rational, rationalOfDecimal, ZERO } from "../model/rational";
import type { Measured } from "../text/units";
import { type TwoYears, writeChange, writeDifference } from "../text/change-writing";
import { type Computing, printedEntry } from "./figure-words";

/** The change of a figure in words, or why there are none. */
export type ComparedWords =
  | { readonly state: "printed"; readonly text: string; readonly statedDecimals?: never }
  | { readonly state: "blank" | "unreadable" }
  | { readonly state: "not-comparable"; readonly why: Exclude<Lack, "mending"> };

/** A figure in both years. */
export interface BothYears {
  readonly now: Filled | undefined;
  readonly before: Filled | undefined;
  readonly computing: Computing;
  readonly computingBefore: Computing;
}

/**
 * How a figure has changed since last year. Both values count as they are printed, so that whoever works it out from
 * the report gets the same.
 */
export function comparedWords(
  figure: Figure,
  years: BothYears,
  { form, decimals }: Pick<FigurePart, "form" | "decimals">,
): ComparedWords {
  const now = valueOf(figure, years.now, years.computing);
  if (now.state === "blank" || now.state === "unreadable") return { state: now.state };
  const before = valueOf(figure, years.before, years.computingBefore);
  if (now.state !== "known" || before.state === "inexact")
    return { state: "not-comparable", why: "not-exact" };
  if (before.state !== "known") return { state: "not-comparable", why: "last-year-blank" };
  const text = written(figure, { now: now.value, before: before.value }, form, decimals);
  return text === undefined
    ? { state: "not-comparable", why: "last-year-zero" }
    : { state: "printed", text };
}

function written(
  figure: Measured,
  years: TwoYears,
  form: FigurePart["form"],
  decimals: number | undefined,
): string | undefined {
  return form === "change"
    ? writeChange(years, figure, decimals)
    : writeDifference(years, figure, decimals);
}

type Value =
  | { readonly state: "known"; readonly value: Rational }
  | { readonly state: "blank" | "unreadable" | "inexact" };

function valueOf(figure: Figure, filled: Filled | undefined, computing: Computing): Value {
  if (figure.kind === "text") return { state: "inexact" };
  return statedValue(printedEntry(figure, filled, computing));
}

function statedValue(entry: Entry): Value {
  switch (entry.state) {
    case "none":
      return { state: "known", value: ZERO };
    case "stated":
      return entry.quantity.qualifier === undefined
        ? { state: "known", value: rationalOfDecimal(entry.quantity.value) }
        : { state: "inexact" };
    case "text":
    case "unreadable":
      return { state: "unreadable" };
    case "blank":
    case "not-applicable":
      return { state: "blank" };
  }
}
