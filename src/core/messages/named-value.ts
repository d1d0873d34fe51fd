/** A figure as a sentence names it. */
export interface NamedValue {
  readonly label: string;
  /** What it holds, □ for a blank. */
  readonly value: string;
  readonly lastYear: boolean;
}
