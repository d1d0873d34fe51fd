import type { Diagnosis, SuspectReason } from "../model/suspect";

/** A figure that may be wrong, in words that need no translation. */
export interface SuspectedFigure {
  readonly label: string;
  readonly lastYear: boolean;
  readonly from: string;
  /** Absent where several values fit. */
  readonly to?: string;
}

/** One way to put a finding right. */
export interface SuspectWords {
  readonly figures: readonly SuspectedFigure[];
  readonly diagnosis: Diagnosis;
  readonly because: readonly SuspectReason[];
}

/** How a language says which figure is most likely wrong. */
export interface SuspectWording {
  /** One way is likelier than all others. `clears`: how many findings go with it; `only`: nothing else fits. */
  readonly likeliest: (
    first: string,
    clears: number,
    others: readonly string[],
    only: boolean,
  ) => string;
  /** Several ways fit equally well: they are all listed, and nobody is accused. `more`: how many are not shown. */
  readonly tied: (ways: readonly string[], more: number) => string;
  readonly tangled: string;
  readonly way: (way: SuspectWords) => string;
}
