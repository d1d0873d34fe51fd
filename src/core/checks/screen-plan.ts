import type { Definition, Rule } from "../definition/definition";
import { type Expression, figuresOf } from "../definition/expression";
import { presenceTest } from "../definition/presence-test";
import type { Figures } from "../model/entry";
import { checkRule, rateStatement } from "./check-rule";
import { type RangeRule, rangeRule } from "./screen-comparison";
import { type RateRule, rateRule } from "./screen-rate";
import type { Layout } from "./screen-sum";

/** How each rule of a definition is screened; `rule` is its place in the definition. */
export interface ScreenPlan {
  readonly ranges: readonly ({ readonly rule: number } & RangeRule)[];
  readonly rates: readonly ({ readonly rule: number } & RateRule)[];
  /** Rules of other shapes: the full engine's. */
  readonly engine: readonly number[];
}

/**
 * Sorts a definition's rules by how they can be screened. Sums, balances, equalities and bounds of counts and amounts
 * become ranges, stated rates and changes of counts cross multiplications. Rules that are not broken while no column
 * has a part in them are left out.
 */
export function planScreen({ rules }: Definition, layout: Layout): ScreenPlan {
  const shapes = rules.map((rule, place) => shapeOf(rule, place, layout));
  return {
    ranges: shapes.flatMap((shape) => ("difference" in shape ? [shape] : [])),
    rates: shapes.flatMap((shape) => ("part" in shape ? [shape] : [])),
    engine: shapes.flatMap((shape) => ("engine" in shape && shape.engine ? [shape.rule] : [])),
  };
}

type Shape =
  | ScreenPlan["ranges"][number]
  | ScreenPlan["rates"][number]
  | { readonly rule: number; readonly engine: boolean };

function shapeOf(rule: Rule, place: number, layout: Layout): Shape {
  const quick = quickShape(rule, layout);
  if (quick !== undefined) return { rule: place, ...quick };
  return { rule: place, engine: !isNeverBroken(rule, layout) };
}

function quickShape(rule: Rule, layout: Layout): RangeRule | RateRule | undefined {
  const { expression } = rule.formula;
  if (expression.kind !== "comparison" || presenceTest(expression) !== undefined) return undefined;
  const statement = rateStatement(expression, rule, layout.filled);
  return statement === undefined ? rangeRule(expression, layout) : rateRule(statement, layout);
}

/** A rule on figures of which the records hold none comes out the same for all of them. */
function isNeverBroken(rule: Rule, layout: Layout): boolean {
  const { definition } = layout.filled;
  if (touchesColumn(rule.formula.expression, layout, new Set())) return false;
  const nothing: Figures = { current: new Map(), prior: new Map() };
  return checkRule(rule, { definition, figures: nothing }).status !== "broken";
}

/** Whether a figure that the expression needs, by itself or through formulas, has a column. */
function touchesColumn(expression: Expression, layout: Layout, seen: Set<string>): boolean {
  const { definition } = layout.filled;
  return figuresOf(expression).some(({ figure }) => {
    if (seen.has(figure)) return false;
    seen.add(figure);
    if (layout.columns.some((column) => column.figure === figure)) return true;
    const formula = definition.figures.get(figure)?.formula;
    return formula !== undefined && touchesColumn(formula.expression, layout, seen);
  });
}
