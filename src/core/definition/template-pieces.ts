/** A piece of a sentence pattern as it is written. */
export interface Piece {
  readonly kind: "text" | "placeholder" | "open" | "close" | "bar" | "stray-brace";
  readonly text: string;
  /** Place in the pattern, counted from 1 in UTF-16 units. */
  readonly position: number;
}

/**
 * Cuts a pattern into pieces, every character in one of them. `[[` and `【【` open an optional clause, `]]` and `】】`
 * close it; a single bracket, and two that close single ones, are text.
 */
export function piecesOf(text: string): readonly Piece[] {
  let single = 0;
  return Array.from(text.matchAll(PIECE), (match): Piece => {
    const [text] = match;
    const position = match.index + 1;
    if (match.groups?.placeholder !== undefined) return { kind: "placeholder", text, position };
    if (/^[{}｛｝]/.test(text)) {
      return text.length === 1
        ? { kind: "stray-brace", text, position }
        : { kind: "text", text: text.slice(1), position };
    }
    if (OPENING.test(text)) return { kind: "open", text, position };
    if (CLOSING.test(text)) {
      const closesSingles = single >= 2;
      if (closesSingles) single -= 2;
      return { kind: closesSingles ? "text" : "close", text, position };
    }
    if (/^[[【]$/.test(text)) single += 1;
    if (/^[\]】]$/.test(text)) single = Math.max(0, single - 1);
    return { kind: /^[|｜]$/.test(text) ? "bar" : "text", text, position };
  });
}

/** What stands between a placeholder's braces, cut at the bars, without blanks and invisible marks at the ends. */
export function wordsIn(placeholder: string): readonly string[] {
  return placeholder
    .slice(1, -1)
    .split(/[|｜]/)
    .map((part) => part.replace(MARGINS, ""));
}

/** A word of the pattern language without the blanks that an input method or a line break left in it: 1 位 is 1位. */
export function withoutBlanks(word: string): string {
  return word.replace(BLANKS, "");
}

const PIECE =
  /[^{}｛｝[\]【】|｜]+|[{｛]{2}|[}｝]{2}|(?<placeholder>[{｛][^{}｛｝]*[}｝])|\[\[|【【|\]\]|】】|[^]/g;

const OPENING = /^(?:\[\[|【【)$/;

const CLOSING = /^(?:\]\]|】】)$/;

const BLANKS = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu;

const MARGINS = /^[\s\u00ad\u200b-\u200f\u2060\ufeff]+|[\s\u00ad\u200b-\u200f\u2060\ufeff]+$/gu;
