import type { TextPlace } from "./text-place";

/** What a check of the times that figures cover saw. */
export type PeriodEvidence =
  /** Figures whose 统计时期 is not the whole year, in a report on a year. */
  | {
      readonly code: "period-partial";
      readonly period: string;
      readonly figures: readonly string[];
      /** Of these, the ones that every paragraph that prints them tells so, and the ones that one does not. */
      readonly said: readonly string[];
      readonly unsaid: readonly string[];
      /** The report's year, where the period names another. */
      readonly year?: number;
    }
  /** The parts of one rule carry different periods. */
  | {
      readonly code: "period-mixed";
      readonly rules: readonly string[];
      readonly periods: readonly string[];
    }
  /** The figures of one section cover different periods. */
  | {
      readonly code: "period-section";
      readonly section: string;
      readonly periods: readonly FiguresOfPeriod[];
    }
  /** One figure is told in several paragraphs, not everywhere with the same period. */
  | {
      readonly code: "period-told";
      readonly figure: string;
      readonly tellings: readonly (TextPlace & { readonly period: string })[];
    };

/** Figures that cover the same time. */
export interface FiguresOfPeriod {
  /** Empty for the whole year. */
  readonly period: string;
  readonly figures: readonly string[];
}
