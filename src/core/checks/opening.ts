import type { Expression } from "../definition/expression";

/** What was carried over from last year, beside what last year carried on. */
export interface Opening {
  /** The figure of this year, 上年结转. */
  readonly opening: string;
  /** The figure of last year, 结转下年. */
  readonly closing: string;
}

/** The statement `上年结转 = PRIOR(结转下年)`, in either orientation, alone or behind the condition of an IF. */
export function openingOf(expression: Expression): Opening | undefined {
  if (expression.kind === "call" && expression.name === "IF") {
    const [, then, otherwise] = expression.operands;
    return then && otherwise === undefined ? openingOf(then) : undefined;
  }
  if (expression.kind !== "comparison" || expression.operator !== "=") return undefined;
  const { left, right } = expression;
  if (left.kind !== "figure" || right.kind !== "figure" || left.prior === right.prior) {
    return undefined;
  }
  const [now, before] = left.prior ? [right, left] : [left, right];
  // 上年甲 = 甲 says that nothing changed, not that something was carried over.
  return now.figure === before.figure ? undefined : { opening: now.figure, closing: before.figure };
}
