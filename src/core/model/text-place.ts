import type { Place } from "./entry";

/** A paragraph of the report. */
export interface TextPlace {
  readonly section: string;
  readonly paragraph: string;
  /** The paragraph's cell; absent without a workbook. */
  readonly place?: Place;
}

/** A stretch of a paragraph as it is printed, to be shown and gone to. */
export interface TextStretch extends TextPlace {
  /** First character in the paragraph and the one behind the last, counted from 0 in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly found: string;
}
