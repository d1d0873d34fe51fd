import type { Decimal } from "./decimal";

/**
 * How a report qualifies a number; exact numbers have none.
 *
 * | qualifier | written | the true value x of a stated n |
 * |---|---|---|
 * | `over` | n余 | n < x < n + 10^t, 10^t the place of n's last non-zero digit |
 * | `odd` | n多 | as `over` |
 * | `near` | 近n | 0.9 n ≤ x < n |
 * | `about` | 约n | n ± 10 % |
 * | `around` | n左右 | n ± 10 % |
 * | `at-least` | n以上 | x ≥ n |
 * | `not-less` | 不少于n | x ≥ n |
 * | `beyond` | 超n | x > n |
 */
export type Qualifier =
  "over" | "odd" | "near" | "about" | "around" | "at-least" | "not-less" | "beyond";

/**
 * A number as a report states it. The unit is the figure's own; a rate is in percent (37.2 for 37.2%), so that its
 * stated decimals are those of the printed percentage.
 */
export interface Quantity {
  readonly value: Decimal;
  readonly qualifier?: Qualifier;
}
