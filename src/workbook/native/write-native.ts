import { formatDecimal } from "../../core/model/decimal";
import type { FigureCell, NativeExpression, NativeOperator } from "./native-expression";

/** Gives a cell as formulas write it: a defined name or an address. */
export type CellWriter = (cell: FigureCell) => string;

/** Writes a formula without its leading `=`, with no more parentheses than it needs. */
export function writeNative(expression: NativeExpression, writeCell: CellWriter): string {
  switch (expression.kind) {
    case "cell":
      return writeCell(expression);
    case "number":
      return formatDecimal(expression.value);
    case "text":
      return `"${expression.text.replaceAll('"', '""')}"`;
    case "boolean":
      return expression.value ? "TRUE" : "FALSE";
    case "negate":
      return `-${operandText(expression.operand, SIGN, writeCell)}`;
    case "operation":
      return operationText(expression, writeCell);
    case "call": {
      const operands = expression.operands.map((operand) => writeNative(operand, writeCell));
      return `${expression.name}(${operands.join(",")})`;
    }
  }
}

/** Whether a formula stays within what a cell takes (8,192 characters), wherever its operands stand. */
export function fitsInCell(expression: NativeExpression): boolean {
  const longest = writeNative(expression, ({ figure, part }) =>
    part === "current" ? figure : LONGEST_ADDRESS,
  );
  return longest.length <= 8192;
}

/** A sheet name has at most 31 characters, doubled if they are apostrophes. */
const LONGEST_ADDRESS = `'${"x".repeat(62)}'!$XFD$1048576`;

type Operation = Extract<NativeExpression, { kind: "operation" }>;

const SIGN = 5;

const STRENGTH: Readonly<Record<NativeOperator, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

function operationText({ operator, left, right }: Operation, writeCell: CellWriter): string {
  const strength = STRENGTH[operator];
  // Only + and & may be regrouped on the right without a change of meaning.
  const regroups = operator === "+" || operator === "&";
  const rightLimit = regroups ? strength : strength + 1;
  return (
    operandText(left, strength, writeCell) + operator + operandText(right, rightLimit, writeCell)
  );
}

function operandText(
  operand: NativeExpression,
  weakestAllowed: number,
  writeCell: CellWriter,
): string {
  const written = writeNative(operand, writeCell);
  return strengthOf(operand) < weakestAllowed ? `(${written})` : written;
}

function strengthOf(expression: NativeExpression): number {
  if (expression.kind === "operation") return STRENGTH[expression.operator];
  if (expression.kind === "negate") return SIGN - 1;
  if (expression.kind === "number" && expression.value.units < 0n) return SIGN - 1;
  return SIGN + 1;
}
