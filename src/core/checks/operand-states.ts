import {
  type Expression,
  type FigureReference,
  figuresOf,
  referenceKey,
} from "../definition/expression";
import { presenceTest } from "../definition/presence-test";
import type { Operand } from "../model/check";
import { figureOf, type Filling, formulaBehind, operandOf } from "./filled-figures";
import { perFigure } from "./per-figure";

/**
 * The figures that decide an expression: derived figures and unstated rates give way to the figures of their formulas.
 */
export function inputsOf(expression: Expression, filling: Filling): readonly FigureReference[] {
  const found = new Map<string, FigureReference>();
  for (const reference of figuresOf(expression)) {
    for (const input of inputsOfFigure(reference, filling)) found.set(referenceKey(input), input);
  }
  return [...found.values()];
}

const inputsOfFigure = perFigure((reference, filling): readonly FigureReference[] => {
  const formula = formulaBehind(filling, reference);
  return formula === undefined ? [reference] : inputsOf(formula, filling);
});

/** Every figure that the formula itself names, as operands, in its order. */
export function operandsOf(expression: Expression, filling: Filling): readonly Operand[] {
  return figuresOf(expression).map((reference) => operandOf(filling, reference));
}

/** The inputs in a given state: blank ones, unreadable ones … */
export function inputsInState(
  expression: Expression,
  filling: Filling,
  states: readonly Operand["entry"]["state"][],
): readonly Operand[] {
  return inputsOf(expression, filling)
    .map((reference) => operandOf(filling, reference))
    .filter(({ entry }) => states.includes(entry.state));
}

/** Nothing was filled that the expression needs, and nothing of it had to be: there is nothing to check. */
export function isUntouched(expression: Expression, filling: Filling): boolean {
  const inputs = inputsOf(expression, filling);
  const named = figuresOf(expression);
  return (
    inputs.length > 0 &&
    [...inputs, ...named].every(
      (reference) =>
        operandOf(filling, reference).entry.state === "blank" &&
        (reference.prior || !figureOf(filling, reference.figure).required),
    )
  );
}

/** Text, error values and a 不适用 that may not stand for "absent" keep a check from being decided. */
export function unusableInputs(comparison: Expression, filling: Filling): Unusable | undefined {
  const unreadable = inputsInState(comparison, filling, ["unreadable", "text"]);
  if (unreadable.length > 0) return { reason: "unreadable", because: unreadable };
  const absent = inputsInState(comparison, filling, ["not-applicable"]).filter(
    ({ figure }) => !figureOf(filling, figure).na,
  );
  return absent.length > 0 ? { reason: "not-applicable", because: absent } : undefined;
}

/** The operands that keep a check from being decided, and in which way. */
export interface Unusable {
  readonly reason: "unreadable" | "not-applicable";
  readonly because: readonly Operand[];
}

/** The inputs that are only approximately known: 余, 近, 约 … */
export function approximateInputs(comparison: Expression, filling: Filling): readonly Operand[] {
  return inputsInState(comparison, filling, ["stated"]).filter(
    ({ entry }) => entry.state === "stated" && entry.quantity.qualifier !== undefined,
  );
}

/** Whether an approximation has a part in a condition; asking only if a figure was filled in does not count. */
export function restsOnApproximation(condition: Expression, filling: Filling): boolean {
  if (presenceTest(condition) !== undefined) return false;
  return condition.kind === "call"
    ? condition.operands.some((operand) => restsOnApproximation(operand, filling))
    : approximateInputs(condition, filling).length > 0;
}
