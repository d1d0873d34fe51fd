import type { FunctionName } from "./expression";

/** How many operands a function takes; `most` is absent where any number will do. */
export interface Arity {
  readonly least: number;
  readonly most?: number;
}

/** The functions that formulas may call, with their numbers of operands. */
export const FUNCTIONS: Readonly<Record<FunctionName, Arity>> = {
  SUM: { least: 1 },
  IF: { least: 2, most: 3 },
  AND: { least: 1 },
  OR: { least: 1 },
  NOT: { least: 1, most: 1 },
  ABS: { least: 1, most: 1 },
  ROUND: { least: 2, most: 2 },
  RATE: { least: 2, most: 2 },
  CHANGE: { least: 2, most: 2 },
  POINTS: { least: 2, most: 2 },
  PRIOR: { least: 1, most: 1 },
};

/** The known function of a name as typed (`sum`), or `undefined`. */
export function functionNamed(name: string): FunctionName | undefined {
  const upper = name.toUpperCase();
  return FUNCTION_NAMES.find((known) => known === upper);
}

/** Every known function, in the order in which they are explained. */
export const FUNCTION_NAMES: readonly FunctionName[] = [
  "SUM",
  "IF",
  "AND",
  "OR",
  "NOT",
  "ABS",
  "ROUND",
  "RATE",
  "CHANGE",
  "POINTS",
  "PRIOR",
];

/** Whether a function takes that many operands. */
export function takes({ least, most }: Arity, count: number): boolean {
  return count >= least && (most === undefined || count <= most);
}

/** An arity for a sentence: `2`, `2-3`, `1+`. */
export function writeArity({ least, most }: Arity): string {
  if (most === undefined) return `${least}+`;
  return most === least ? String(least) : `${least}-${most}`;
}
