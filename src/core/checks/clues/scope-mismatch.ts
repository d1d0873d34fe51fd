import type { Rule } from "../../definition/definition";
import { type FigureReference, figuresOf, referenceKey } from "../../definition/expression";
import type { Check } from "../../model/check";
import { figureOf, type Filling } from "../filled-figures";
import { milder } from "../judgement";
import { inputsOf } from "../operand-states";
import { scopesOf } from "../scopes";
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
        scopes: scopes.map(({ period, figures }) => ({
          period,
          figures: figures.map((reference) => clueFigure(reference, filling)),
        })),
      },
    ],
  };
}

/** A rate that says nothing about its period covers that of its parts. */
function namedBy(
  expression: Rule["formula"]["expression"],
  filling: Filling,
): readonly FigureReference[] {
  const all = [...figuresOf(expression), ...inputsOf(expression, filling)];
  const each = [...new Map(all.map((reference) => [referenceKey(reference), reference])).values()];
  return each.filter(({ figure }) => {
    const { period } = filling.figures.current.get(figure) ?? {};
    return figureOf(filling, figure).kind !== "rate" || (period ?? "").trim() !== "";
  });
}
