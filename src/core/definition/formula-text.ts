/**
 * A formula as Excel's grammar wants it: full-width signs (＝（），“”) become their half-width twins.
 *
 * Every sign stays at its place, so a position in the outcome is a position in what was typed. Quoted text is left as
 * it is.
 */
export function withHalfWidthSigns(text: string): string {
  let quoted = false;
  const signs = Array.from(text, (character) => {
    const isQuote = QUOTES.includes(character);
    if (isQuote) quoted = !quoted;
    if (isQuote) return '"';
    return quoted ? character : halfWidthSign(character);
  });
  return signs.join("").replace(FULL_WIDTH_NUMBER, halfWidthDigits);
}

/** The formula as it is kept: half-width signs, no leading `=`, no blanks around it. */
export function canonicalFormula(text: string): string {
  return withHalfWidthSigns(text).trim().replace(/^=/, "").trim();
}

const QUOTES: readonly string[] = ['"', "＂", "“", "”"];
const FULL_WIDTH_ASCII = /^[\uff01-\uff5e]$/;
const TO_HALF_WIDTH = 0xfee0;
/** A number of its own, not the digits of a name (第１季度). */
const FULL_WIDTH_NUMBER =
  /(?<![\p{L}\p{N}._\\?])[\uff10-\uff19][\uff10-\uff19.]*(?![\p{L}\p{N}_\\?])/gu;

function halfWidthSign(character: string): string {
  if (!FULL_WIDTH_ASCII.test(character) || /[\p{L}\p{N}]/u.test(character)) return character;
  return shifted(character);
}

function halfWidthDigits(digits: string): string {
  return digits.replace(/[\uff10-\uff19]/g, shifted);
}

function shifted(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - TO_HALF_WIDTH);
}
