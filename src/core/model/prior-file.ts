/** Why a file may not be last year's; people may take it all the same. */
export type PriorDoubt =
  | { readonly code: "other-year"; readonly found: number; readonly wanted: number }
  | { readonly code: "other-unit"; readonly found: string; readonly wanted: string };

/** Why a file cannot be last year's. */
export type PriorRefusal =
  | { readonly code: "other-report"; readonly found: string; readonly wanted: string }
  /** No figure of this report is in it. */
  | { readonly code: "no-figures" }
  /** No values file: not JSON, or not UTF-8. */
  | { readonly code: "not-values" }
  /** Values that cannot be read: how many, and the first of them. */
  | { readonly code: "bad-values"; readonly count: number; readonly first: string };
