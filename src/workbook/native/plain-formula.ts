import type { Expression } from "../../core/definition/expression";
import { call, cell, operation, whole } from "./native-expression";
import type { FigureCell, NativeExpression } from "./native-expression";

/** Whether the cells of a figure hold percentage points, where formulas reckon with ratios. */
export type PointsTest = (figure: string) => boolean;

/** An expression in worksheet functions, without guards; rates are ratios in it, whatever their cells hold. */
export function plain(
  expression: Expression,
  inPoints: PointsTest = () => false,
): NativeExpression {
  switch (expression.kind) {
    case "number":
    case "text":
      return expression;
    case "figure":
      return inPoints(expression.figure)
        ? operation(cellOf(expression), "/", whole(100))
        : cellOf(expression);
    case "negate":
      return { kind: "negate", operand: plain(expression.operand, inPoints) };
    case "arithmetic":
    case "comparison":
      return operation(
        plain(expression.left, inPoints),
        expression.operator,
        plain(expression.right, inPoints),
      );
    case "call":
      return plainCall(expression, inPoints);
  }
}

/** RATE, CHANGE and POINTS are spelled out: Excel has a RATE of its own, and a plain workbook knows none of them. */
function plainCall(
  { name, operands }: Extract<Expression, { kind: "call" }>,
  inPoints: PointsTest,
): NativeExpression {
  const values = operands.map((operand) => plain(operand, inPoints));
  const [first = whole(0), second = whole(0)] = values;
  switch (name) {
    case "RATE":
      return operation(first, "/", second);
    case "CHANGE":
      return operation(operation(first, "-", second), "/", second);
    case "POINTS":
      return operation(first, "-", second);
    default:
      return call(name, ...values);
  }
}

/** The cell that a figure of a formula stands in: 本年, or 上年 where last year's is asked. */
export function cellOf(node: Extract<Expression, { kind: "figure" }>): FigureCell {
  return cell(node.figure, node.prior ? "prior" : "current");
}
