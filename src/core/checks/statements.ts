import type { Expression } from "../definition/expression";
import { presenceTest } from "../definition/presence-test";
import type { Comparing, Truth } from "./truth";

/**
 * The comparisons that a rule comes to once its conditions are decided: of an IF what the condition chooses, of an AND
 * all parts. A presence test that is true adds nothing. The one place that looks behind conditions: the locator and the
 * clues differ only in what they take a condition for.
 *
 * @param truth what is said of a condition
 * @returns `undefined` where a condition is not decided, a presence test is not true, or a part is of another shape
 */
export function statementsOf(
  expression: Expression,
  truth: (condition: Expression) => Truth,
): readonly Comparing[] | undefined {
  if (expression.kind === "comparison") {
    if (presenceTest(expression) === undefined) return [expression];
    return truth(expression) === "true" ? [] : undefined;
  }
  if (expression.kind !== "call") return undefined;
  if (expression.name === "IF") return statementsOfChoice(expression.operands, truth);
  if (expression.name !== "AND") return undefined;
  const parts = expression.operands.map((part) => statementsOf(part, truth));
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : known.flat();
}

/** The only comparison that a rule comes to; `undefined` where it comes to several, or to none. */
export function onlyStatementOf(
  expression: Expression,
  truth: (condition: Expression) => Truth,
): Comparing | undefined {
  const [only, second] = statementsOf(expression, truth) ?? [];
  return second === undefined ? only : undefined;
}

/** The comparisons that a rule comes to wherever it applies: every condition is taken for true. */
export function statementsWhereApplied(expression: Expression): readonly Comparing[] {
  return statementsOf(expression, () => "true") ?? [];
}

function statementsOfChoice(
  [condition, then, otherwise]: readonly Expression[],
  truth: (condition: Expression) => Truth,
): readonly Comparing[] | undefined {
  if (condition === undefined) return undefined;
  const decided = truth(condition);
  if (decided === "unknown") return undefined;
  const chosen = decided === "true" ? then : otherwise;
  return chosen === undefined ? [] : statementsOf(chosen, truth);
}
