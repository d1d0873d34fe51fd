import type { Expression, FigureReference } from "./expression";

/** A condition that asks only whether a figure has been filled in. */
export interface PresenceTest extends FigureReference {
  /** `true` for `X<>""`, `false` for `X=""`. */
  readonly wanted: boolean;
}

/** The figure whose presence a condition asks for (`X<>""`); `undefined` for any other condition. */
export function presenceTest(condition: Expression): PresenceTest | undefined {
  if (condition.kind !== "comparison") return undefined;
  const { operator, left, right } = condition;
  if (operator !== "=" && operator !== "<>") return undefined;
  const [figure, text] = left.kind === "figure" ? [left, right] : [right, left];
  if (figure.kind !== "figure" || text.kind !== "text" || text.text !== "") return undefined;
  return { figure: figure.figure, prior: figure.prior, wanted: operator === "<>" };
}
