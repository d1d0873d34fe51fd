import {
  absolute,
  add,
  divide,
  isZero,
  multiply,
  negate,
  rational,
  rationalOfDecimal,
  roundTo,
  subtract,
  ZERO,
} from "../../core/model/rational";
import type { Rational } from "../../core/model/rational";
import { compareNative } from "./compare-native";
import { isError, isNumber, shownText, VALUE_ERROR } from "./native-value";
import type { NativeError, NativeValue } from "./native-value";
import type {
  FigureCell,
  NativeExpression,
  NativeFunction,
  NativeOperator,
} from "./native-expression";

/** What a cell holds or shows. */
export type CellReader = (cell: FigureCell) => NativeValue;

/**
 * The value that a spreadsheet would show for a formula, computed exactly: a blank cell is 0 in arithmetic and ""
 * beside text, text in arithmetic is an error, and IF looks only at the branch that it takes.
 */
export function evaluateNative(expression: NativeExpression, read: CellReader): NativeValue {
  switch (expression.kind) {
    case "cell":
      return read(expression);
    case "number":
      return rationalOfDecimal(expression.value);
    case "text":
      return expression.text;
    case "boolean":
      return expression.value;
    case "negate":
      return withNumber(evaluateNative(expression.operand, read), negate);
    case "operation":
      return operate(
        expression.operator,
        evaluateNative(expression.left, read),
        evaluateNative(expression.right, read),
      );
    case "call":
      return callFunction(expression.name, expression.operands, read);
  }
}

function operate(operator: NativeOperator, left: NativeValue, right: NativeValue): NativeValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "&":
      return shownText(left) + shownText(right);
    case "+":
    case "-":
    case "*":
    case "/":
      return withNumber(left, (a) => withNumber(right, (b) => arithmetic(operator, a, b)));
    default:
      return compareNative(left, operator, right);
  }
}

function arithmetic(operator: "+" | "-" | "*" | "/", a: Rational, b: Rational): NativeValue {
  switch (operator) {
    case "+":
      return add(a, b);
    case "-":
      return subtract(a, b);
    case "*":
      return multiply(a, b);
    case "/":
      return isZero(b) ? { error: "#DIV/0!" } : divide(a, b);
  }
}

function callFunction(
  name: NativeFunction,
  operands: readonly NativeExpression[],
  read: CellReader,
): NativeValue {
  const value = (index: number): NativeValue => {
    const operand = operands[index];
    return operand === undefined ? null : evaluateNative(operand, read);
  };
  switch (name) {
    case "IF": {
      const condition = truth(value(0));
      if (typeof condition !== "boolean") return condition;
      if (condition) return value(1);
      return operands.length > 2 ? value(2) : false;
    }
    case "IFERROR": {
      const first = value(0);
      return isError(first) ? value(1) : first;
    }
    case "COUNT":
      return rational(BigInt(operands.filter((_, index) => isNumber(value(index))).length));
    case "NOT": {
      const condition = truth(value(0));
      return typeof condition === "boolean" ? !condition : condition;
    }
    case "AND":
    case "OR":
      return combine(
        name,
        operands.map((_, index) => truth(value(index))),
      );
    case "SUM":
      return sum(operands.map((_, index) => value(index)));
    case "ABS":
      return withNumber(value(0), absolute);
    case "ROUND":
      return withNumber(value(0), (a) => withNumber(value(1), (places) => rounded(a, places)));
  }
}

function rounded(value: Rational, places: Rational): NativeValue {
  const whole = Number(places.numerator / places.denominator);
  if (whole >= 0) return rationalOfDecimal(roundTo(value, whole));
  const scale = rational(10n ** BigInt(-whole));
  return multiply(rationalOfDecimal(roundTo(divide(value, scale), 0)), scale);
}

function combine(name: "AND" | "OR", conditions: readonly (boolean | NativeError)[]): NativeValue {
  const error = conditions.find((condition) => typeof condition !== "boolean");
  if (error !== undefined) return error;
  return name === "AND" ? !conditions.includes(false) : conditions.includes(true);
}

/** Cells that hold text or nothing add nothing, as SUM over references does. */
function sum(values: readonly NativeValue[]): NativeValue {
  const error = values.find(isError);
  return error ?? values.filter(isNumber).reduce(add, ZERO);
}

function withNumber(value: NativeValue, use: (number: Rational) => NativeValue): NativeValue {
  if (isError(value)) return value;
  if (value === null) return use(ZERO);
  if (typeof value === "boolean") return use(rational(value ? 1n : 0n));
  return isNumber(value) ? use(value) : VALUE_ERROR;
}

function truth(value: NativeValue): boolean | NativeError {
  if (isError(value)) return value;
  if (value === null) return false;
  if (typeof value === "boolean") return value;
  return isNumber(value) ? !isZero(value) : VALUE_ERROR;
}
