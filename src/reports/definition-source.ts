import type { FigureKind } from "../core/definition/definition";
import type { Severity } from "../core/model/check";

/**
 * A report definition as data, before it is read: the JSON contract, so that a built-in report is checked by the
 * compiler while it is written and by the reader like everybody else's.
 */
export interface DefinitionSource {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly sections: readonly SectionSource[];
  readonly rules: readonly RuleSource[];
}

/** A section of the report. Only one with figures has a worksheet. */
export interface SectionSource {
  readonly id: string;
  readonly heading: string;
  readonly sheet?: string;
  readonly figures: readonly RowSource[];
  readonly paragraphs: readonly ParagraphSource[];
}

/** A figure asked in this section, or one asked elsewhere and told again. */
export type RowSource = FigureSource | { readonly ref: string };

/** An indicator. `note` is its counting rule, shown to whoever fills it in. */
export interface FigureSource {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: FigureKind;
  readonly required?: boolean;
  readonly decimals?: number;
  readonly period?: string;
  readonly office?: string;
  readonly na?: boolean;
  readonly group?: string;
  readonly derived?: boolean;
  readonly aliases?: readonly string[];
  readonly note?: string;
  readonly formula?: string;
}

/** A sentence pattern with placeholders, or narrative that staff write freely. */
export type ParagraphSource =
  | { readonly id: string; readonly text: string }
  | { readonly id: string; readonly free: true; readonly text?: string };

/** A rule in formula notation, with the document that it rests on. */
export interface RuleSource {
  readonly id: string;
  readonly formula: string;
  readonly severity: Severity;
  readonly basis?: string;
}
