import type { Definition } from "../../definition/definition";
import { type Expression, type FigureReference, sameReference } from "../../definition/expression";
import { isZero, type Rational } from "../../model/rational";
import { entryOf, type Filling } from "../filled-figures";
import { statementsWhereApplied } from "../statements";
import type { Comparing } from "../truth";
import { printedNumber } from "./case";

/** An item that is contained in a figure, with what it holds. */
export interface OfWhich {
  readonly item: FigureReference;
  readonly whole: FigureReference;
  readonly value: Rational;
}

/**
 * The of-which items (其中项) of some figures that are none of them and not 0: what a rule bounds by one of them
 * (部分<=总数), and what its label calls 其中 in the group of one of them.
 */
export function itemsWithin(
  figures: readonly FigureReference[],
  filling: Filling,
): readonly OfWhich[] {
  const { definition } = filling;
  const pairs = [...boundedItems(definition), ...labelledItems(figures, definition)];
  const seen = new Set<string>();
  return pairs.flatMap(({ item, whole }) => {
    const isNamed = (reference: FigureReference) =>
      figures.some((figure) => sameReference(figure, reference));
    const value = printedNumber(entryOf(filling, item));
    if (!isNamed(whole) || isNamed(item) || seen.has(item.figure)) return [];
    if (value === undefined || isZero(value)) return [];
    seen.add(item.figure);
    return [{ item, whole, value }];
  });
}

type Pair = Pick<OfWhich, "item" | "whole">;

function boundedItems({ rules }: Definition): readonly Pair[] {
  return rules.flatMap(({ formula }) =>
    statementsWhereApplied(formula.expression).flatMap(boundOf),
  );
}

/** `部分 <= 总数`, or several parts together (部分+部分 <= 总数), in either orientation. */
function boundOf({ operator, left, right }: Comparing): readonly Pair[] {
  if (operator === "<=" || operator === "<") return pairsOf(left, right);
  return operator === ">=" || operator === ">" ? pairsOf(right, left) : [];
}

function pairsOf(parts: Expression, whole: Expression): readonly Pair[] {
  const [all, ...others] = addendsOf(whole) ?? [];
  if (all === undefined || others.length > 0) return [];
  return (addendsOf(parts) ?? []).map((item) => ({ item, whole: all }));
}

/** The figures of this year that are added up; `undefined` where anything else has a part in it. */
function addendsOf(expression: Expression): readonly FigureReference[] | undefined {
  if (expression.kind === "figure") {
    return expression.prior ? undefined : [{ figure: expression.figure, prior: false }];
  }
  if (expression.kind !== "arithmetic" || expression.operator !== "+") return undefined;
  const [left, right] = [addendsOf(expression.left), addendsOf(expression.right)];
  return left && right && [...left, ...right];
}

function labelledItems(
  figures: readonly FigureReference[],
  definition: Definition,
): readonly Pair[] {
  const all = [...definition.figures.values()];
  return figures.flatMap((whole) => {
    const group = definition.figures.get(whole.figure)?.group;
    if (group === undefined || whole.prior) return [];
    return all
      .filter((figure) => figure.group === group && figure.label.startsWith("其中"))
      .map(({ id }) => ({ item: { figure: id, prior: false }, whole }));
  });
}
