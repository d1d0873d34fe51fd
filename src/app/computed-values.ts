import { valueOf } from "../core/checks/evaluate";
import { exactValue } from "../core/checks/extent-arithmetic";
import { missingRate } from "../core/checks/missing-rate";
import type { Computed } from "../core/compile/figure-words";
import type { Definition, Figure } from "../core/definition/definition";
import type { Figures } from "../core/model/entry";
import { multiply, rational } from "../core/model/rational";

/**
 * The exact values of figures that come from formulas, as the compiler prints them: rates in percent. Amounts and
 * stated rates count as printed; 不适用 where a rate's denominator is 0 or one of its sides is 不适用.
 */
export function computedValues(
  definition: Definition,
  figures: Figures,
): (figure: string) => Computed {
  return (id) => {
    const figure = definition.figures.get(id);
    return figure?.formula === undefined ? undefined : computedValue(figure, definition, figures);
  };
}

/** The same of last year: two years back nothing is known, so last year's formulas see last year's figures alone. */
export function computedLastYear(
  definition: Definition,
  { prior }: Figures,
): (figure: string) => Computed {
  return computedValues(definition, { current: prior, prior: new Map() });
}

function computedValue(figure: Figure, definition: Definition, figures: Figures): Computed {
  const expression = figure.formula?.expression;
  if (expression === undefined) return undefined;
  const filling = { definition, figures, asPrinted: true };
  if (missingRate(expression, filling) !== undefined) return "not-applicable";
  const value = exactValue(valueOf(expression, filling));
  return value && figure.kind === "rate" ? multiply(value, rational(100n)) : value;
}
