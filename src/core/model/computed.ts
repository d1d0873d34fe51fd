import type { Rational } from "./rational";

/** The value of a figure that stands there through its formula; a rate's as a ratio. */
export interface Computed {
  readonly figure: string;
  readonly prior: boolean;
  readonly value: Rational;
}
