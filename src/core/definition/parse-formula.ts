import { parse, tokenTypes } from "@borgar/fx";
import type { AstExpression, Token } from "@borgar/fx";
import { fail, succeed, type Result } from "../model/result";
import type { Expression } from "./expression";
import type { FormulaProblem } from "./formula-problem";
import { syntaxProblems } from "./formula-syntax";
import { tokensOfFormula } from "./formula-tokens";
import { expressionOfTree } from "./formula-tree";

/** Longest formula in UTF-16 units, as in Excel. */
export const FORMULA_LIMIT = 8192;

/** Most tokens of a formula: far beyond any report, and within reach of a plain recursive walk. */
const TOKEN_LIMIT = 2000;

/**
 * Reads a formula in Excel's grammar over figure ids; parentheses vanish into its structure, full-width signs and a
 * leading `=` are tolerated.
 *
 * @returns the expression, or everything that is wrong with the formula; whether its figures exist and its parts fit
 * each other is not asked here
 */
export function parseFormula(text: string): Result<Expression, readonly FormulaProblem[]> {
  if (text.length > FORMULA_LIMIT) return fail([tooLong(text, FORMULA_LIMIT)]);
  const tokens = tokensOfFormula(text);
  if (tokens.length > TOKEN_LIMIT) return fail([tooLong(text, TOKEN_LIMIT)]);
  const unfit = syntaxProblems(tokens, text.length);
  if (unfit.length > 0) return fail(unfit);
  const problems: FormulaProblem[] = [];
  const expression = expressionOfTree(treeOf(tokens), problems);
  if (problems.length > 0) return fail(problems);
  return expression === undefined ? fail([notUnderstood(text)]) : succeed(expression);
}

/** The names that a formula gives to figures, each once, even where the formula cannot be understood. */
export function namesInFormula(text: string): readonly string[] {
  const tokens = text.length > FORMULA_LIMIT ? [] : tokensOfFormula(text);
  const names = tokens.filter(
    ({ type }, index) => type === tokenTypes.REF_NAMED && tokens[index + 1]?.value !== "(",
  );
  return [...new Set(names.map(({ value }) => value))];
}

function tooLong(text: string, limit: number): FormulaProblem {
  return { code: "too-long", found: text, position: 1, detail: String(limit) };
}

function notUnderstood(text: string): FormulaProblem {
  return { code: "formula-syntax", found: text, position: 1 };
}

/** The library's parser throws on bad syntax; all that should have been seen before, so what is left has no place. */
function treeOf(tokens: Token[]): AstExpression | undefined {
  try {
    return parse(tokens);
  } catch {
    return undefined;
  }
}
