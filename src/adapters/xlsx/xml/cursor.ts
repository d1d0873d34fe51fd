import { Attributes, scanAttributes } from "./attributes";
import { addNamespaces, endOfTagName, ownName } from "./namespaces";

/** What keeps a text from being read as XML; `doctype` is refused because entities could be defined in it. */
export interface XmlProblem {
  readonly code: "broken" | "doctype";
  /** Character offset. */
  readonly offset: number;
}

/**
 * A forward walk over an XML text, one token at a time, that knows where in the text each token stands.
 *
 * Elements of the root's namespace go by their local name whatever their prefix; those of other namespaces are named
 * `{prefix}local`. A self-closing element gives an open and a close token.
 */
export interface XmlCursor {
  readonly text: string;
  kind: "open" | "close" | "text" | "end";
  name: string;
  /** The token is `text.slice(start, end)`. */
  start: number;
  end: number;
  /** On an open token: the element is self-closing. */
  empty: boolean;
  /** On a text token: the text stands in a CDATA section, where nothing is escaped. */
  verbatim: boolean;
  /** On an open token. */
  readonly attributes: Attributes;
  problem: XmlProblem | undefined;
  /** How many elements are open; on an open or close token its own element is counted. */
  depth: number;
  /** The tag names, as written, of the elements open now. */
  readonly open: string[];
  /** For each tag name as written: what `name` calls it. */
  readonly names: Map<string, string>;
  /** Prefixes (the empty one too) that mean the root's namespace. */
  readonly ownPrefixes: Set<string>;
}

/** A cursor before the first token of a text. */
export function startXml(text: string): XmlCursor {
  return {
    text,
    kind: "text",
    name: "",
    start: 0,
    // A byte order mark belongs to the encoding, not to the document.
    end: text.charCodeAt(0) === 0xfeff ? 1 : 0,
    empty: false,
    verbatim: false,
    attributes: new Attributes(),
    problem: undefined,
    depth: 0,
    open: [],
    names: new Map(),
    ownPrefixes: new Set(),
  };
}

/** Steps to the next token; `false` at the end and where the text is not well-formed (`problem` then tells). */
export function advance(cursor: XmlCursor): boolean {
  if (cursor.kind === "end") return false;
  if (cursor.kind === "open" && cursor.empty) return closeEmpty(cursor);
  if (cursor.kind === "close") cursor.depth -= 1;
  const { text } = cursor;
  for (;;) {
    const at = cursor.end;
    if (at >= text.length) return finish(cursor);
    if (text.charCodeAt(at) !== 0x3c) return readText(cursor, at);
    const next = text.charCodeAt(at + 1);
    if (next === 0x2f) return readClose(cursor, at);
    if (next === 0x21) {
      if (text.startsWith("<![CDATA[", at)) return readVerbatim(cursor, at);
      if (!skipComment(cursor, at)) return false;
    } else if (next === 0x3f) {
      if (!skipPast(cursor, "?>", at)) return false;
    } else {
      return readOpen(cursor, at);
    }
  }
}

function finish(cursor: XmlCursor): boolean {
  if (cursor.open.length > 0 || cursor.names.size === 0)
    return refuse(cursor, "broken", cursor.end);
  cursor.kind = "end";
  cursor.start = cursor.end;
  return false;
}

function refuse(cursor: XmlCursor, code: XmlProblem["code"], offset: number): false {
  cursor.problem = { code, offset };
  cursor.kind = "end";
  return false;
}

function closeEmpty(cursor: XmlCursor): boolean {
  cursor.kind = "close";
  cursor.start = cursor.end;
  cursor.open.pop();
  return true;
}

function readText(cursor: XmlCursor, at: number): boolean {
  const { text } = cursor;
  const next = text.indexOf("<", at);
  const end = next < 0 ? text.length : next;
  if (cursor.open.length === 0 && text.slice(at, end).trim() !== "")
    return refuse(cursor, "broken", at);
  return standOnText(cursor, at, end, false);
}

function readVerbatim(cursor: XmlCursor, at: number): boolean {
  const start = at + "<![CDATA[".length;
  const end = cursor.text.indexOf("]]>", start);
  if (end < 0 || cursor.open.length === 0) return refuse(cursor, "broken", at);
  return standOnText(cursor, at, end + 3, true);
}

function standOnText(cursor: XmlCursor, start: number, end: number, verbatim: boolean): true {
  cursor.kind = "text";
  cursor.start = start;
  cursor.end = end;
  cursor.verbatim = verbatim;
  return true;
}

function skipComment(cursor: XmlCursor, at: number): boolean {
  if (cursor.text.startsWith("<!--", at)) return skipPast(cursor, "-->", at + 4);
  return refuse(cursor, cursor.text.startsWith("<!DOCTYPE", at) ? "doctype" : "broken", at);
}

function skipPast(cursor: XmlCursor, mark: string, from: number): boolean {
  const found = cursor.text.indexOf(mark, from);
  if (found < 0) return refuse(cursor, "broken", cursor.end);
  cursor.end = found + mark.length;
  return true;
}

function readClose(cursor: XmlCursor, at: number): boolean {
  const { text } = cursor;
  const end = text.indexOf(">", at);
  const tag = cursor.open.pop();
  if (end < 0 || tag === undefined || !isTag(text, at + 2, end, tag))
    return refuse(cursor, "broken", at);
  cursor.kind = "close";
  cursor.name = cursor.names.get(tag) ?? tag;
  cursor.start = at;
  cursor.end = end + 1;
  return true;
}

function isTag(text: string, start: number, end: number, tag: string): boolean {
  if (!text.startsWith(tag, start)) return false;
  const rest = start + tag.length;
  return rest === end || text.slice(rest, end).trim() === "";
}

function readOpen(cursor: XmlCursor, at: number): boolean {
  const { text, attributes } = cursor;
  if (cursor.open.length === 0 && cursor.names.size > 0) return refuse(cursor, "broken", at);
  const nameEnd = endOfTagName(text, at + 1);
  const end = scanAttributes(attributes, text, nameEnd);
  if (end < 0 || nameEnd === at + 1) return refuse(cursor, "broken", at);
  const tag = text.slice(at + 1, nameEnd);
  if (cursor.names.size === 0) addNamespaces(cursor.ownPrefixes, tag, attributes);
  cursor.kind = "open";
  cursor.name = ownName(cursor, tag);
  cursor.start = at;
  cursor.end = end;
  cursor.empty = text.charCodeAt(end - 2) === 0x2f;
  cursor.open.push(tag);
  cursor.depth += 1;
  return true;
}
