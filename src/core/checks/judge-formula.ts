import { type Expression, figuresOf } from "../definition/expression";
import type { Computed, Evidence } from "../model/check";
import { truthOf, valueOf } from "./evaluate";
import { exactValue } from "./extent-arithmetic";
import { asPrinted, type Filling, formulaBehind } from "./filled-figures";
import { type Judgement, undecided } from "./judgement";
import {
  approximateInputs,
  inputsInState,
  operandsOf,
  restsOnApproximation,
} from "./operand-states";

/** OR, NOT and whatever has no arithmetic of its own to show. */
export function judgeFormula(condition: Expression, formula: string, filling: Filling): Judgement {
  const approximate = restsOnApproximation(condition, filling);
  const computed = computedFigures(condition, filling);
  const evidence: Evidence = {
    code: "formula",
    formula,
    approximate,
    ...(computed.length > 0 && { computed }),
  };
  switch (truthOf(condition, filling)) {
    case "true":
      return { status: "holds", evidence };
    case "false":
      return { status: "broken", evidence, ...(approximate && { atMost: "query" as const }) };
    case "unknown":
      return undecidedBy(condition, filling);
  }
}

/** The figures of a condition that nobody stated, with what their formulas come to as printed. */
function computedFigures(condition: Expression, filling: Filling): readonly Computed[] {
  return figuresOf(condition).flatMap(({ figure, prior }) => {
    if (formulaBehind(filling, { figure, prior }) === undefined) return [];
    const value = exactValue(valueOf({ kind: "figure", figure, prior }, asPrinted(filling)));
    return value === undefined ? [] : [{ figure, prior, value }];
  });
}

/** What keeps a condition from being decided: the worst that can be said of its figures, and which they are. */
export function undecidedBy(condition: Expression, filling: Filling): Judgement {
  for (const [state, reason] of [
    ["unreadable", "unreadable"],
    ["text", "unreadable"],
    ["blank", "blank"],
    ["not-applicable", "not-applicable"],
  ] as const) {
    const because = inputsInState(condition, filling, [state]);
    if (because.length > 0) return undecided(reason, because);
  }
  const approximate = approximateInputs(condition, filling);
  return approximate.length > 0
    ? undecided("approximate", approximate)
    : undecided("computed", operandsOf(condition, filling));
}
