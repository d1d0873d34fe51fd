/**
 * Prose as Word and web pages give it, freed from what is not writing: every kind of line break becomes one, tabs and
 * no-break spaces become ordinary ones, invisible marks vanish. Quotation marks and full-width spaces stay as typed.
 */
export function tidyProse(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(BREAKS, "\n")
    .replace(MANY_BREAKS, "\n")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ");
}

/** Whatever needs a look; most texts do not. */
const UNTIDY =
  /_x000|\n\n|[\t\r\v\f\u0085\u00a0\u00ad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\ufeff]/;

/** Line ends of every system, Word's soft return and page break, and the names that files give to such signs. */
const BREAKS = /\r\n|_x000[dD]_\n?|_x000[bBcC]_|[\r\v\f\u0085\u2028\u2029]/g;

const MANY_BREAKS = /\n{2,}/g;

/** Soft hyphen, zero-width characters, word joiner, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Every space but the ideographic one, by which people indent and part names. */
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]+/g;
