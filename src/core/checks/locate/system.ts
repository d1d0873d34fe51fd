import type { Row } from "./row";

/** What a cell may hold. */
export interface SystemCell {
  /** Exactly known: this, in whole units. Absent for a blank, and for what is known only within bounds (see `bounds`). */
  readonly value?: bigint;
  /** What an approximate or rounded number allows, guarded by the cell itself; nothing where no count can be so (-4, 4.5). */
  readonly bounds: readonly Row[];
  /** Counts are whole numbers; amounts need not be. */
  readonly whole: boolean;
  /** A blank is always open and never blamed. */
  readonly blank: boolean;
}

/** Cells that rules tie together, with those rules as rows. No cell is negative. */
export interface System {
  readonly cells: readonly SystemCell[];
  readonly rows: readonly Row[];
}
