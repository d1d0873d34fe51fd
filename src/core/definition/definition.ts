import type { RuleKind, Severity } from "../model/check";
import type { Expression } from "./expression";

/** What a figure counts: whole things, money and measures, percentages, or words. */
export type FigureKind = "count" | "amount" | "rate" | "text";

/** One indicator (指标) of a report: asked once, told wherever it is needed. */
export interface Figure {
  /** Also the defined name of its cell, so formulas read as words: `复议.维持`. */
  readonly id: string;
  readonly label: string;
  /** Measure word or unit as printed after the number: 次, 件, 万元, %. */
  readonly unit: string;
  readonly kind: FigureKind;
  readonly required: boolean;
  /** Stated decimals of a rate's percentage or an amount; absent where the definition leaves it open. */
  readonly decimals?: number;
  /** 统计时期 that the figure usually covers; absent means the whole year. */
  readonly period?: string;
  /** 责任科室 that owes the figure. */
  readonly office?: string;
  /** 不适用 may stand for "absent" in sums. */
  readonly na: boolean;
  /** Figures of one group belong together on screen. */
  readonly group?: string;
  /** Never asked: the figure exists only through its formula (调解成功 = 书面 + 口头). */
  readonly derived: boolean;
  readonly aliases: readonly string[];
  readonly note?: string;
  /** How the figure is computed when nobody states it. */
  readonly formula?: Formula;
  /** The section that asks for it. */
  readonly section: string;
}

/** A formula in Excel's grammar over figure ids, with its parsed form. */
export interface Formula {
  readonly text: string;
  readonly expression: Expression;
}

/** A statement that the figures of a report must agree with, and what it means when they do not. */
export interface Rule {
  readonly id: string;
  readonly formula: Formula;
  readonly kind: RuleKind;
  readonly severity: Severity;
  /** The document and article that the rule rests on. */
  readonly basis?: string;
  /** The figure whose own `formula` made this rule; absent for rules of the list. */
  readonly ofFigure?: string;
}

/** A row of a section's sheet: a figure asked here, or one asked elsewhere and repeated by reference. */
export interface Row {
  readonly figure: Figure;
  readonly repeat: boolean;
}

/** One section (节) of the report: the figures it asks for on its own worksheet, and the paragraphs it prints. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** Name of the section's worksheet; empty for a section without one (no figures, only text). */
  readonly sheet: string;
  readonly rows: readonly Row[];
  readonly paragraphs: readonly Paragraph[];
}

/** A paragraph of the report: a sentence pattern with figures in place, or free narrative (`free`). */
export interface Paragraph {
  readonly id: string;
  readonly free: boolean;
  /** The pattern as written; empty for free narrative that nobody has begun. */
  readonly text: string;
  readonly parts: readonly TemplatePart[];
}

/** A piece of a sentence pattern. `{信访.转办}` prints qualifier, number and unit. */
export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | FigurePart
  | { readonly kind: "context"; readonly name: ContextName }
  /** Where an optional clause begins, where its other wording begins, and where it ends: `[[办结{信访.办结}|尚未办结]]`. */
  | { readonly kind: "clause"; readonly edge: "open" | "else" | "close" }
  /** The next number of a list: 一是, 二是, 三是. */
  | { readonly kind: "ordinal"; readonly style: ListStyle }
  /** What cannot be understood, as it stands; only in a text that staff wrote, never in a definition. */
  | { readonly kind: "broken"; readonly text: string };

/** A figure in a sentence, and how it is printed there. */
export interface FigurePart {
  readonly kind: "figure";
  readonly figure: string;
  readonly form: FigureForm;
  /** Decimals that the sentence asks for (`{信访.办结率|1位}`); absent leaves them to the figure. */
  readonly decimals?: number;
  /** Last year's value instead of this year's: `{信访.转办|上年}`. */
  readonly lastYear?: true;
}

/**
 * How a placeholder prints its figure: `{id}` in full, `{id|无单位}` without the measure word, `{id|时期}` only the
 * period phrase (截至11月底，) and nothing when it covers the whole year, `{id|同比}` the change on last year in words
 * (同比增长8.3%), `{id|增减}` the difference from last year (比上年增加2件).
 */
export type FigureForm = "full" | "no-unit" | "period" | "change" | "difference";

/** How the items of a list are numbered: 一是, 第一, （一）. */
export type ListStyle = "one-is" | "first" | "bracketed";

/** What a sentence may say about the report itself: `{单位}`, `{年度}`, `{上年度}`, `{下年度}`. */
export type ContextName = "unit" | "year" | "last-year" | "next-year";

/** A report definition that has been read: consistent, every reference resolved. */
export interface Definition {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** 称谓 as the report is usually addressed, put on 封面 of a new workbook; absent for a report that is addressed to nobody. */
  readonly salutation?: string;
  readonly sections: readonly Section[];
  /** Every figure by id, in report order. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** The rules of the list, then those that figures' formulas add (one check per statement). */
  readonly rules: readonly Rule[];
  /** The JSON-able value it was read from, to travel in the workbook. */
  readonly source: unknown;
}
