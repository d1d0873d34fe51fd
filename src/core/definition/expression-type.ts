import type { Expression } from "./expression";
import type { MistakeCode } from "./mistake";
import { presenceTest } from "./presence-test";
import { writeExpression } from "./write-expression";

/** What a formula or a part of one yields: something true or false, or a number. */
export type ExpressionType = "condition" | "value";

/** A part of a formula that does not fit its place. */
export interface TypeProblem {
  readonly code: Extract<
    MistakeCode,
    "not-a-condition" | "not-a-value" | "chained-comparison" | "refused-text" | "wrong-arguments"
  >;
  /** The part, written as a formula. */
  readonly found: string;
  readonly detail?: string;
}

/**
 * Every part of an expression that does not fit its place: a number where something true or false is asked, the other
 * way round, or text anywhere but in a test of presence (`诉讼.出庭<>""`).
 */
export function typeProblems(
  expression: Expression,
  expected: ExpressionType,
): readonly TypeProblem[] {
  switch (expression.kind) {
    case "number":
    case "figure":
      return expected === "value" ? [] : [misfit(expression, expected)];
    case "text":
      return [{ code: "refused-text", found: writeExpression(expression) }];
    case "negate":
      return [
        ...unless(expected === "value", expression, expected),
        ...valuesOf([expression.operand]),
      ];
    case "arithmetic":
      return [
        ...unless(expected === "value", expression, expected),
        ...valuesOf([expression.left, expression.right]),
      ];
    case "comparison":
      return [
        ...unless(expected === "condition", expression, expected),
        ...comparisonProblems(expression),
      ];
    case "call":
      return callProblems(expression, expected);
  }
}

type Comparing = Extract<Expression, { kind: "comparison" }>;

function comparisonProblems(comparison: Comparing): readonly TypeProblem[] {
  const { left, right } = comparison;
  if (presenceTest(comparison) !== undefined) return [];
  if (left.kind !== "comparison" && right.kind !== "comparison") return valuesOf([left, right]);
  const links = linksOf(comparison);
  return [
    {
      code: "chained-comparison",
      found: writeExpression(comparison),
      ...(links && { detail: `AND(${links.map(writeExpression).join(",")})` }),
    },
  ];
}

/** 甲<=乙<=丙 as the two statements that it means; `undefined` where a right side is a comparison too. */
function linksOf({ left, operator, right }: Comparing): readonly Comparing[] | undefined {
  if (right.kind === "comparison") return undefined;
  if (left.kind !== "comparison") return [{ kind: "comparison", operator, left, right }];
  const before = linksOf(left);
  return before && [...before, { kind: "comparison", operator, left: left.right, right }];
}

type Call = Extract<Expression, { kind: "call" }>;

function callProblems(call: Call, expected: ExpressionType): readonly TypeProblem[] {
  switch (call.name) {
    case "IF":
      return conditionalProblems(call, expected);
    case "AND":
    case "OR":
    case "NOT":
      return [
        ...unless(expected === "condition", call, expected),
        ...call.operands.flatMap((operand) => typeProblems(operand, "condition")),
      ];
    case "SUM":
    case "ABS":
    case "ROUND":
    case "RATE":
    case "CHANGE":
    case "POINTS":
      return [...unless(expected === "value", call, expected), ...valuesOf(call.operands)];
  }
}

/** IF yields what its branches yield; as a number it needs the second branch too. */
function conditionalProblems(call: Call, expected: ExpressionType): readonly TypeProblem[] {
  const [condition, ...branches] = call.operands;
  const problems = [
    ...(condition === undefined ? [] : typeProblems(condition, "condition")),
    ...branches.flatMap((branch) => typeProblems(branch, expected)),
  ];
  return expected === "value" && branches.length < 2
    ? [...problems, { code: "wrong-arguments", found: call.name, detail: "3" }]
    : problems;
}

function valuesOf(expressions: readonly Expression[]): readonly TypeProblem[] {
  return expressions.flatMap((expression) => typeProblems(expression, "value"));
}

function unless(fits: boolean, part: Expression, expected: ExpressionType): readonly TypeProblem[] {
  return fits ? [] : [misfit(part, expected)];
}

function misfit(part: Expression, expected: ExpressionType): TypeProblem {
  return {
    code: expected === "value" ? "not-a-value" : "not-a-condition",
    found: writeExpression(part),
  };
}
