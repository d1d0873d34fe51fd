/** The custom functions by the ids that metadata and code agree on, in the order in which they are explained. */
export const FUNCTION_IDS = [
  "RATE",
  "RATETEXT",
  "CHANGE",
  "CHANGETEXT",
  "POINTS",
  "GAP",
  "RATECHECK",
  "COUNTS",
  "NUMBER",
  "PHRASE",
  "CHINESE",
  "SENTENCE",
] as const;

/** One custom function; in a cell it is called FAZHI.RATE and so on. */
export type FunctionId = (typeof FUNCTION_IDS)[number];
