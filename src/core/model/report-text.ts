import type { Place } from "./entry";

/** One paragraph's pattern as the report prints it: as staff left it, or the definition's own. */
export interface ReportText {
  readonly section: string;
  readonly paragraph: string;
  /** With its placeholders; free narrative that nobody has begun is empty. */
  readonly text: string;
  /** The cell that holds it; absent for the definition's own text. */
  readonly place?: Place;
}
