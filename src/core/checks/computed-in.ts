import { type Expression, figuresOf } from "../definition/expression";
import type { Computed } from "../model/computed";
import { valueOf } from "./evaluate";
import { exactValue } from "./extent-arithmetic";
import { asPrinted, type Filling, formulaBehind } from "./filled-figures";

/** The figures of a formula that nobody stated, with what their formulas come to as printed. */
export function computedIn(expression: Expression, filling: Filling): readonly Computed[] {
  return figuresOf(expression).flatMap(({ figure, prior }) => {
    if (formulaBehind(filling, { figure, prior }) === undefined) return [];
    const value = exactValue(valueOf({ kind: "figure", figure, prior }, asPrinted(filling)));
    return value === undefined ? [] : [{ figure, prior, value }];
  });
}
