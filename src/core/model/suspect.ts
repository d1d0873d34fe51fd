/** One way to make every broken rule of a block hold by changing as few figures as any. */
export interface Suspect {
  readonly changes: readonly SuspectChange[];
  /** Broken rules that hold afterwards: those of the block, and others that the change settles as well. */
  readonly clears: readonly string[];
  /** Rules without a part in locating (conditions, query rules) that would break instead. */
  readonly breaks: readonly string[];
  readonly diagnosis: Diagnosis;
  /** Stated rates agree then only if they were rounded or cut so, unlike the rest of the report; absent elsewhere. */
  readonly reading?: RateReading;
  /** The reasons of all its figures, each once. */
  readonly because: readonly SuspectReason[];
}

/** A figure that would have to hold something else. */
export interface SuspectChange {
  readonly figure: string;
  /** Last year's value of the figure. */
  readonly prior?: true;
  readonly from: string;
  /** The only value that fits; absent where several do. */
  readonly to?: string;
  /** What a stated rate would be if it was cut; where that is another number than `to` and the report may well cut. */
  readonly truncated?: string;
  /** What speaks against the figure and for it; absent where nothing does. */
  readonly because?: readonly SuspectReason[];
  /** Rules that hold and would not hold with another value; absent where there are none. */
  readonly confirmedBy?: readonly string[];
}

/** How a stated rate was made of its exact value. */
export type RateReading = "rounded" | "truncated";

/** How the right value may have become the wrong one; `unexplained` where no slip leads from one to the other. */
export type Diagnosis =
  | "transposed-digits"
  | "reversed"
  | "wrong-digit"
  | "extra-digit"
  | "missing-digit"
  | "power-of-ten"
  | "wrong-sign"
  | "swapped"
  | "last-year"
  | "unexplained";

/**
 * Evidence beyond the rules of the block. It orders the ways to mend a finding and never removes one.
 *
 * | against a figure | |
 * |---|---|
 * | `typed-total` | a total that was typed beside its parts |
 * | `jump` | more than five times last year's or less than a fifth, unless both are below 10 |
 * | `pasted` | it was pasted with others at once, where others of the block were not |
 *
 * | for it | |
 * |---|---|
 * | `confirmed` | another rule agrees with it and would not agree with another value |
 * | `opening-agrees` | what was carried over is what last year carried on |
 * | `last-year-figure` | it is last year's, which was reported before |
 * | `imported` | it was taken from a file, where others of the block were not |
 * | `explained` | an explanation that is kept speaks of it with this very value |
 */
export type SuspectReason =
  | "typed-total"
  | "jump"
  | "pasted"
  | "confirmed"
  | "opening-agrees"
  | "last-year-figure"
  | "imported"
  | "explained";
