import type { Language } from "../core/messages/language";

/** A text in every language of the interface. */
export type Texts = Readonly<Record<Language, string>>;

/** How a parameter is handed over and shown. */
export interface ParameterText {
  readonly name: Texts;
  /** What it is and in which unit. */
  readonly description: Texts;
  /** `matrix` takes a range as well as one cell. */
  readonly takes: "cell" | "range";
  readonly optional?: boolean;
  /** As many as one likes; only the last may be. */
  readonly repeating?: boolean;
}

/** What Excel shows of a custom function. */
export interface FunctionText {
  readonly description: Texts;
  readonly parameters: readonly ParameterText[];
  /** `column`: the result spills downward. */
  readonly gives: "number" | "text" | "number-or-text" | "column";
  /** A call as one types it, with what it shows; run by a test. */
  readonly example: { readonly call: string; readonly shows: string };
}

/** A text in both languages. */
export function texts(chinese: string, english: string): Texts {
  return { "zh-CN": chinese, en: english };
}

/** A parameter that takes one cell. */
export function cell(name: Texts, description: Texts, optional = false): ParameterText {
  return { name, description, takes: "cell", ...(optional && { optional }) };
}

/** A parameter that takes a range as well as a cell. */
export function range(name: Texts, description: Texts, repeating = false): ParameterText {
  return { name, description, takes: "range", ...(repeating && { repeating }) };
}
