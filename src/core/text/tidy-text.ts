/**
 * What was typed or pasted, freed from the accidents of input methods: half-width forms for full-width ones, one
 * minus sign, no spaces and no invisible marks.
 *
 * Tabs and line breaks inside stay, because they part two values rather than the digits of one. U+202E stays too: it
 * reverses what people see, so the number behind it is not the one they meant.
 */
export function tidyText(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(SPACES, "")
    .replace(FULL_WIDTH, halfWidth)
    .replace(MINUS_SIGNS, "-")
    .replace(SMALL_PERCENT, "%")
    .trim();
}

/** Soft hyphen, zero-width characters, direction marks and embeddings, byte-order mark. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202d\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Every space that stands within a line: ordinary, no-break, thin, ideographic. */
const SPACES = /[ \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

const FULL_WIDTH = /[\uff01-\uff5e]/g;

const FULL_WIDTH_OFFSET = 0xfee0;

/** Hyphens, figure dash, en dash, minus, small hyphen; the em dash is a word mark and stays. */
const MINUS_SIGNS = /[\u2010-\u2013\u2212\ufe63]/g;

const SMALL_PERCENT = /\ufe6a/g;

function halfWidth(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_OFFSET);
}
