const ENTITY = /&(?:#x([0-9A-Fa-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);
const MARKUP = /[&<>"]/g;
const CONTENT_MARKUP = /[&<>]/g;
const MARKUP_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);

/** Resolves XML's character references and unifies line ends as XML asks; an unknown entity stays as written. */
export function unescapeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replace(/\r\n?/g, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.includes("&#") ? unescapeAny(text) : unescapeNamed(text);
}

/** Each entity in a pass of its own, which engines do fast; the ampersand last, for what follows it is text. */
function unescapeNamed(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

function unescapeAny(text: string): string {
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Makes a text safe as XML content and as an attribute's value in double quotes. */
export function escapeXml(text: string): string {
  return text.replace(MARKUP, (character) => MARKUP_ESCAPES.get(character) ?? character);
}

/** Makes a text safe as XML content alone, where quotes may stand as they are. */
export function escapeContent(text: string): string {
  return text.replace(CONTENT_MARKUP, (character) => MARKUP_ESCAPES.get(character) ?? character);
}

/** How every part that we write from nothing begins. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
