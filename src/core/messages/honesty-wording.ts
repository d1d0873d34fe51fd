import type { Honesty } from "../model/check";

/** How a language tells which figures were checked; `Honesty` has what the states mean. */
export interface HonestyWording {
  readonly heading: string;
  /** The heading of what stands behind a text and is no part of it. */
  readonly appended: (heading: string) => string;
  readonly title: Readonly<Record<Exclude<keyof Honesty, "blank">, string>>;
  readonly meaning: Readonly<Record<Exclude<keyof Honesty, "blank">, string>>;
  readonly counts: (counts: Readonly<Record<keyof Honesty, number>>) => string;
  /** `未核 2 项` */
  readonly counted: (title: string, count: number) => string;
  readonly list: (counted: string, labels: readonly string[]) => string;
  /** What a check is not: proof that the figures are true. */
  readonly limit: string;
}
