import type { Definition, Figure } from "../../core/definition/definition";
import { figuresOf, ofLastYear } from "../../core/definition/expression";
import type { Expression } from "../../core/definition/expression";
import { isInPoints } from "../rate-scale";
import { call, cell, operation, text, whole } from "./native-expression";
import type { FigureCell, NativeExpression } from "./native-expression";
import { cellOf, plain } from "./plain-formula";
import type { PointsTest } from "./plain-formula";
import { fitsInCell } from "./write-native";

/**
 * The worksheet formula of a figure's own cell: of every rate that has one, and of every derived figure. Absent where
 * the figure is asked.
 *
 * Shows nothing until every operand is a number, and — over a denominator of 0. A rate is a ratio in its cell
 * (0.98), shown in percent by the number format; one in percentage points holds the points.
 */
export function nativeFormulaOf(
  figure: Figure,
  definition: Definition,
): NativeExpression | undefined {
  const { formula } = figure;
  if (formula === undefined || !isComputed(figure)) return undefined;
  return inOwnScale(formula.expression, figure, pointsIn(definition));
}

/**
 * The same formula over last year's cells, for 上年 of a figure that nobody stated. Absent where the formula itself
 * asks for the year before: two years back nothing is known.
 */
export function nativePriorFormulaOf(
  figure: Figure,
  definition: Definition,
): NativeExpression | undefined {
  const { formula } = figure;
  if (formula === undefined || !isComputed(figure)) return undefined;
  if (figuresOf(formula.expression).some(({ prior }) => prior)) return undefined;
  const native = inOwnScale(ofLastYear(formula.expression), figure, pointsIn(definition));
  return fitsInCell(native) ? native : undefined;
}

/** Whether the cell of a figure's own row holds a formula. */
export function isComputed(figure: Figure | undefined): boolean {
  if (figure?.formula === undefined || (figure.kind !== "rate" && !figure.derived)) return false;
  return fitsInCell(inOwnScale(figure.formula.expression, figure, () => true));
}

/** What the row of a figure asked elsewhere shows: the same content, and nothing for a blank (a bare reference shows 0). */
export function repeatFormulaOf(figure: Figure, part: FigureCell["part"]): NativeExpression {
  const source = cell(figure.id, part);
  return call("IF", operation(source, "=", text("")), text(""), source);
}

function pointsIn({ figures }: Definition): PointsTest {
  return (id) => {
    const figure = figures.get(id);
    return figure !== undefined && isInPoints(figure);
  };
}

function inOwnScale(
  expression: Expression,
  figure: Figure,
  inPoints: PointsTest,
): NativeExpression {
  return guarded(expression, { inPoints, factor: isInPoints(figure) ? 100 : 1 });
}

interface Scales {
  readonly inPoints: PointsTest;
  /** What turns the value into what the cell holds. */
  readonly factor: 1 | 100;
}

/** A value with its guards; each branch of an IF brings its own. */
function guarded(expression: Expression, scales: Scales): NativeExpression {
  const { inPoints, factor } = scales;
  if (expression.kind === "call" && expression.name === "IF") {
    const [condition, ...branches] = expression.operands;
    if (condition === undefined) return text("");
    const chosen = branches.map((branch) => guarded(branch, scales));
    return call("IF", plain(condition, inPoints), ...chosen);
  }
  const needs = needsOf(expression, inPoints);
  const ratio = plain(expression, inPoints);
  const value = factor === 1 ? ratio : operation(ratio, "*", whole(factor));
  const computed = needs.branches ? call("IFERROR", value, text("")) : value;
  return waitForOperands(needs.cells, dashOverZero(needs.divisors, computed));
}

function waitForOperands(
  cells: readonly FigureCell[],
  computed: NativeExpression,
): NativeExpression {
  if (cells.length === 0) return computed;
  const incomplete = operation(call("COUNT", ...cells), "<", whole(cells.length));
  return call("IF", incomplete, text(""), computed);
}

function dashOverZero(
  divisors: readonly NativeExpression[],
  computed: NativeExpression,
): NativeExpression {
  const tests = divisors.map((divisor) => operation(divisor, "=", whole(0)));
  const [first, ...others] = tests;
  if (first === undefined) return computed;
  return call("IF", others.length === 0 ? first : call("OR", ...tests), text("—"), computed);
}

interface Needs {
  /** Cells that must hold a number, each once. */
  readonly cells: readonly FigureCell[];
  readonly divisors: readonly NativeExpression[];
  /** A branch stands inside the arithmetic, so what it needs depends on its condition. */
  readonly branches: boolean;
}

function needsOf(expression: Expression, inPoints: PointsTest): Needs {
  const cells = new Map<string, FigureCell>();
  const divisors: NativeExpression[] = [];
  let branches = false;
  const visit = (node: Expression): void => {
    if (node.kind === "call" && node.name === "IF") {
      branches = true;
      return;
    }
    if (node.kind === "figure") cells.set(`${node.figure} ${String(node.prior)}`, cellOf(node));
    const divisor = divisorOf(node);
    if (divisor !== undefined) divisors.push(plain(divisor, inPoints));
    childrenOf(node).forEach(visit);
  };
  visit(expression);
  return { cells: [...cells.values()], divisors, branches };
}

function divisorOf(node: Expression): Expression | undefined {
  const divides = node.kind === "call" && (node.name === "RATE" || node.name === "CHANGE");
  return divides ? node.operands[1] : undefined;
}

function childrenOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case "number":
    case "text":
    case "figure":
      return [];
    case "negate":
      return [node.operand];
    case "arithmetic":
    case "comparison":
      return [node.left, node.right];
    case "call":
      return node.operands;
  }
}
