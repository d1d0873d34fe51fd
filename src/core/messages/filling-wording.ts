import type { Qualifier } from "../model/quantity";

/** What a field can take, as its own sentence about an entry that cannot be read. */
export type Askable = "count" | "amount" | "percent" | "points" | "text";

/** Why an entry cannot be read. */
export type Unreadable = "not-a-number" | "a-range" | "too-long" | "a-scale-and-a-scaled-unit";

/** A number with its approximation word, every number written out. */
export interface ApproximateFacts {
  readonly qualifier: Qualifier;
  /** The number as stated: 300, 98%. */
  readonly stated: string;
  /** The bounds of what it is checked as; absent on the open side. */
  readonly low?: string;
  readonly high?: string;
}

/** What an office still owes, as a list to copy. */
export interface OwedFacts {
  readonly title: string;
  /** Empty for figures that are no office's. */
  readonly office: string;
  readonly sheets: readonly { readonly sheet: string; readonly labels: readonly string[] }[];
}

/** One language: what is said while people fill in a report. */
export interface FillingWording {
  /** A number that was written in another way: 3.2万, 九十八. */
  readonly readAs: (number: string) => string;
  /** A percentage whose last decimal is a 0, which counts as stated. */
  readonly readWithDecimals: (number: string, decimals: number) => string;
  readonly readAsApproximate: (facts: ApproximateFacts) => string;
  readonly readAsNone: string;
  readonly readAsNotApplicable: string;
  /** What can be typed in a field, after why this cannot. */
  readonly unreadable: (reason: Unreadable, askable: Askable, unit: string) => string;
  readonly owed: (facts: OwedFacts) => string;
}
