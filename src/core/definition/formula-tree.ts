import {
  isBinaryNode,
  isCallNode,
  isIdentifierNode,
  isLiteralNode,
  isReferenceNode,
  isUnaryNode,
} from "@borgar/fx";
import type {
  AstExpression,
  BinaryExpression,
  CallExpression,
  Literal,
  Node as AstNode,
  UnaryExpression,
} from "@borgar/fx";
import type { Comparison } from "../model/check";
import { parseDecimal } from "../model/decimal";
import type { Expression, FunctionName } from "./expression";
import { FUNCTIONS, functionNamed, takes, writeArity } from "./formula-function";
import type { FormulaProblem } from "./formula-problem";

/**
 * Turns the library's syntax tree into an expression of ours.
 *
 * @param problems takes every function with the wrong operands
 * @returns `undefined` where a part has no counterpart, or a problem was added
 */
export function expressionOfTree(
  node: AstExpression | null | undefined,
  problems: FormulaProblem[],
): Expression | undefined {
  if (node === null || node === undefined) return undefined;
  if (isLiteralNode(node)) return literalOf(node);
  if (isReferenceNode(node)) return { kind: "figure", figure: node.value, prior: false };
  if (isUnaryNode(node)) return signedOf(node, problems);
  if (isBinaryNode(node)) return binaryOf(node, problems);
  return isCallNode(node) ? callOf(node, problems) : undefined;
}

function literalOf({ raw, value }: Literal): Expression | undefined {
  if (typeof value === "string") return { kind: "text", text: value };
  const number = parseDecimal(raw.replace(/^\./, "0.").replace(/\.$/, ""));
  return number === undefined ? undefined : { kind: "number", value: number };
}

function signedOf(
  { operator, arguments: [operandNode] }: UnaryExpression,
  problems: FormulaProblem[],
): Expression | undefined {
  const operand = expressionOfTree(operandNode, problems);
  if (operand === undefined || operator === "+") return operand;
  if (operand.kind !== "number") return { kind: "negate", operand };
  const { units, decimals } = operand.value;
  return { kind: "number", value: { units: -units, decimals } };
}

function binaryOf(
  { operator, arguments: [leftNode, rightNode] }: BinaryExpression,
  problems: FormulaProblem[],
): Expression | undefined {
  const left = expressionOfTree(leftNode, problems);
  const right = expressionOfTree(rightNode, problems);
  if (left === undefined || right === undefined) return undefined;
  if (isArithmetic(operator)) return { kind: "arithmetic", operator, left, right };
  return isComparison(operator) ? { kind: "comparison", operator, left, right } : undefined;
}

function isArithmetic(operator: string): operator is "+" | "-" | "*" {
  return operator === "+" || operator === "-" || operator === "*";
}

function isComparison(operator: string): operator is Comparison {
  return ["=", "<>", "<", "<=", ">", ">="].includes(operator);
}

function callOf(node: CallExpression, problems: FormulaProblem[]): Expression | undefined {
  const name = functionNamed(calleeOf(node.callee));
  if (name === undefined) return undefined;
  const operands = node.arguments.map((operand) => expressionOfTree(operand, problems));
  const known = operands.filter((operand) => operand !== undefined);
  const wrong = wrongOperands(name, operands);
  if (wrong !== undefined) {
    const position = (node.callee.loc?.[0] ?? 0) + 1;
    problems.push({ code: "wrong-arguments", found: name, position, detail: wrong });
  }
  if (wrong !== undefined || known.length < operands.length) return undefined;
  const [figure] = known;
  if (name !== "PRIOR") return { kind: "call", name, operands: known };
  return figure?.kind === "figure" ? { ...figure, prior: true } : undefined;
}

/** What the function takes, where it is given something else. */
function wrongOperands(
  name: FunctionName,
  operands: readonly (Expression | undefined)[],
): string | undefined {
  const arity = FUNCTIONS[name];
  if (!takes(arity, operands.length)) return writeArity(arity);
  const [first] = operands;
  if (name !== "PRIOR" || first === undefined) return undefined;
  return first.kind === "figure" && !first.prior ? undefined : "figure";
}

/** To the library a function's name is a name like any other when a blank stands before the parenthesis. */
function calleeOf(callee: AstNode): string {
  if (isIdentifierNode(callee)) return callee.name;
  return isReferenceNode(callee) ? callee.value : "";
}
