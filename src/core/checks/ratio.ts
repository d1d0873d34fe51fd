import type { Expression } from "../definition/expression";
import type { RateCall } from "../definition/rate-call";
import type { Operand, Side } from "../model/check";
import { ONE } from "../model/rational";
import { valueOf } from "./evaluate";
import { exactly, type Extent } from "./extent";
import { exactValue, gap, growth, quotient } from "./extent-arithmetic";
import { type Filling, operandOf } from "./filled-figures";
import { linearOf, sideOf } from "./linear";
import { writtenSide } from "./written-side";

/** A rate taken apart: its value as a ratio, and the two sides that it is made of. */
export interface Ratio {
  readonly value: Extent;
  /** What is divided by; the previous value of a change; 1 for a percentage-point difference. */
  readonly denominator: Extent;
  readonly sides: { readonly numerator: Side; readonly denominator: Side };
  /** Operands that are a whole numerator or denominator by themselves. */
  readonly wholes: readonly Operand[];
}

/** The figure that states a rate, and the call that recomputes it. */
export interface StatedRate {
  readonly figure: Extract<Expression, { kind: "figure" }>;
  readonly call: RateCall;
}

/** Evaluates RATE(numerator, denominator), CHANGE(current, previous) or POINTS(a, b). */
export function ratioOf({ name, operands }: RateCall, filling: Filling): Ratio {
  const [first, second] = operands;
  if (first === undefined || second === undefined)
    throw new RangeError(`${name} takes two operands`);
  const [a, b] = [valueOf(first, filling), valueOf(second, filling)];
  return {
    value: name === "RATE" ? quotient(a, b) : name === "CHANGE" ? growth(a, b) : gap(a, b),
    denominator: name === "POINTS" ? exactly(ONE) : b,
    sides: {
      numerator: partOf(first, a, name === "POINTS", filling),
      denominator: partOf(second, b, name === "POINTS", filling),
    },
    wholes: [first, second].flatMap((side) =>
      side.kind === "figure" ? [operandOf(filling, side)] : [],
    ),
  };
}

function partOf(part: Expression, value: Extent, percent: boolean, filling: Filling): Side {
  const linear = linearOf(part, filling);
  return linear ? sideOf(linear, filling, exactValue(value)) : writtenSide(part, filling, percent);
}
