import type { Language } from "../../core/messages/language";

/** A command line that has been understood. */
export type Command =
  | { readonly name: "help"; readonly topic: string | undefined; readonly language: Language }
  | { readonly name: "version" }
  | NewCommand
  | FillCommand
  | CheckCommand
  | CompileCommand
  | DefinitionCommand;

/** `fazhi new` */
export interface NewCommand {
  readonly name: "new";
  /** A built-in report's id, or a definition file. */
  readonly report: string;
  readonly unit: string;
  readonly year: number;
  /** Last year's workbook. */
  readonly prior: string | undefined;
  readonly output: string;
  /** Whether a file that is there may be replaced. */
  readonly force: boolean;
  readonly language: Language;
}

/** `fazhi fill` */
export interface FillCommand {
  readonly name: "fill";
  readonly book: string;
  /** A values file; absent where only last year's figures are imported. */
  readonly values: string | undefined;
  /** Last year's workbook or values file, for the column 上年. */
  readonly prior: string | undefined;
  /** Whether another year's or unit's file is taken all the same, and what 上年 holds is written over. */
  readonly force: boolean;
  readonly output: string;
  readonly language: Language;
}

/** `fazhi check` */
export interface CheckCommand {
  readonly name: "check";
  readonly source:
    | { readonly kind: "book"; readonly book: string }
    | { readonly kind: "values"; readonly definition: string; readonly values: string };
  readonly format: "text" | "json";
  readonly language: Language;
}

/** `fazhi compile` */
export interface CompileCommand {
  readonly name: "compile";
  readonly book: string;
  /** Where the workbook with its result sheets goes; absent when only texts were asked for. */
  readonly output: string | undefined;
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly docx: string | undefined;
  /** One number of decimals for every computed rate. */
  readonly rateDecimals: number | undefined;
  /** Whether the main counts are drawn beside 汇总附表; absent leaves it as the workbook has it. */
  readonly charts: boolean | undefined;
  readonly language: Language;
}

/** `fazhi definition check` */
export interface DefinitionCommand {
  readonly name: "definition";
  /** A built-in report's id, or a definition file. */
  readonly report: string;
  readonly format: "text" | "json";
  readonly language: Language;
}
