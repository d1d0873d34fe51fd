import type { Measure, RuleKind } from "../model/check";
import type { Expression } from "./expression";
import { isRateCall, MEASURES } from "./rate-call";

/** What kind of statement a rule makes, from its shape alone: a sum, a bound, a rate, a balance carried over … */
export function kindOfRule(expression: Expression): RuleKind {
  if (expression.kind === "call" && expression.name === "IF") return "conditional";
  if (expression.kind !== "comparison" || expression.operator === "<>") return "free";
  const { operator, left, right } = expression;
  return (
    kindOfRate(left, right) ??
    kindOfLinear(operator === "=", addends(left), addends(right)) ??
    "free"
  );
}

/** A rate beside a figure, a number or another rate of its kind. */
function kindOfRate(left: Expression, right: Expression): RuleKind | undefined {
  const measure = measureOf(left) ?? measureOf(right);
  if (measure === undefined) return undefined;
  const fits = [left, right].every((side) => isSingle(side) || measureOf(side) === measure);
  return fits ? measure : "free";
}

function measureOf(expression: Expression): Measure | undefined {
  return isRateCall(expression) ? MEASURES[expression.name] : undefined;
}

function isSingle({ kind }: Expression): boolean {
  return kind === "figure" || kind === "number";
}

function kindOfLinear(
  isEquality: boolean,
  left: readonly Addend[] | undefined,
  right: readonly Addend[] | undefined,
): RuleKind | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (!isEquality) return "bound";
  const carriesOver = [...left, ...right].some(({ prior }) => prior);
  if (carriesOver || (left.length > 1 && right.length > 1)) return "carry-over";
  return left.length === 1 && right.length === 1 ? "equality" : "sum";
}

/** A figure or a constant of one side of a linear statement. */
interface Addend {
  readonly constant: boolean;
  readonly prior: boolean;
}

/** The addends of a linear expression as written; `undefined` where it is not linear. */
function addends(expression: Expression): readonly Addend[] | undefined {
  switch (expression.kind) {
    case "number":
      return [{ constant: true, prior: false }];
    case "figure":
      return [{ constant: false, prior: expression.prior }];
    case "negate":
      return addends(expression.operand);
    case "arithmetic": {
      const left = addends(expression.left);
      const right = addends(expression.right);
      return expression.operator === "*" ? product(left, right) : together([left, right]);
    }
    case "call":
      return expression.name === "SUM" ? together(expression.operands.map(addends)) : undefined;
    case "text":
    case "comparison":
      return undefined;
  }
}

function together(
  parts: readonly (readonly Addend[] | undefined)[],
): readonly Addend[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : known.flat();
}

/** Linear only as a multiple: one factor is made of constants alone. */
function product(
  left: readonly Addend[] | undefined,
  right: readonly Addend[] | undefined,
): readonly Addend[] | undefined {
  if (left === undefined || right === undefined) return undefined;
  if (left.every(({ constant }) => constant)) return right;
  return right.every(({ constant }) => constant) ? left : undefined;
}
