/** Something that the add-in uses where the program has it, and does without where not. */
export interface Feature {
  readonly id: FeatureId;
  readonly present: boolean;
  /** The requirement set that brings it. */
  readonly needs: string;
}

/** Each has a sentence on what is done without it, in the words of 关于. */
export type FeatureId =
  | "restore"
  | "names"
  | "lists"
  | "marks"
  | "print-layout"
  | "frozen-rows"
  | "charts"
  | "events"
  | "custom-functions"
  | "ribbon-commands";
