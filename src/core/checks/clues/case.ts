import type { Check, Evidence, Operand, Side } from "../../model/check";
import type { Decimal } from "../../model/decimal";
import type { Entry } from "../../model/entry";
import { type Rational, rationalOfDecimal, ZERO } from "../../model/rational";
import type { Filling } from "../filled-figures";
import type { Block } from "../locate/blocks";
import type { WhatIf } from "../what-if";
import type { RateFact } from "./rate-facts";

/** A check with all that a diagnosis may look at. */
export interface Case {
  readonly check: Check;
  readonly filling: Filling;
  readonly whatIf: WhatIf;
  /** The block that its rule belongs to, where the locator has looked at it. */
  readonly block?: Block;
  /** Every stated rate of the report. */
  readonly rates: readonly RateFact[];
  /** What figures held when the report was compiled last, where that is known; rates are no part of it. */
  readonly earlier: ReadonlyMap<string, Decimal>;
}

export type Compared = Extract<Evidence, { code: "compared" }>;

/** The evidence of a broken equation of weighted sums. */
export function brokenEquation({ status, evidence }: Check): Compared | undefined {
  if (status !== "broken" || evidence.code !== "compared") return undefined;
  return evidence.comparison === "=" && evidence.rates !== true ? evidence : undefined;
}

/** The figure that stands alone on its side. */
export function aloneOn({ terms }: Side): Operand | undefined {
  const [term, second] = terms;
  return term !== undefined && second === undefined && isOne(term.coefficient)
    ? term.operand
    : undefined;
}

/** The figures of a side that adds figures up and nothing else. */
export function addends({ terms }: Side): readonly Operand[] | undefined {
  const operands = terms.flatMap(({ coefficient, operand }) =>
    operand !== undefined && isOne(coefficient) ? [operand] : [],
  );
  return operands.length === terms.length && operands.length > 1 ? operands : undefined;
}

/** The number that is printed, without 约; 未开展 is 0. */
export function printedNumber(entry: Entry): Rational | undefined {
  if (entry.state === "none") return ZERO;
  const decimal = printedDecimal(entry);
  return decimal && rationalOfDecimal(decimal);
}

/** The decimal that is printed, without 约. */
export function printedDecimal(entry: Entry): Decimal | undefined {
  if (entry.state !== "stated" || entry.quantity.qualifier !== undefined) return undefined;
  return entry.quantity.value;
}

function isOne({ numerator, denominator }: Rational): boolean {
  return numerator === 1n && denominator === 1n;
}
