import type { Rule } from "../../definition/definition";
import { figuresOf } from "../../definition/expression";
import type { Check, RuleKind } from "../../model/check";
import type { Filling } from "../filled-figures";
import { operandsOf } from "../operand-states";
import { scopesOf } from "./scopes";

const ONE_PERIOD: readonly RuleKind[] = ["sum", "rate", "equality", "carry-over"];

/** Rules whose figures of this year were counted over different periods. */
export function mixedPeriods(filling: Filling): readonly Check[] {
  return filling.definition.rules
    .filter(({ kind }) => ONE_PERIOD.includes(kind))
    .flatMap((rule) => {
      const scopes = scopesOf(figuresOf(rule.formula.expression), filling);
      if (scopes.length < 2) return [];
      return [
        mixedCheck(
          rule,
          scopes.map(({ words }) => words),
          filling,
        ),
      ];
    });
}

function mixedCheck({ id, formula }: Rule, periods: readonly string[], filling: Filling): Check {
  return {
    rule: `@period.mixed.${id}`,
    kind: "period",
    severity: "hint",
    status: "broken",
    operands: operandsOf(formula.expression, filling),
    evidence: { code: "period-mixed", rules: [id], periods },
    suspects: [],
  };
}
