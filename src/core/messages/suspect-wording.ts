import type { Diagnosis, RateReading, SuspectReason } from "../model/suspect";

/** A figure that may be wrong, in words that need no translation. */
export interface SuspectedFigure {
  readonly label: string;
  readonly lastYear: boolean;
  readonly from: string;
  /** Absent where several values fit. */
  readonly to?: string;
  /** What a rate would be if it was cut instead. */
  readonly truncated?: string;
  readonly because: readonly SuspectReason[];
  /** How many rules agree with it as it is. */
  readonly confirmations: number;
}

/** One way to put a finding right. */
export interface SuspectWords {
  readonly figures: readonly SuspectedFigure[];
  readonly diagnosis: Diagnosis;
  /** How many findings go with it, where the ways differ in that. */
  readonly clears?: number;
  /** How many rules that hold would break. */
  readonly breaks: number;
  /** How rates would have to be read, unlike the rest of the report. */
  readonly reading?: RateReading;
}

/** Several ways, none of which is likelier than the others. */
export interface TiedWays {
  readonly ways: readonly string[];
  /** How many are not shown. */
  readonly more: number;
  /** One of them changes a single figure, and no other does. */
  readonly only: boolean;
}

/** A way that is likelier than all others. */
export interface LikeliestWay {
  readonly first: string;
  /** How many findings go with it. */
  readonly clears: number;
  readonly others: readonly string[];
  readonly more: number;
  readonly only: boolean;
}

/** How a language says which figure is most likely wrong. */
export interface SuspectWording {
  readonly likeliest: (way: LikeliestWay) => string;
  /** They are all listed, and nobody is accused. */
  readonly tied: (ways: TiedWays) => string;
  readonly tangled: string;
  readonly way: (way: SuspectWords) => string;
}

/** Reasons that speak against a figure; the others speak for it. */
export function isAgainst(reason: SuspectReason): boolean {
  return SPEAKS[reason] === "against";
}

const SPEAKS: Readonly<Record<SuspectReason, "against" | "for">> = {
  "typed-total": "against",
  jump: "against",
  pasted: "against",
  confirmed: "for",
  "opening-agrees": "for",
  "last-year-figure": "for",
  imported: "for",
  explained: "for",
};
