import type { FigureReference } from "../../definition/expression";
import type { Diagnosis, RateReading, SuspectReason } from "../../model/suspect";
import type { Decimal } from "../../model/decimal";
import type { Entry } from "../../model/entry";
import type { Rational } from "../../model/rational";

/** One way to make a block of rules hold by changing as few figures as any. */
export interface Repair {
  readonly changes: readonly RepairChange[];
  /** The slip that explains it, where one does. */
  readonly slip?: Exclude<Diagnosis, "unexplained">;
  /** Broken rules, in the block and beyond it, that hold afterwards; in report order. */
  readonly clears: readonly string[];
  /** Rules that have no part in locating and would break instead. */
  readonly breaks: readonly string[];
  /** Stated rates agree then only if they are read so, against the habit of the report. */
  readonly reading?: RateReading;
}

/** One figure that would have to hold something else. */
export interface RepairChange {
  readonly reference: FigureReference;
  readonly from: Entry;
  /** The only value that fits; absent where several do. */
  readonly to?: Decimal;
  /** What a stated rate would be if it was cut; where that is another number and the report may well cut. */
  readonly truncated?: Decimal;
  readonly evidence: CellEvidence;
}

/** What speaks against the number that a figure holds, and what speaks for it. */
export interface CellEvidence {
  readonly because: readonly SuspectReason[];
  /** Rules that agree with the number and would not agree with another. */
  readonly confirmedBy: readonly string[];
  /** How far the number is trusted: 1 where nothing is known, more where something speaks for it. */
  readonly weight: Rational;
}
