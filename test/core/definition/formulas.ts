import { parseFormula } from "../../../src/core/definition/parse-formula";
import type { Expression } from "../../../src/core/definition/expression";
import type { FormulaProblem } from "../../../src/core/definition/formula-problem";

/** The expression of a formula that a test knows to be right. */
export function expressionOf(text: string): Expression {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(`${text}: ${JSON.stringify(parsed.failure)}`);
  return parsed.value;
}

/** The problems of a formula that a test knows to be wrong. */
export function problemsOf(text: string): readonly FormulaProblem[] {
  const parsed = parseFormula(text);
  return parsed.ok ? [] : parsed.failure;
}
