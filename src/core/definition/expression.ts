import type { Comparison } from "../model/check";
import type { Decimal } from "../model/decimal";

/** The functions that a formula may call, as in Excel where Excel has them. */
export type FunctionName =
  "SUM" | "IF" | "AND" | "OR" | "NOT" | "ABS" | "ROUND" | "RATE" | "CHANGE" | "POINTS" | "PRIOR";

/** A parsed formula. `PRIOR(x)` is a figure of last year, not a call. */
export type Expression =
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly figure: string; readonly prior: boolean }
  | { readonly kind: "negate"; readonly operand: Expression }
  | {
      readonly kind: "arithmetic";
      readonly operator: "+" | "-" | "*";
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "comparison";
      readonly operator: Comparison;
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "call";
      readonly name: Exclude<FunctionName, "PRIOR">;
      readonly operands: readonly Expression[];
    };

/** Every figure that a formula names, in the order of first mention, each once. */
export function figuresOf(expression: Expression): readonly FigureReference[] {
  const found = new Map<string, FigureReference>();
  visit(expression, (node) => {
    if (node.kind !== "figure") return;
    const key = referenceKey(node);
    if (!found.has(key)) found.set(key, { figure: node.figure, prior: node.prior });
  });
  return [...found.values()];
}

/** Every number that a formula states itself, in the order of mention. */
export function constantsOf(expression: Expression): readonly Decimal[] {
  const found: Decimal[] = [];
  visit(expression, (node) => {
    if (node.kind === "number") found.push(node.value);
  });
  return found;
}

/** A figure as a formula names it: this year's value or last year's. */
export interface FigureReference {
  readonly figure: string;
  readonly prior: boolean;
}

/** Tells a figure of one year from all others: the mark in front can begin no figure's id. */
export function referenceKey({ figure, prior }: FigureReference): string {
  return `${prior ? "<" : "="}${figure}`;
}

/** Whether two formulas name the same figure of the same year. */
export function sameReference(a: FigureReference, b: FigureReference): boolean {
  return a.figure === b.figure && a.prior === b.prior;
}

/** A formula with every figure read from last year. */
export function ofLastYear(expression: Expression): Expression {
  switch (expression.kind) {
    case "number":
    case "text":
      return expression;
    case "figure":
      return { ...expression, prior: true };
    case "negate":
      return { ...expression, operand: ofLastYear(expression.operand) };
    case "arithmetic":
    case "comparison":
      return {
        ...expression,
        left: ofLastYear(expression.left),
        right: ofLastYear(expression.right),
      };
    case "call":
      return { ...expression, operands: expression.operands.map(ofLastYear) };
  }
}

function visit(expression: Expression, see: (node: Expression) => void): void {
  see(expression);
  switch (expression.kind) {
    case "number":
    case "text":
    case "figure":
      return;
    case "negate":
      visit(expression.operand, see);
      return;
    case "arithmetic":
    case "comparison":
      visit(expression.left, see);
      visit(expression.right, see);
      return;
    case "call":
      for (const operand of expression.operands) visit(operand, see);
  }
}
