import type { Definition } from "../../definition/definition";
import { type FigureReference, sameReference } from "../../definition/expression";
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

/** `部分 <= 总数`, in either orientation. */
function boundOf({ operator, left, right }: Comparing): readonly Pair[] {
  if (left.kind !== "figure" || right.kind !== "figure" || left.prior || right.prior) return [];
  const [a, b] = [left, right].map(({ figure }) => ({ figure, prior: false }));
  if (a === undefined || b === undefined) return [];
  if (operator === "<=" || operator === "<") return [{ item: a, whole: b }];
  return operator === ">=" || operator === ">" ? [{ item: b, whole: a }] : [];
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
