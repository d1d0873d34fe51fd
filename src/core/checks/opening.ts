import type { Expression } from "../definition/expression";
import { truthOf } from "./evaluate";
import type { Filling } from "./filled-figures";
import { onlyStatementOf } from "./statements";

/** What was carried over from last year, beside what last year carried on. */
export interface Opening {
  /** The figure of this year, 上年结转. */
  readonly opening: string;
  /** The figure of last year, 结转下年. */
  readonly closing: string;
}

/** The statement `上年结转 = PRIOR(结转下年)`, in either orientation, alone or behind conditions that are true. */
export function openingOf(expression: Expression, filling: Filling): Opening | undefined {
  const statement = onlyStatementOf(expression, (condition) => truthOf(condition, filling));
  if (statement?.operator !== "=") return undefined;
  const { left, right } = statement;
  if (left.kind !== "figure" || right.kind !== "figure" || left.prior === right.prior) {
    return undefined;
  }
  const [now, before] = left.prior ? [right, left] : [left, right];
  // 上年甲 = 甲 says that nothing changed, not that something was carried over.
  return now.figure === before.figure ? undefined : { opening: now.figure, closing: before.figure };
}
