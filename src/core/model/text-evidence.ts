import type { Computed } from "./computed";
import type { TextPlace } from "./text-place";

/** What the words of a paragraph claim, by what they would have to agree with. */
export type TextClaim =
  /** 全部, 均, 100%: a rate of 100 %. */
  | "all"
  /** 未发生, 无, 零: a figure of 0. */
  | "none"
  /** 增长, 下降, 持平: last year's number. */
  | "up"
  | "down"
  | "flat"
  /** 过半, 大多数: a share above 50 %. */
  | "most"
  /** 首次: nothing last year. */
  | "first"
  /** 环比: the period before, while the figure is a change on last year. */
  | "chain"
  /** Two approximations around one number: 近…余. */
  | "approximations"
  /** 余 behind a number that is exact to the unit. */
  | "exact-and-over"
  /** A measure word behind a number that prints its own. */
  | "unit-doubled"
  /** Another measure word than the figure's. */
  | "unit-differs"
  /** One figure in two units, in two paragraphs. */
  | "units-differ"
  /** 万 behind a number that is given whole. */
  | "scale";

/** Words of a paragraph that its figures contradict. */
export interface TextEvidence extends TextPlace {
  readonly code: "text-claim";
  readonly claim: TextClaim;
  /** The words that claim it: 全部办结. */
  readonly words: string;
  /** Where they stand, placeholders included. */
  readonly quote: string;
  readonly computed?: readonly Computed[];
  /** Where one fact is told twice: the other place. */
  readonly other?: TextPlace & { readonly words: string };
}
