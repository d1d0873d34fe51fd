import type { FigureRow } from "../figure-row";

/** A row of a figure table and where the plan's order puts what it holds. */
export interface RowMove {
  readonly row: FigureRow;
  readonly isRepeat: boolean;
  /** The row that its contents go to. */
  readonly to: number;
}
