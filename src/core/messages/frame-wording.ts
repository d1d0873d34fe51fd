import type { Comparison } from "../model/check";

/** A figure as a frame names it: its label, and what it holds with its unit, empty for nothing. */
export interface FramedFigure {
  readonly label: string;
  readonly value: string;
  readonly lastYear: boolean;
}

/** One side of a comparison: a figure, or a sum with its total. */
export type FramedSide = FramedFigure | { readonly sum: string };

/** Two sides that do not agree, with the figures already written out. */
export interface FramedPair {
  readonly left: FramedSide;
  readonly right: FramedSide;
  readonly comparison: Comparison;
  /** With its unit; empty where it is not known exactly. */
  readonly difference: string;
  /** Which side is the greater; absent where neither is, or nobody knows. */
  readonly greater?: "left" | "right";
  /** The unit of the gap; empty where there is none in common. */
  readonly unit: string;
}

/** A rate as stated, beside its exact value. */
export interface FramedRate {
  readonly label: string;
  readonly stated: string;
  /** What it would be; empty where nobody knows. */
  readonly expected: string;
  readonly denominator: string;
}

/**
 * One language: two or three sentences for each kind of finding, with the figures in place and gaps (`GAP`) for what
 * only people know. They are offered, never written for anybody.
 */
export interface FrameWording {
  /** A total, on the left, beside the sum of its parts. */
  readonly total: (pair: FramedPair) => readonly string[];
  /** Two figures that should be the same, or two sums. */
  readonly equal: (pair: FramedPair) => readonly string[];
  readonly bound: (pair: FramedPair) => readonly string[];
  /** A figure beside last year's. */
  readonly change: (current: FramedFigure, before: FramedFigure) => readonly string[];
  /** Figures that are what they were last year. */
  readonly unchanged: (figures: readonly FramedFigure[]) => readonly string[];
  readonly rate: (rate: FramedRate) => readonly string[];
  readonly truncated: (rate: FramedRate) => readonly string[];
  readonly zeroDenominator: (rate: FramedRate) => readonly string[];
  /** `wanted`: they had to be filled, and are not. */
  readonly presence: (figures: readonly FramedFigure[], wanted: boolean) => readonly string[];
  readonly negative: (figure: FramedFigure) => readonly string[];
  readonly notWhole: (figure: FramedFigure) => readonly string[];
  readonly partialPeriod: (period: string) => readonly string[];
  readonly mixedPeriods: (figures: readonly FramedFigure[]) => readonly string[];
  readonly structure: () => readonly string[];
  /** What has no frame of its own. */
  readonly other: (figures: readonly FramedFigure[]) => readonly string[];
  /** A rule that a real case cannot meet: offered where a finding may be waived. */
  readonly waiver: string;
}
