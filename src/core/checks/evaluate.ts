import type { Expression } from "../definition/expression";
import { type PresenceTest, presenceTest } from "../definition/presence-test";
import { rationalOfDecimal, ZERO } from "../model/rational";
import type { Comparison } from "../model/check";
import { blunter, exactly, type Extent, type Known, unknown } from "./extent";
import {
  gap,
  growth,
  magnitude,
  opposite,
  product,
  quotient,
  rounded,
  sum,
} from "./extent-arithmetic";
import {
  asPrinted,
  entryOf,
  extentOf,
  figureOf,
  type Filling,
  formulaBehind,
} from "./filled-figures";
import { addIntervals, scaleInterval } from "./interval";
import { type Linear, linearOf } from "./linear";
import { restsOnApproximation } from "./operand-states";
import { outcome } from "./outcome";
import { perFigure } from "./per-figure";
import { type Comparing, type Truth, truthOver } from "./truth";

/**
 * The values that an expression may have, rates as ratios. A weighted sum is computed with each figure as one
 * variable (x − x is 0); everything else by interval arithmetic.
 */
export function valueOf(expression: Expression, filling: Filling): Extent {
  const linear = linearOf(expression, filling);
  return linear === undefined ? valueOfOther(expression, filling) : valueOfLinear(linear, filling);
}

/** The values of a weighted sum; a blank operand makes it unknown, 不适用 counts as absent where the figure says so. */
export function valueOfLinear({ terms, constant }: Linear, filling: Filling): Extent {
  let total: Known = exactly(constant);
  for (const { reference, coefficient } of terms) {
    const figure = figureOf(filling, reference.figure);
    const entry = entryOf(filling, reference);
    const extent =
      entry.state === "not-applicable" && figure.na ? exactly(ZERO) : extentOf(filling, reference);
    if (!extent.known) return extent;
    total = {
      known: true,
      interval: addIntervals(total.interval, scaleInterval(extent.interval, coefficient)),
      exactness: blunter(total.exactness, extent.exactness),
    };
  }
  return total;
}

/** Left minus right of a comparison as one extent, merging figures that stand on both sides. */
export function differenceOf(left: Expression, right: Expression, filling: Filling): Extent {
  return valueOf({ kind: "arithmetic", operator: "-", left, right }, filling);
}

/**
 * Whether a condition is true of what was filled, amounts and stated rates taken as the very numbers that are printed;
 * unknown where an operand is missing or approximate.
 */
export function truthOf(condition: Expression, filling: Filling): Truth {
  return truthOfPrinted(condition, asPrinted(filling));
}

function truthOfPrinted(condition: Expression, filling: Filling): Truth {
  return truthOver(condition, (comparison) => truthOfComparison(comparison, filling));
}

function truthOfComparison(condition: Comparing, filling: Filling): Truth {
  const presence = presenceTest(condition);
  if (presence !== undefined) {
    return isPresent(presence, filling) === presence.wanted ? "true" : "false";
  }
  const difference = differenceOf(condition.left, condition.right, filling);
  return difference.known ? decided(difference, condition.operator) : "unknown";
}

function decided(difference: Known, operator: Comparison): Truth {
  const result = outcome(difference, operator);
  if (result === "possible") return "unknown";
  return result === "certain" ? "true" : "false";
}

/** Anything but a blank is present: 0, 未开展, 不适用, and text that could not be read. */
function isPresent(reference: PresenceTest, filling: Filling): boolean {
  if (entryOf(filling, reference).state !== "blank") return true;
  const formula = formulaBehind(filling, reference);
  return formula !== undefined && valueOf(formula, filling).known;
}

function valueOfOther(expression: Expression, filling: Filling): Extent {
  switch (expression.kind) {
    case "number":
      return exactly(rationalOfDecimal(expression.value));
    case "text":
    case "comparison":
      return unknown("unreadable");
    case "figure":
      return valueOfFigure(expression, filling);
    case "negate":
      return opposite(valueOf(expression.operand, filling));
    case "arithmetic":
      return valueOfArithmetic(expression, filling);
    case "call":
      return valueOfCall(expression, filling);
  }
}

const valueOfFigure = perFigure((reference, filling): Extent => {
  const formula = formulaBehind(filling, reference);
  return formula === undefined ? extentOf(filling, reference) : valueOf(formula, filling);
});

function valueOfArithmetic(
  { operator, left, right }: Extract<Expression, { kind: "arithmetic" }>,
  filling: Filling,
): Extent {
  const [a, b] = [valueOf(left, filling), valueOf(right, filling)];
  switch (operator) {
    case "+":
      return sum(a, b);
    case "-":
      return gap(a, b);
    case "*":
      return product(a, b);
  }
}

function valueOfCall(
  { name, operands }: Extract<Expression, { kind: "call" }>,
  filling: Filling,
): Extent {
  const [first, second, third] = operands;
  if (first === undefined) return unknown("unreadable");
  const value = (operand: Expression | undefined) =>
    operand === undefined ? unknown("unreadable") : valueOf(operand, filling);
  switch (name) {
    case "SUM":
      return operands.map(value).reduce(sum);
    case "ABS":
      return magnitude(value(first));
    case "ROUND":
      return rounded(value(first), value(second));
    case "RATE":
      return quotient(value(first), value(second));
    case "CHANGE":
      return growth(value(first), value(second));
    case "POINTS":
      return gap(value(first), value(second));
    case "IF": {
      const truth = truthOf(first, filling);
      if (truth === "unknown") return unknown("computed");
      const chosen = value(truth === "true" ? second : third);
      return restsOnApproximation(first, filling) ? asApproximate(chosen) : chosen;
    }
    case "AND":
    case "OR":
    case "NOT":
      return unknown("unreadable");
  }
}

/** What an approximation chose may be certain, but it is never as sharp as what counts alone decide. */
function asApproximate(extent: Extent): Extent {
  return extent.known ? { ...extent, exactness: "approximate" } : extent;
}
