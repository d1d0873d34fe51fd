import type { Hollowness } from "../model/resolution";

/** How a language tells and lists what people said about findings. */
export interface ResolutionWording {
  readonly heading: string;
  /** Why a text explains nothing, and what to write instead. */
  readonly hollow: Readonly<Record<Hollowness, string>>;
  readonly line: (severity: string, finding: string, said: readonly string[]) => string;
  readonly numbered: (number: number, line: string) => string;
  readonly none: string;
  /** Findings that are to be mended or explained, and are neither. */
  readonly waiting: (count: number) => string;
}
