import type { XmlCursor } from "../xml/cursor";
import { advance } from "../xml/cursor";
import { escapeXml } from "../xml/escape";
import { readSpreadsheetString } from "../xml/spreadsheet-string";

/**
 * Reads the text of a string item (`si` or `is`), the cursor standing on its open tag and left on its close tag.
 *
 * The runs of a rich text are joined; what `rPh` holds is how the text is pronounced, not the text.
 */
export function readStringItem(cursor: XmlCursor): string {
  const depth = cursor.depth;
  let text = "";
  let phoneticDepth = 0;
  while (advance(cursor)) {
    if (cursor.kind === "close" && cursor.depth === depth) return text;
    if (phoneticDepth > 0) {
      if (cursor.kind === "close" && cursor.depth === phoneticDepth) phoneticDepth = 0;
    } else if (cursor.kind === "open") {
      if (cursor.name === "rPh") phoneticDepth = cursor.depth;
      else if (cursor.name === "t") text += readContent(cursor);
    }
  }
  return text;
}

/** The text inside an element without child elements, the cursor left on its close tag; escapes resolved. */
export function readContent(cursor: XmlCursor): string {
  return readSpreadsheetString(rawContent(cursor));
}

/** As `readContent`, but still escaped; character data in several pieces is joined. */
export function rawContent(cursor: XmlCursor): string {
  let content = "";
  while (advance(cursor) && cursor.kind !== "close") {
    if (cursor.kind === "text") content += rawText(cursor);
  }
  return content;
}

function rawText({ text, start, end, verbatim }: XmlCursor): string {
  return verbatim
    ? escapeXml(text.slice(start + "<![CDATA[".length, end - "]]>".length))
    : text.slice(start, end);
}
