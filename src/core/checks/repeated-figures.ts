import type { Expression } from "../definition/expression";

/**
 * The figures of which a condition says that not all of them are last year's: `NOT(AND(甲=PRIOR(甲),乙=PRIOR(乙)))`;
 * none for any other condition.
 */
export function notAllRepeated(condition: Expression): readonly string[] {
  if (condition.kind !== "call" || condition.name !== "NOT") return [];
  const [denied] = condition.operands;
  const repeated = denied === undefined ? [] : comparisonsIn(denied).map(repeatedIn);
  const known = repeated.filter((figure) => figure !== undefined);
  return known.length < repeated.length ? [] : known;
}

/** Comparisons alone, or several of them joined by AND. */
function comparisonsIn(expression: Expression): readonly Expression[] {
  const isJoined = expression.kind === "call" && expression.name === "AND";
  return isJoined ? expression.operands : [expression];
}

function repeatedIn(expression: Expression): string | undefined {
  if (expression.kind !== "comparison" || expression.operator !== "=") return undefined;
  const { left, right } = expression;
  if (left.kind !== "figure" || right.kind !== "figure") return undefined;
  return left.figure === right.figure && left.prior !== right.prior ? left.figure : undefined;
}
