import type { Computed } from "./computed";
import type { Rational } from "./rational";

/** What a check of this year beside last year saw. */
export type PriorEvidence =
  /** More than five times last year's number, or less than a fifth; `ratio` is this year's ÷ last year's. */
  | {
      readonly code: "prior-jump";
      readonly figure: string;
      readonly up: boolean;
      readonly ratio?: Rational;
      readonly computed?: readonly Computed[];
    }
  /** From something to nothing (`gone`), or the other way. */
  | {
      readonly code: "prior-zero";
      readonly figure: string;
      readonly gone: boolean;
      readonly computed?: readonly Computed[];
    }
  /** Most of a section's figures are last year's; `compared` is how many are filled in both years. */
  | {
      readonly code: "prior-unchanged";
      readonly section: string;
      readonly figures: readonly string[];
      readonly compared: number;
    }
  /** A change is printed though last year's number is small. */
  | {
      readonly code: "prior-small-base";
      readonly figure: string;
      readonly computed?: readonly Computed[];
    };
