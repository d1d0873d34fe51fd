/** What is wrong with a set of rules, or worth knowing of it, whatever the figures. */
export type RuleSetFinding =
  /** No figures at all satisfy these rules together; take any one away and some do. */
  | {
      readonly code: "contradiction";
      readonly rules: readonly string[];
      /** Only where the conditions of some of them are true. */
      readonly conditional?: true;
    }
  /** The rule says nothing that the others do not say already. */
  | { readonly code: "redundant"; readonly rule: string; readonly by: readonly string[] }
  /** The rules alone leave a figure only one value. */
  | { readonly code: "fixed"; readonly figure: string; readonly value: string }
  /** No figures were found that the rule lets pass. */
  | { readonly code: "never-holds"; readonly rule: string }
  /** No figures were found that the rule finds fault with. */
  | { readonly code: "never-breaks"; readonly rule: string }
  | { readonly code: "in-no-rule"; readonly figures: readonly string[] };

/** Values by figure id as one would type them; last year's under `prior`. */
export interface ExampleRecord {
  readonly current: Readonly<Record<string, string>>;
  readonly prior: Readonly<Record<string, string>>;
}

/** A rule set that was examined. */
export interface RuleSetReport {
  readonly rules: number;
  readonly findings: readonly RuleSetFinding[];
  /** For each rule a record that passes and one that fails, where one was found. */
  readonly examples: ReadonlyMap<
    string,
    { readonly passing?: ExampleRecord; readonly failing?: ExampleRecord }
  >;
}
