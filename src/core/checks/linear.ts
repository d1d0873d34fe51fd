import { type Expression, type FigureReference, referenceKey } from "../definition/expression";
import type { Side } from "../model/check";
import {
  add,
  isZero,
  multiply,
  negate,
  ONE,
  type Rational,
  rationalOfDecimal,
  ZERO,
} from "../model/rational";
import { figureOf, type Filling, formulaBehind, operandOf } from "./filled-figures";
import { perFigure } from "./per-figure";

/** A weighted sum of figures plus a constant; a figure that is named twice is one variable. */
export interface Linear {
  readonly terms: readonly LinearTerm[];
  readonly constant: Rational;
}

/** One figure of a weighted sum; its coefficient is never 0. */
export interface LinearTerm {
  readonly reference: FigureReference;
  readonly coefficient: Rational;
}

/**
 * The weighted sum that an expression is, or `undefined` where it is none (a product of figures, a rate, ABS …).
 * Derived figures that nobody stated are replaced by their own formulas, so that their parts are the variables.
 */
export function linearOf(expression: Expression, filling: Filling): Linear | undefined {
  switch (expression.kind) {
    case "number":
      return { terms: [], constant: rationalOfDecimal(expression.value) };
    case "figure":
      return linearOfFigure(expression, filling);
    case "negate":
      return scaled(linearOf(expression.operand, filling), negate(ONE));
    case "arithmetic":
      return linearOfArithmetic(expression, filling);
    case "call":
      return expression.name === "SUM"
        ? total(expression.operands.map((operand) => linearOf(operand, filling)))
        : undefined;
    case "text":
    case "comparison":
      return undefined;
  }
}

/** `left − right`, with equal figures merged and those that cancel out gone. */
export function difference(left: Linear, right: Linear): Linear {
  return merged(
    [...left.terms, ...scaledBy(right, negate(ONE)).terms],
    add(left.constant, negate(right.constant)),
  );
}

/** A side as people read it: the numbers in the order of the formula. */
export function sideOf(linear: Linear, filling: Filling, value: Rational | undefined): Side {
  const terms = linear.terms.map(({ reference, coefficient }) => ({
    coefficient,
    operand: operandOf(filling, reference),
  }));
  const constant =
    isZero(linear.constant) && terms.length > 0 ? [] : [{ coefficient: linear.constant }];
  return { terms: [...terms, ...constant], ...(value && { value }) };
}

const linearOfFigure = perFigure((reference, filling): Linear | undefined => {
  const formula = formulaBehind(filling, reference);
  if (formula === undefined) {
    return { terms: [{ reference: named(reference), coefficient: ONE }], constant: ZERO };
  }
  const { kind } = figureOf(filling, reference.figure);
  return kind === "rate" ? undefined : linearOf(formula, filling);
});

function linearOfArithmetic(
  { operator, left, right }: Extract<Expression, { kind: "arithmetic" }>,
  filling: Filling,
): Linear | undefined {
  const a = linearOf(left, filling);
  const b = linearOf(right, filling);
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case "+":
      return total([a, b]);
    case "-":
      return total([a, scaledBy(b, negate(ONE))]);
    case "*":
      return b.terms.length === 0
        ? scaledBy(a, b.constant)
        : a.terms.length === 0
          ? scaledBy(b, a.constant)
          : undefined;
  }
}

function total(parts: readonly (Linear | undefined)[]): Linear | undefined {
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  return merged(
    known.flatMap((part) => part.terms),
    known.reduce((sum, part) => add(sum, part.constant), ZERO),
  );
}

function merged(terms: readonly LinearTerm[], constant: Rational): Linear {
  const byFigure = new Map<string, LinearTerm>();
  for (const { reference, coefficient } of terms) {
    const key = referenceKey(reference);
    const sum = add(byFigure.get(key)?.coefficient ?? ZERO, coefficient);
    byFigure.set(key, { reference, coefficient: sum });
  }
  return { terms: [...byFigure.values()].filter((term) => !isZero(term.coefficient)), constant };
}

function scaled(linear: Linear | undefined, factor: Rational): Linear | undefined {
  return linear && scaledBy(linear, factor);
}

function scaledBy({ terms, constant }: Linear, factor: Rational): Linear {
  return {
    terms: terms.map((term) => ({ ...term, coefficient: multiply(term.coefficient, factor) })),
    constant: multiply(constant, factor),
  };
}

function named({ figure, prior }: FigureReference): FigureReference {
  return { figure, prior };
}
