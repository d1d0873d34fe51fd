/** A string is always text, whatever character it begins with; only `formula` makes a formula. */
export type CellInput =
  | number
  | string
  | boolean
  | null
  | { readonly formula: string; readonly value: number | string | boolean | null };
