/**
 * One mistake of a definition, with the place where it stands. Reading lists all of them at once.
 *
 * `path` is a JSON path as people write it: `sections[2].figures[0].id`.
 */
export interface DefinitionMistake {
  readonly path: string;
  readonly code: MistakeCode;
  /** What was found there, shortened for display. */
  readonly found?: string;
  /** What the sentence needs besides: the limit, the known names, the other place, the position in a formula. */
  readonly detail?: string;
}

/** What is wrong; chooses the sentence. */
export type MistakeCode =
  | "not-an-object"
  | "not-a-list"
  | "not-text"
  | "empty-text"
  | "not-a-boolean"
  | "not-a-whole-number"
  | "unknown-key"
  | "missing-key"
  | "unknown-choice"
  | "duplicate-id"
  | "refused-name"
  | "reserved-name"
  | "refused-sheet-name"
  | "duplicate-sheet-name"
  | "formula-syntax"
  | "unknown-function"
  | "wrong-arguments"
  | "refused-operator"
  | "unknown-figure"
  | "not-a-condition"
  | "not-a-value"
  | "chained-comparison"
  | "refused-text"
  | "formula-on-text"
  | "derived-without-formula"
  | "formula-cycle"
  | "template-syntax"
  | "unknown-placeholder"
  | "unknown-form"
  | "ambiguous-figure"
  | "form-without-figure"
  | "no-sections"
  | "too-long";
