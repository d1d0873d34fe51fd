import { tokenize, tokenTypes, type Token } from "@borgar/fx";

/** A call of one of our custom functions inside a formula. */
export interface CustomCall {
  /** In capitals, without the namespace: `RATE`. */
  readonly name: string;
  /** The tokens of each operand, without blanks; none for an operand that is left out. */
  readonly operands: readonly (readonly Token[])[];
}

/** A formula cut up: text that stays as it is, and calls of custom functions between. */
export type Piece = string | CustomCall;

/** Whether a formula may hold one of our functions; a quick look before it is read. */
export function mentionsCustomFunction(formula: string): boolean {
  return /FAZHI[._]/i.test(formula);
}

/** Cuts a formula, without its leading `=`, at the outermost calls of our functions. */
export function piecesOf(formula: string): readonly Piece[] {
  const tokens = tokensOf(formula);
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const name = customName(tokens[index]);
    const end = name === undefined ? undefined : closingOf(tokens, index + 1);
    if (name === undefined || end === undefined) {
      pieces.push(tokens[index]?.value ?? "");
    } else {
      pieces.push({ name, operands: operandsOf(tokens.slice(index + 2, end)) });
      index = end;
    }
  }
  return pieces;
}

/** The tokens of a formula or a part of one. */
export function tokensOf(formula: string): readonly Token[] {
  return tokenize(formula, { mergeRefs: true, negativeNumbers: false });
}

/** Our function's name where a token calls one: in Excel `FAZHI.RATE`, in files `_xldudf_FAZHI_RATE`. */
function customName(token: Token | undefined): string | undefined {
  if (token?.type !== tokenTypes.FUNCTION) return undefined;
  return CUSTOM_NAME.exec(token.value)?.[1]?.toUpperCase();
}

const CUSTOM_NAME = /^(?:_xlfn\.)*(?:FAZHI\.|_xldudf_FAZHI_)([A-Z]+)$/i;

const BLANKS: readonly string[] = [tokenTypes.WHITESPACE, tokenTypes.NEWLINE];

/** Index of the sign that closes the parenthesis at `open`. */
function closingOf(tokens: readonly Token[], open: number): number | undefined {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    depth += depthChange(tokens[index]);
    if (depth === 0) return index;
  }
  return undefined;
}

function operandsOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const operands: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += depthChange(token);
    if (depth === 0 && token.type === tokenTypes.OPERATOR && token.value === ",") operands.push([]);
    else if (!BLANKS.includes(token.type)) operands.at(-1)?.push(token);
  }
  return operands;
}

/** Parentheses of calls and braces of array constants nest alike. */
function depthChange(token: Token | undefined): -1 | 0 | 1 {
  if (token?.type !== tokenTypes.OPERATOR) return 0;
  if (token.value === "(" || token.value === "{") return 1;
  return token.value === ")" || token.value === "}" ? -1 : 0;
}
