import type { MistakeCode } from "./mistake";

/** One thing that keeps a sentence pattern from being understood. */
export interface TemplateProblem {
  readonly code: Extract<
    MistakeCode,
    "template-syntax" | "unknown-form" | "ambiguous-figure" | "form-without-figure"
  >;
  /** What stands there: the brace, the empty placeholder, the unknown form, the name. */
  readonly found: string;
  /** Place in the pattern, counted from 1 in UTF-16 units. */
  readonly position: number;
  /** The figures that an ambiguous name may mean. */
  readonly figures?: readonly string[];
}
