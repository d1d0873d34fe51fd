/** One way to make every broken rule of a block hold by changing as few figures as any. */
export interface Suspect {
  readonly changes: readonly SuspectChange[];
  /** Broken rules that hold afterwards. */
  readonly clears: readonly string[];
  /** Rules that would break instead; none, as long as only whole repairs are named. */
  readonly breaks: readonly string[];
  readonly diagnosis: Diagnosis;
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
}

/** How the right value may have become the wrong one; `unexplained` where no slip leads from one to the other. */
export type Diagnosis =
  | "transposed-digits"
  | "reversed"
  | "wrong-digit"
  | "extra-digit"
  | "missing-digit"
  | "power-of-ten"
  | "swapped"
  | "last-year"
  | "unexplained";

/** Evidence beyond the rules: a total that was typed beside its parts; more than five times last year's or less than a fifth. */
export type SuspectReason = "typed-total" | "jump";
