import type { FigureKind } from "../definition/definition";
import { sameReference } from "../definition/expression";
import type { Implied, Operand } from "../model/check";
import { divide, negate, ZERO } from "../model/rational";
import { valueOfLinear } from "./evaluate";
import { blunter, exactly, type Extent, type Known } from "./extent";
import { exactValue } from "./extent-arithmetic";
import { extentOf, figureOf, type Filling } from "./filled-figures";
import { addIntervals, atLeast, type Interval, scaleInterval, UNBOUNDED } from "./interval";
import type { Linear, LinearTerm } from "./linear";

/** All values of a weighted sum when a blank may be anything that its kind allows: counts are 0 or more. */
export function possibleValues({ terms, constant }: Linear, filling: Filling): Known {
  let sum: Known = exactly(constant);
  for (const { reference, coefficient } of terms) {
    const { kind } = figureOf(filling, reference.figure);
    const extent = extentOf(filling, reference);
    const interval = extent.known ? extent.interval : unknownValues(extent, kind);
    sum = {
      known: true,
      interval: addIntervals(sum.interval, scaleInterval(interval, coefficient)),
      exactness: extent.known ? blunter(sum.exactness, extent.exactness) : sum.exactness,
    };
  }
  return sum;
}

/** 不适用 that may stand for "absent" is 0 here; a blank count or amount is 0 or more, a blank rate anything. */
function unknownValues(extent: Exclude<Extent, Known>, kind: FigureKind): Interval {
  if (extent.reason === "not-applicable") return exactly(ZERO).interval;
  return kind === "rate" ? UNBOUNDED : atLeast(ZERO);
}

/** What the only blank must be for an equation of exact figures to hold; shown, never filled in. */
export function impliedBlank(
  whole: Linear,
  blanks: readonly Operand[],
  filling: Filling,
): Implied | undefined {
  const [blank, another] = blanks;
  if (blank === undefined || another !== undefined) return undefined;
  const isBlank = ({ reference }: LinearTerm) => sameReference(reference, blank);
  const term = whole.terms.find(isBlank);
  if (term === undefined) return undefined;
  const rest = { ...whole, terms: whole.terms.filter((other) => !isBlank(other)) };
  const known = exactValue(valueOfLinear(rest, filling));
  if (known === undefined) return undefined;
  const value = divide(negate(known), term.coefficient);
  const fits = figureOf(filling, blank.figure).kind !== "count" || value.denominator === 1n;
  return fits ? { figure: blank.figure, prior: blank.prior, value } : undefined;
}
