import type { Rule } from "../../definition/definition";
import { type FigureReference, figuresOf, referenceKey } from "../../definition/expression";
import type { Check } from "../../model/check";
import type { Filling } from "../filled-figures";
import { milder } from "../judgement";
import { inputsOf } from "../operand-states";
import { scopesOf } from "../periods/scopes";
import { clueFigure } from "./clue-figure";

/**
 * A broken rule whose parts were counted over different periods contradicts nothing for certain: it is to be explained
 * at most, and no figure is suspected because of it. Comes before all arithmetic.
 */
export function withScopes(check: Check, { formula }: Rule, filling: Filling): Check {
  if (check.status !== "broken") return check;
  const scopes = scopesOf(namedBy(formula.expression, filling), filling);
  if (scopes.length < 2) return check;
  return {
    ...check,
    severity: milder(check.severity, "query"),
    clues: [
      {
        code: "scope-mismatch",
        scopes: scopes.map(({ words, things }) => ({
          period: words,
          figures: things.map((reference) => clueFigure(reference, filling)),
        })),
      },
    ],
  };
}

/** The figures of a rule, and those that they are computed from. */
function namedBy(
  expression: Rule["formula"]["expression"],
  filling: Filling,
): readonly FigureReference[] {
  const all = [...figuresOf(expression), ...inputsOf(expression, filling)];
  return [...new Map(all.map((reference) => [referenceKey(reference), reference])).values()];
}
