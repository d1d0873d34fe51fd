import type { Comparison } from "../../core/model/check";
import type { Decimal } from "../../core/model/decimal";
import type { ColumnKey } from "../plan/columns";

/** The cells of a figure's row that formulas refer to, by their columns: 本年, 约数 and 上年. */
export type FigurePart = Extract<ColumnKey, "current" | "qualifier" | "prior">;

/** A cell that a formula refers to, before anybody knows its address. */
export interface FigureCell {
  readonly kind: "cell";
  readonly figure: string;
  readonly part: FigurePart;
}

/** A formula for a worksheet cell, in functions that every spreadsheet program has. */
export type NativeExpression =
  | FigureCell
  | { readonly kind: "number"; readonly value: Decimal }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "negate"; readonly operand: NativeExpression }
  | {
      readonly kind: "operation";
      readonly operator: NativeOperator;
      readonly left: NativeExpression;
      readonly right: NativeExpression;
    }
  | {
      readonly kind: "call";
      readonly name: NativeFunction;
      readonly operands: readonly NativeExpression[];
    };

/** The operators of worksheet formulas, `&` for joining texts among them. */
export type NativeOperator = "+" | "-" | "*" | "/" | "&" | Comparison;

/** The worksheet functions that planned formulas call. */
export type NativeFunction =
  "IF" | "AND" | "OR" | "NOT" | "COUNT" | "SUM" | "ABS" | "ROUND" | "IFERROR";

/** A cell of a figure; 本年 unless another part is asked for. */
export function cell(figure: string, part: FigurePart = "current"): FigureCell {
  return { kind: "cell", figure, part };
}

/** A whole number. */
export function whole(value: number): NativeExpression {
  return { kind: "number", value: { units: BigInt(value), decimals: 0 } };
}

/** A text in quotes. */
export function text(content: string): NativeExpression {
  return { kind: "text", text: content };
}

/** Two values with an operator between them, in reading order. */
export function operation(
  left: NativeExpression,
  operator: NativeOperator,
  right: NativeExpression,
): NativeExpression {
  return { kind: "operation", operator, left, right };
}

/** A call of a worksheet function. */
export function call(
  name: NativeFunction,
  ...operands: readonly NativeExpression[]
): NativeExpression {
  return { kind: "call", name, operands };
}
