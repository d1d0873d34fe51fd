import { formatDecimal } from "../model/decimal";
import type { Expression } from "./expression";

/** Writes an expression back as a formula, with no more parentheses than it needs: reading it gives the same again. */
export function writeExpression(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return formatDecimal(expression.value);
    case "text":
      return `"${expression.text.replaceAll('"', '""')}"`;
    case "figure":
      return expression.prior ? `PRIOR(${expression.figure})` : expression.figure;
    case "negate":
      return `-${writeAtLeast(expression.operand, SIGN)}`;
    case "arithmetic":
    case "comparison": {
      const strength = strengthOf(expression);
      const left = writeAtLeast(expression.left, strength);
      const right = writeAtLeast(expression.right, strength + 1);
      return left + expression.operator + right;
    }
    case "call":
      return `${expression.name}(${expression.operands.map(writeExpression).join(",")})`;
  }
}

const COMPARISON = 1;
const SUM = 2;
const PRODUCT = 3;
const SIGN = 4;
const WHOLE = 5;

function strengthOf(expression: Expression): number {
  switch (expression.kind) {
    case "comparison":
      return COMPARISON;
    case "arithmetic":
      return expression.operator === "*" ? PRODUCT : SUM;
    case "negate":
      return SIGN;
    case "number":
      return expression.value.units < 0n ? SIGN : WHOLE;
    case "text":
    case "figure":
    case "call":
      return WHOLE;
  }
}

function writeAtLeast(expression: Expression, strength: number): string {
  const text = writeExpression(expression);
  return strengthOf(expression) < strength ? `(${text})` : text;
}
