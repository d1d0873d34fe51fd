import type { Figure } from "../core/definition/definition";
import { tidyText } from "../core/text/tidy-text";

/**
 * Whether a rate is told in percentage points: its cells hold the points as they are said (1.6), for a percent sign
 * behind them would be wrong.
 */
export function isInPoints({ kind, unit }: Pick<Figure, "kind" | "unit">): boolean {
  return kind === "rate" && /^个?百分点$/.test(tidyText(unit));
}

/** Whether a figure's cells hold a ratio that is shown in percent (0.98 for 98%). */
export function holdsRatio(figure: Pick<Figure, "kind" | "unit">): boolean {
  return figure.kind === "rate" && !isInPoints(figure);
}
