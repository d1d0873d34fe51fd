/** A sign, string, number or word of a JSON text. */
export interface JsonToken {
  /** As it is written, strings with their quotes. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** The tokens of a JSON text whose grammar is right; blanks and colons are left out. */
export function* jsonTokens(text: string): Generator<JsonToken> {
  let line = 1;
  let start = 0;
  while (start < text.length) {
    const sign = text.charAt(start);
    const end = endOfToken(text, start, sign);
    if (!BLANKS.includes(sign)) yield { text: text.slice(start, end), line };
    // Only \n ends a line: after \r\n it comes as well, and a lone \r is what no editor writes any more.
    if (sign === "\n") line += 1;
    start = end;
  }
}

const BLANKS = " \t\r\n:";
const SIGNS = "{}[],";
const WORD_ENDS = `${BLANKS}${SIGNS}"`;

function endOfToken(text: string, start: number, sign: string): number {
  if (BLANKS.includes(sign) || SIGNS.includes(sign)) return start + 1;
  let end = start + 1;
  if (sign !== '"') {
    while (end < text.length && !WORD_ENDS.includes(text.charAt(end))) end += 1;
    return end;
  }
  while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === "\\" ? 2 : 1;
  return end + 1;
}
