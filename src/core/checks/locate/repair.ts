import type { FigureReference } from "../../definition/expression";
import type { Diagnosis, SuspectReason } from "../../model/suspect";
import type { Decimal } from "../../model/decimal";
import type { Entry } from "../../model/entry";

/** One way to make a block of rules hold by changing as few figures as any. */
export interface Repair {
  readonly changes: readonly RepairChange[];
  /** The slip that explains a single change, where one does. */
  readonly slip?: Exclude<Diagnosis, "unexplained">;
  readonly because: readonly SuspectReason[];
}

/** One figure that would have to hold something else. */
export interface RepairChange {
  readonly reference: FigureReference;
  readonly from: Entry;
  /** The only value that fits; absent where several do. */
  readonly to?: Decimal;
}
