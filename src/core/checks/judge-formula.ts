import type { Expression } from "../definition/expression";
import type { Evidence } from "../model/check";
import { computedIn } from "./computed-in";
import { truthOf } from "./evaluate";
import type { Filling } from "./filled-figures";
import { type Judgement, undecided } from "./judgement";
import { notAllRepeated } from "./repeated-figures";
import {
  approximateInputs,
  inputsInState,
  operandsOf,
  restsOnApproximation,
} from "./operand-states";

/** OR, NOT and whatever has no arithmetic of its own to show. */
export function judgeFormula(condition: Expression, formula: string, filling: Filling): Judgement {
  const approximate = restsOnApproximation(condition, filling);
  const computed = computedIn(condition, filling);
  const repeated = notAllRepeated(condition);
  const evidence: Evidence = {
    code: "formula",
    formula,
    approximate,
    ...(computed.length > 0 && { computed }),
    ...(repeated.length > 0 && { repeated }),
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
