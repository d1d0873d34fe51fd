import type { Expression } from "../../src/core/definition/expression";

/** A second, naive reading of formulas over plain numbers, to hold the engine against; rates are left to the engine. */
export function plainTruth(
  expression: Expression,
  valueOf: (figure: string) => number | undefined,
): boolean | undefined {
  if (expression.kind !== "comparison") return undefined;
  const left = plainValue(expression.left, valueOf);
  const right = plainValue(expression.right, valueOf);
  if (left === undefined || right === undefined) return undefined;
  switch (expression.operator) {
    case "=":
      return left === right;
    case "<>":
      return left !== right;
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}

function plainValue(
  expression: Expression,
  valueOf: (figure: string) => number | undefined,
): number | undefined {
  switch (expression.kind) {
    case "number":
      return Number(expression.value.units) / 10 ** expression.value.decimals;
    case "figure":
      return expression.prior ? undefined : valueOf(expression.figure);
    case "arithmetic": {
      const left = plainValue(expression.left, valueOf);
      const right = plainValue(expression.right, valueOf);
      if (left === undefined || right === undefined) return undefined;
      if (expression.operator === "*") return left * right;
      return expression.operator === "+" ? left + right : left - right;
    }
    case "call":
      return expression.name === "SUM"
        ? expression.operands
            .map((operand) => plainValue(operand, valueOf))
            .reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one))
        : undefined;
    case "text":
    case "negate":
    case "comparison":
      return undefined;
  }
}
