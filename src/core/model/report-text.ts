import type { TextPlace } from "./text-place";

/** One paragraph's pattern as the report prints it: as staff left it, or, without a cell, the definition's own. */
export interface ReportText extends TextPlace {
  /** With its placeholders; free narrative that nobody has begun is empty. */
  readonly text: string;
}
