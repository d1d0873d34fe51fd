import type { MistakeCode } from "./mistake";

/** One thing that keeps a formula from being understood. */
export interface FormulaProblem {
  readonly code: Extract<
    MistakeCode,
    "formula-syntax" | "unknown-function" | "wrong-arguments" | "refused-operator" | "too-long"
  >;
  /** What stands there: the sign, the function, or nothing at the end of the formula. */
  readonly found: string;
  /** Place in the formula as typed, counted from 1 in UTF-16 units. */
  readonly position: number;
  /** What would be right instead: known functions, numbers of operands, other operators, a limit. */
  readonly detail?: string;
}
