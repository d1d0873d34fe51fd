import type { Rule } from "../definition/definition";
import { figuresOf } from "../definition/expression";
import type { Check, RuleKind } from "../model/check";
import { readPeriod } from "../text/period";
import { type Filling, operandOf } from "./filled-figures";
import { operandsOf } from "./operand-states";
import { scopesOf } from "./scopes";

/**
 * Periods beside the report's year: one hint for each 统计时期 that stops before the year ends, and one for rules
 * whose parts were counted over different periods. An absent period is the whole year; the state of things at one
 * moment (时点) is no part of a year.
 */
export function periodChecks(filling: Filling): readonly Check[] {
  return [...partialPeriods(filling), ...mixedPeriods(filling)];
}

function partialPeriods(filling: Filling): readonly Check[] {
  const byPeriod = new Map<string, string[]>();
  for (const id of filling.definition.figures.keys()) {
    const filled = filling.figures.current.get(id);
    if (filled === undefined || filled.entry.state === "blank") continue;
    const period = readPeriod(filled.period);
    if (period.kind === "whole-year" || period.kind === "point") continue;
    byPeriod.set(period.text, [...(byPeriod.get(period.text) ?? []), id]);
  }
  return [...byPeriod].map(([period, figures]) => ({
    rule: `@period.${period}`,
    kind: "period",
    severity: "hint",
    status: "broken",
    operands: figures.map((figure) => operandOf(filling, { figure, prior: false })),
    evidence: { code: "period-partial", period, figures },
    suspects: [],
  }));
}

const ONE_PERIOD: readonly RuleKind[] = ["sum", "rate", "equality", "carry-over"];

function mixedPeriods(filling: Filling): readonly Check[] {
  return filling.definition.rules
    .filter(({ kind }) => ONE_PERIOD.includes(kind))
    .flatMap((rule) => {
      const periods = scopesOf(figuresOf(rule.formula.expression), filling);
      if (periods.length < 2) return [];
      return [
        mixedCheck(
          rule,
          periods.map(({ period }) => period),
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
