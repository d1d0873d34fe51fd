import { kindOfRule } from "./classify";
import type { Figure, Rule } from "./definition";
import { statesFormula } from "./equivalent";
import type { Expression } from "./expression";
import { IMPLICIT_RULE_PREFIX } from "./read-rule";

/**
 * The rules of a definition's list, then those that figures' own formulas add.
 *
 * Every statement is checked once: a rule of the list that says what a figure's formula says stands for it.
 */
export function withFormulaRules(
  listed: readonly Rule[],
  figures: Iterable<Figure>,
): readonly Rule[] {
  const rules = [...listed];
  for (const { id, formula } of figures) {
    if (formula === undefined) continue;
    const same = listed.findIndex((rule) =>
      statesFormula(rule.formula.expression, id, formula.expression),
    );
    const rule = rules[same];
    if (rule === undefined) rules.push(formulaRule(id, formula.text, formula.expression));
    else rules[same] = { ...rule, ofFigure: id };
  }
  return rules;
}

function formulaRule(figure: string, text: string, value: Expression): Rule {
  const expression: Expression = {
    kind: "comparison",
    operator: "=",
    left: { kind: "figure", figure, prior: false },
    right: value,
  };
  return {
    id: `${IMPLICIT_RULE_PREFIX}formula.${figure}`,
    formula: { text: `${figure}=${text}`, expression },
    kind: kindOfRule(expression),
    severity: "hard",
    ofFigure: figure,
  };
}
