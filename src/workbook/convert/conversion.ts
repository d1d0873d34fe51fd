import type { Place } from "../../core/model/entry";

/** Where 公式转换 goes: to ordinary formulas, to values, or back to our functions. */
export type ConvertDirection = "to-plain" | "to-values" | "back";

/** What 公式转换 did, cell by cell; words are made by those who show it. */
export interface Conversion {
  readonly direction: ConvertDirection;
  readonly converted: readonly ConvertedCell[];
  /** Cells whose formula stays as it is. */
  readonly kept: readonly KeptCell[];
  /** Cells that were converted once and have been changed since: they stay as they are now. */
  readonly lost: readonly LostCell[];
}

/** A cell that holds something else now. Formulas are without the leading `=`. */
export interface ConvertedCell {
  readonly place: Place;
  readonly from: string;
  /** The ordinary formula, the value as text, or our formula again. */
  readonly to: string;
  readonly as: "plain-formula" | "value" | "custom-formula";
}

/** A formula that could not be converted. */
export interface KeptCell {
  readonly place: Place;
  readonly formula: string;
  readonly reason: KeptReason;
}

/**
 * - `spills`: the result fills several cells, of which a single value would keep one;
 * - `no-result`: the cell shows an error or nothing yet, so there is no value to keep.
 */
export type KeptReason = "spills" | "no-result";

/** A formula of ours that cannot go back to its cell. */
export interface LostCell {
  readonly place: Place;
  /** What stood there before the conversion. */
  readonly formula: string;
}
