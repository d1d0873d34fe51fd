import type { Feature } from "../../workbook/feature";

/** What the pane knows of the program around it. */
export interface HostFacts {
  /** Excel, as it names itself. */
  readonly program: string;
  readonly platform: string;
  readonly version: string;
  readonly theme: "light" | "dark" | "contrast";
  readonly features: readonly Feature[];
}
