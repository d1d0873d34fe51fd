/** One thing wrong with a values file, with the key where it stands. */
export interface ValuesMistake {
  readonly code:
    | "not-an-object"
    | "unknown-figure"
    | "derived-figure"
    | "not-a-value"
    | "not-text"
    | "inexact-number"
    | "too-long"
    | "unknown-key";
  /** `信访.转办`, or `prior.信访.转办` for last year's. */
  readonly path: string;
  readonly found?: string;
}
