import type { Rule } from "../definition/definition";
import type { Expression } from "../definition/expression";
import { presenceTest } from "../definition/presence-test";
import { isRateCall } from "../definition/rate-call";
import type { Check } from "../model/check";
import { truthOf } from "./evaluate";
import { figureOf, type Filling } from "./filled-figures";
import { judgeComparison } from "./judge-comparison";
import { judgeFormula, undecidedBy } from "./judge-formula";
import { type Judgement, milder, notApplicable, undecided } from "./judgement";
import { judgeRate, type RateStatement } from "./judge-rate";
import { isUntouched, operandsOf, restsOnApproximation } from "./operand-states";

/** Checks one rule against what was filled in. */
export function checkRule(rule: Rule, filling: Filling): Check {
  const { expression } = rule.formula;
  const judgement = judgeWhole(rule, filling);
  return {
    rule: rule.id,
    kind: rule.kind,
    severity: judgement.atMost ? milder(rule.severity, judgement.atMost) : rule.severity,
    status: judgement.status,
    operands: operandsOf(expression, filling),
    evidence: judgement.evidence,
    ...(judgement.rate && { rate: judgement.rate }),
    suspects: [],
  };
}

function judgeWhole(rule: Rule, filling: Filling): Judgement {
  const { expression } = rule.formula;
  if (isUntouched(expression, filling) && !asksForPresence(expression)) {
    return notApplicable("all-blank", operandsOf(expression, filling));
  }
  return judge(expression, rule, filling);
}

/** Judges a condition of any shape. */
function judge(condition: Expression, rule: Rule, filling: Filling): Judgement {
  if (condition.kind === "comparison") {
    if (presenceTest(condition) !== undefined) return judgePresence(condition, filling);
    const statement = rateStatement(condition, rule, filling);
    return statement === undefined
      ? judgeComparison(condition, filling)
      : judgeRate(statement, filling);
  }
  if (condition.kind === "call" && condition.name === "IF") {
    return judgeChoice(condition.operands, rule, filling);
  }
  if (condition.kind === "call" && condition.name === "AND") {
    return worst(condition.operands.map((part) => judge(part, rule, filling)));
  }
  return judgeFormula(condition, rule.formula.text, filling);
}

/** `IF(condition, rule)`: with a false condition there is nothing to check. */
function judgeChoice(operands: readonly Expression[], rule: Rule, filling: Filling): Judgement {
  const [condition, then, otherwise] = operands;
  if (condition === undefined || then === undefined) return undecided("unreadable", []);
  const truth = truthOf(condition, filling);
  if (truth === "unknown") return undecidedBy(condition, filling);
  const chosen = truth === "true" ? then : otherwise;
  if (chosen === undefined) return notApplicable("condition-false", operandsOf(condition, filling));
  const judgement = judge(chosen, rule, filling);
  return restsOnApproximation(condition, filling) ? atMostQuery(judgement) : judgement;
}

function atMostQuery(judgement: Judgement): Judgement {
  const { status, atMost } = judgement;
  return status === "broken"
    ? { ...judgement, atMost: atMost ? milder(atMost, "query") : "query" }
    : judgement;
}

function judgePresence(
  condition: Extract<Expression, { kind: "comparison" }>,
  filling: Filling,
): Judgement {
  const holds = truthOf(condition, filling) === "true";
  const figures = operandsOf(condition, filling).map(({ figure }) => figure);
  const wanted = presenceTest(condition)?.wanted ?? true;
  return { status: holds ? "holds" : "broken", evidence: { code: "presence", figures, wanted } };
}

/** The part of a conjunction that people should look at first: the most severe of those that are broken. */
function worst(parts: readonly Judgement[]): Judgement {
  const severe = parts.find(({ status, atMost }) => status === "broken" && atMost === undefined);
  if (severe !== undefined) return severe;
  for (const status of ["broken", "undecided", "holds"] as const) {
    const found = parts.find((part) => part.status === status);
    if (found !== undefined) return found;
  }
  return parts[0] ?? undecided("computed", []);
}

/** The shape `rate figure = RATE(…)` in either orientation, which is judged by the stated decimals. */
export function rateStatement(
  { operator, left, right }: Extract<Expression, { kind: "comparison" }>,
  rule: Rule,
  filling: Filling,
): RateStatement | undefined {
  if (operator !== "=") return undefined;
  const [figure, call] = left.kind === "figure" ? [left, right] : [right, left];
  if (figure.kind !== "figure" || !isRateCall(call)) return undefined;
  if (figureOf(filling, figure.figure).kind !== "rate") return undefined;
  return { figure, call, ownFormula: rule.ofFigure === figure.figure && !figure.prior };
}

/** A presence test is always decided. As the condition of an IF it decides whether there is anything to check. */
function asksForPresence(expression: Expression): boolean {
  if (presenceTest(expression) !== undefined) return true;
  return (
    expression.kind === "call" &&
    expression.name !== "IF" &&
    expression.operands.some(asksForPresence)
  );
}
