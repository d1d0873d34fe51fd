import { tokenize, tokenTypes } from "@borgar/fx";
import type { Token } from "@borgar/fx";
import { isNameShaped } from "./figure-name";
import { withHalfWidthSigns } from "./formula-text";

/**
 * The tokens of a formula in Excel's grammar, without blanks and without the leading `=`.
 *
 * Blanks mean nothing here: Excel's intersection of ranges has no use between figures. Names that the tokenizer
 * takes apart or for a cell (`A1?`, a name of 255 characters) are put together again, so that an id is read as one
 * name whatever it looks like.
 */
export function tokensOfFormula(text: string): Token[] {
  const raw = tokenize(withHalfWidthSigns(text), {
    withLocation: true,
    mergeRefs: false,
    negativeNumbers: false,
  });
  const tokens = joinNames(raw).filter((token) => !BLANK_TYPES.includes(token.type));
  const isFormulaSign = tokens[0]?.value === "=";
  return isFormulaSign ? tokens.slice(1) : tokens;
}

/** Where a token stands in the formula, counted from 1. */
export function positionOf(token: Token): number {
  return (token.loc?.[0] ?? 0) + 1;
}

const BLANK_TYPES: readonly string[] = [tokenTypes.WHITESPACE, tokenTypes.NEWLINE];
const WORD_TYPES: readonly string[] = [
  tokenTypes.REF_NAMED,
  tokenTypes.REF_RANGE,
  tokenTypes.REF_BEAM,
  tokenTypes.REF_TERNARY,
  tokenTypes.FUNCTION,
  tokenTypes.BOOLEAN,
  tokenTypes.NUMBER,
  tokenTypes.CONTEXT,
  tokenTypes.UNKNOWN,
  "cell",
];

/** Words that the tokenizer cannot have mistaken for something else. */
const CLEAR_TYPES: readonly string[] = [tokenTypes.FUNCTION, tokenTypes.BOOLEAN, tokenTypes.NUMBER];

function joinNames(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && isWord(last) && isWord(token)) {
      joined[joined.length - 1] = join(last, token);
    } else {
      joined.push(token);
    }
  }
  return joined.map(named);
}

function isWord(token: Token): boolean {
  return WORD_TYPES.includes(token.type);
}

function join(first: Token, second: Token): Token {
  const type = second.type === tokenTypes.FUNCTION ? second.type : tokenTypes.UNKNOWN;
  const [start = 0] = first.loc ?? [];
  const [, end = 0] = second.loc ?? [];
  return { type, value: first.value + second.value, loc: [start, end] };
}

function named(token: Token): Token {
  if (!isWord(token) || CLEAR_TYPES.includes(token.type) || !isNameShaped(token.value))
    return token;
  return { ...token, type: tokenTypes.REF_NAMED };
}
