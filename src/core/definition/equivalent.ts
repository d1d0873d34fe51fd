import { formatDecimal, shortestDecimal } from "../model/decimal";
import type { Expression } from "./expression";

/**
 * Whether a rule says that a figure equals its own formula, in either orientation: the statement is then checked once.
 *
 * Sums are compared without regard to the order of their addends, and SUM is the same as +.
 */
export function statesFormula(rule: Expression, figure: string, formula: Expression): boolean {
  if (rule.kind !== "comparison" || rule.operator !== "=") return false;
  const { left, right } = rule;
  // Asked of every rule for every formula, so the figure comes first: few rules name it alone on a side.
  return (
    (isFigure(left, figure) && keyOf(right) === keyOf(formula)) ||
    (isFigure(right, figure) && keyOf(left) === keyOf(formula))
  );
}

function isFigure(expression: Expression, figure: string): boolean {
  return expression.kind === "figure" && !expression.prior && expression.figure === figure;
}

/** The same text for expressions that say the same but for the order of addends, factors and equal sides. */
function keyOf(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return formatDecimal(shortestDecimal(expression.value));
    case "text":
      return JSON.stringify(expression.text);
    case "figure":
      return expression.prior ? `PRIOR(${expression.figure})` : expression.figure;
    case "negate":
      return sumKey(expression);
    case "arithmetic":
      return expression.operator === "*" ? productKey(expression) : sumKey(expression);
    case "comparison": {
      const sides = [keyOf(expression.left), keyOf(expression.right)];
      const isEven = expression.operator === "=" || expression.operator === "<>";
      return `(${(isEven ? sides.sort() : sides).join(expression.operator)})`;
    }
    case "call":
      if (expression.name === "SUM") return sumKey(expression);
      return `${expression.name}(${expression.operands.map(keyOf).join(",")})`;
  }
}

function sumKey(expression: Expression): string {
  const addends = addendKeys(expression, "+").sort();
  const [only = ""] = addends;
  return addends.length === 1 && only.startsWith("+") ? only.slice(1) : `(${addends.join("")})`;
}

type Sign = "+" | "-";

function addendKeys(expression: Expression, sign: Sign): string[] {
  if (expression.kind === "negate") return addendKeys(expression.operand, opposite(sign));
  if (expression.kind === "call" && expression.name === "SUM") {
    return expression.operands.flatMap((operand) => addendKeys(operand, sign));
  }
  if (expression.kind !== "arithmetic" || expression.operator === "*") {
    return [sign + keyOf(expression)];
  }
  const { operator, left, right } = expression;
  return [
    ...addendKeys(left, sign),
    ...addendKeys(right, operator === "-" ? opposite(sign) : sign),
  ];
}

function opposite(sign: Sign): Sign {
  return sign === "+" ? "-" : "+";
}

function productKey(expression: Expression): string {
  return `(${factorKeys(expression).sort().join("*")})`;
}

function factorKeys(expression: Expression): string[] {
  if (expression.kind !== "arithmetic" || expression.operator !== "*") return [keyOf(expression)];
  return [...factorKeys(expression.left), ...factorKeys(expression.right)];
}
