import type { Book } from "./book/book";
import type { FormulaCalculator } from "./calculation/formula-calculator";
import type { CustomFunctionCaller } from "./calculation/pending-calls";

/** What kind of Excel the host stands in for. */
export interface HostOptions {
  /** The workbook that is open at first; absent for a new one with the given sheets. */
  readonly book?: Book;
  readonly sheets?: readonly [string, ...string[]];
  /** Highest ExcelApi that it knows, `1.14`; members above it are refused. */
  readonly api?: string;
  /** Whether what came before a failing action of the same request stays done. */
  readonly partialBatches?: boolean;
  readonly limits?: Partial<HostLimits>;
  readonly calculator?: FormulaCalculator;
  /** Where formulas find custom functions, for the host's own calculator. */
  readonly callFunction?: CustomFunctionCaller;
  /** What stands in front of people. */
  readonly screen?: Screen;
  /** The day that a typed date without a year belongs to. */
  readonly today?: Date;
}

/** Shows the workbook to people. */
export interface Screen {
  /** Something may have changed; the next request waits until this is done. */
  show(book: Book): void | Promise<void>;
}

/** Sizes of one request and its answer, in bytes of JSON; cells of one range that is read or written. */
export interface HostLimits {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly cells: number;
}

/** Excel on the web: 5 MB each way, five million cells. */
export const WEB_LIMITS: HostLimits = {
  requestBytes: 5 * 1024 * 1024,
  answerBytes: 5 * 1024 * 1024,
  cells: 5_000_000,
};
