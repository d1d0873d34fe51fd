import type { Quantity } from "./quantity";

/**
 * What somebody filled in for one figure. 0, blank, 未开展 and 不适用 are four different things:
 *
 * - `stated` with value 0: counted, and it was nothing;
 * - `blank`: not filled yet, never taken for 0;
 * - `none` (未开展): the duty exists and nothing was done; counts as 0 but is worded;
 * - `not-applicable` (不适用): there is no such duty.
 *
 * `text` is the content of a figure of kind text; `unreadable` keeps what stands in the cell where a number belongs.
 */
export type Entry =
  | { readonly state: "blank" }
  | { readonly state: "stated"; readonly quantity: Quantity }
  | { readonly state: "none" }
  | { readonly state: "not-applicable" }
  | { readonly state: "text"; readonly text: string }
  | { readonly state: "unreadable"; readonly text: string };

/** The entry of a figure that nobody has filled. */
export const BLANK: Entry = { state: "blank" };

/** Where a figure stands in a workbook, as people name it: sheet and A1 address. */
export interface Place {
  readonly sheet: string;
  readonly address: string;
}

/** One figure as filled: the entry and what was said about it. */
export interface Filled {
  readonly entry: Entry;
  /** 统计时期 as written (全年, 截至11月底, 2021年12月31日时点); absent where nothing was said. */
  readonly period?: string;
  readonly note?: string;
  readonly place?: Place;
}

/** Everything filled, by figure id: this year's and last year's. A figure that is absent is blank. */
export interface Figures {
  readonly current: ReadonlyMap<string, Filled>;
  readonly prior: ReadonlyMap<string, Filled>;
}
