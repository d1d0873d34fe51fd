import type { TextClaim } from "../model/text-evidence";
import type { NamedValue } from "./named-value";

/** Words of a paragraph beside what they claim, every number written out. */
export interface TextFacts {
  readonly claim: TextClaim;
  /** 全部办结. */
  readonly words: string;
  /** The clause or number with its placeholders. */
  readonly quote: string;
  /** One clause proves it. */
  readonly proven: boolean;
  /** The figures that the words speak of. */
  readonly values: readonly NamedValue[];
  /** Id and measure word of the first of them. */
  readonly figure: string;
  readonly unit: string;
  /** Where one fact is told twice: the other words and their place. */
  readonly other?: { readonly words: string; readonly place: string };
}

/** Figures that cover one period, by their labels. */
export interface LabelsOfPeriod {
  /** Empty for the whole year. */
  readonly period: string;
  readonly labels: readonly string[];
}

/** One language: what is said of last year, of periods, and of the words of a paragraph. */
export interface BesideWording {
  /** Figures that cover only part of the year. */
  readonly periodPartial: (facts: {
    readonly period: string;
    readonly labels: readonly string[];
    /** Labels of figures that no sentence tells so, and the placeholder that would. */
    readonly unsaid: readonly string[];
    readonly placeholder?: string;
    /** Every sentence that prints one of them tells so. */
    readonly allSaid: boolean;
  }) => string;
  /** Figures with a period that cannot be read: it may be any, so nothing is said of the year. */
  readonly periodUnreadable: (period: string, labels: readonly string[]) => string;
  readonly periodOfAnotherYear: (period: string, labels: readonly string[], year: number) => string;
  readonly periodMixed: (labels: readonly string[], periods: readonly string[]) => string;
  readonly periodSection: (sheet: string, periods: readonly LabelsOfPeriod[]) => string;
  readonly periodTold: (
    label: string,
    tellings: readonly { readonly period: string; readonly place: string }[],
  ) => string;
  readonly priorJump: (facts: {
    readonly now: NamedValue;
    readonly last: NamedValue;
    readonly up: boolean;
    readonly ratio?: string;
  }) => string;
  readonly priorZero: (facts: {
    readonly now: NamedValue;
    readonly last: NamedValue;
    readonly gone: boolean;
  }) => string;
  readonly priorUnchanged: (
    sheet: string,
    values: readonly NamedValue[],
    compared: number,
  ) => string;
  readonly priorSmallBase: (rate: NamedValue, base: readonly NamedValue[]) => string;
  readonly text: (facts: TextFacts) => string;
}
