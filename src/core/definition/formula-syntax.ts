import { tokenTypes } from "@borgar/fx";
import type { Token } from "@borgar/fx";
import { FUNCTION_NAMES, functionNamed } from "./formula-function";
import type { FormulaProblem } from "./formula-problem";
import { positionOf } from "./formula-tokens";

/** Deepest nesting of a formula, as in Excel. */
const NESTING_LIMIT = 64;

/**
 * What keeps tokens from being a formula of ours: every sign and function that is not allowed, or else the first sign
 * that stands where none of its kind may stand.
 *
 * @param end length of the formula as typed, for what is missing there
 */
export function syntaxProblems(tokens: readonly Token[], end: number): readonly FormulaProblem[] {
  const refused = tokens.flatMap((token, index) => {
    const problem = refusalOf(token, tokens[index + 1]);
    return problem === undefined ? [] : [problem];
  });
  if (refused.length > 0) return refused;
  const misplaced = firstMisplaced(tokens);
  if (misplaced === undefined) return [];
  const token = tokens[misplaced];
  const position = token === undefined ? end + 1 : positionOf(token);
  return [{ code: "formula-syntax", found: token?.value ?? "", position }];
}

const ALLOWED_OPERATORS: readonly string[] = ["+", "-", "*", "=", "<>", "<", "<=", ">", ">="];
const PUNCTUATION: readonly string[] = ["(", ")", ","];
/** No exponents: a report counts in plain numbers. */
const PLAIN_NUMBER = /^[\d.]+$/;

function refusalOf(token: Token, next: Token | undefined): FormulaProblem | undefined {
  const position = positionOf(token);
  const { type, value: found } = token;
  if (type === tokenTypes.OPERATOR) {
    if (ALLOWED_OPERATORS.includes(found) || PUNCTUATION.includes(found)) return undefined;
    return refusedOperator(found, position);
  }
  if (type === tokenTypes.FUNCTION || (type === tokenTypes.REF_NAMED && next?.value === "(")) {
    if (functionNamed(found) !== undefined) return undefined;
    return { code: "unknown-function", found, position, detail: FUNCTION_NAMES.join(", ") };
  }
  if (type === tokenTypes.REF_NAMED) return undefined;
  if (type === tokenTypes.NUMBER && PLAIN_NUMBER.test(found)) return undefined;
  if (type === tokenTypes.NUMBER || token.unterminated === true || type === tokenTypes.UNKNOWN) {
    return { code: "formula-syntax", found, position };
  }
  return type === tokenTypes.STRING ? undefined : refusedOperator(found, position);
}

/** Cells, ranges, truth values and error values stand here too: a formula names figures only. */
function refusedOperator(found: string, position: number): FormulaProblem {
  const detail = found === "/" ? "RATE" : ALLOWED_OPERATORS.join(" ");
  return { code: "refused-operator", found, position, detail };
}

/** Index of the first token out of place; the number of tokens when the end comes too early. */
function firstMisplaced(tokens: readonly Token[]): number | undefined {
  let place: Place = { expects: "operand", calls: [], signs: 0 };
  for (const [index, token] of tokens.entries()) {
    const next =
      place.expects === "operand"
        ? atOperand(place, token, tokens[index - 1])
        : afterOperand(place, token, tokens[index - 1]);
    if (next === undefined || next.calls.length > NESTING_LIMIT || next.signs > NESTING_LIMIT) {
      return index;
    }
    place = next;
  }
  return place.expects === "operand" || place.calls.length > 0 ? tokens.length : undefined;
}

interface Place {
  readonly expects: "operand" | "operator";
  /** For each open parenthesis, whether it holds a function's operands. */
  readonly calls: readonly boolean[];
  /** Signs in a row before the operand. */
  readonly signs: number;
}

function atOperand(place: Place, token: Token, previous: Token | undefined): Place | undefined {
  const { calls, signs } = place;
  if (!isSign(token)) return afterOne(calls);
  if (token.value === "(") return { expects: "operand", calls: [...calls, false], signs: 0 };
  if (token.value === "+" || token.value === "-") return { ...place, signs: signs + 1 };
  const isEmptyCall = token.value === ")" && previous?.value === "(" && calls.at(-1) === true;
  return isEmptyCall ? afterOne(calls.slice(0, -1)) : undefined;
}

function afterOperand(place: Place, token: Token, previous: Token | undefined): Place | undefined {
  const { calls } = place;
  if (!isSign(token)) return undefined;
  if (token.value === "(") {
    const isCall = previous !== undefined && CALLABLE_TYPES.includes(previous.type);
    return isCall ? { expects: "operand", calls: [...calls, true], signs: 0 } : undefined;
  }
  if (token.value === ")") return calls.length === 0 ? undefined : afterOne(calls.slice(0, -1));
  if (token.value === "," && calls.at(-1) !== true) return undefined;
  return { expects: "operand", calls, signs: 0 };
}

function afterOne(calls: readonly boolean[]): Place {
  return { expects: "operator", calls, signs: 0 };
}

const CALLABLE_TYPES: readonly string[] = [tokenTypes.FUNCTION, tokenTypes.REF_NAMED];

function isSign(token: Token): boolean {
  return token.type === tokenTypes.OPERATOR;
}
