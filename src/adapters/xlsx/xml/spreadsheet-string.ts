import { escapeContent, escapeXml, unescapeXml } from "./escape";

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
/**
 * What XML 1.0 cannot hold (control characters, U+FFFE, U+FFFF, halves of surrogate pairs), the carriage return that
 * XML readers turn into a line feed, and text that would be taken for an escape.
 */
const NEEDS_ESCAPE =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/**
 * Reads the text of a spreadsheet string from its XML, with `_xHHHH_` escapes resolved.
 *
 * @source ECMA-376 part 1, 22.9.2.19 ST_Xstring
 */
export function readSpreadsheetString(raw: string): string {
  return resolveEscapes(unescapeXml(raw));
}

/** The text of a spreadsheet string whose XML entities are resolved already. */
export function resolveEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Writes any text, whatever characters it holds, as the XML of a spreadsheet string. */
export function writeSpreadsheetString(text: string): string {
  return escapeXml(text.replace(NEEDS_ESCAPE, escapeCharacter));
}

/** As `writeSpreadsheetString`, for what stands between tags: half as long for a text that is full of quotes. */
export function writeSpreadsheetContent(text: string): string {
  return escapeContent(text.replace(NEEDS_ESCAPE, escapeCharacter));
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
