import type { XmlCursor, XmlProblem } from "./cursor";
import { advance, startXml } from "./cursor";
import { unescapeXml } from "./escape";
import type { Result } from "../../../core/model/result";
import { fail, succeed } from "../../../core/model/result";

/** An element of a small document, with the offsets that patching needs. Names as `XmlCursor` gives them. */
export interface XmlElement {
  readonly name: string;
  /** The tag's name as written, prefix and all. */
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly XmlElement[];
  /** Text directly in the element, entities resolved. */
  readonly text: string;
  readonly start: number;
  /** After the open tag. */
  readonly openEnd: number;
  /** Before the close tag; of a self-closing element the same as `openEnd`. */
  readonly closeStart: number;
  readonly end: number;
  readonly empty: boolean;
}

interface XmlAttribute {
  readonly value: string;
  readonly nameStart: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** Reads a whole document into elements; for the small parts of a package, not for sheets. */
export function parseElements(text: string): Result<XmlElement, XmlProblem> {
  const cursor = startXml(text);
  const open: Draft[] = [];
  let root: XmlElement | undefined;
  while (advance(cursor)) {
    const parent = open.at(-1);
    if (cursor.kind === "open") open.push(draftOf(cursor));
    else if (cursor.kind === "text" && parent !== undefined) parent.text += textOf(cursor);
    else if (cursor.kind === "close") {
      root = finished(open, cursor) ?? root;
    }
  }
  if (cursor.problem !== undefined) return fail(cursor.problem);
  return root === undefined ? fail({ code: "broken", offset: text.length }) : succeed(root);
}

type Draft = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

function draftOf(cursor: XmlCursor): Draft {
  const { name, start, end: openEnd, empty } = cursor;
  const tag = cursor.open.at(-1) ?? name;
  const attributes = attributesOf(cursor);
  return {
    name,
    tag,
    attributes,
    children: [],
    text: "",
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    empty,
  };
}

/** Closes the innermost element; returns it when it is the root. */
function finished(open: Draft[], cursor: XmlCursor): XmlElement | undefined {
  const element = open.pop();
  if (element === undefined) return undefined;
  element.closeStart = cursor.start;
  element.end = cursor.end;
  const parent = open.at(-1);
  if (parent === undefined) return element;
  parent.children.push(element);
  return undefined;
}

function attributesOf({ attributes }: XmlCursor): ReadonlyMap<string, XmlAttribute> {
  const found = new Map<string, XmlAttribute>();
  for (let index = 0; index < attributes.count; index += 1) {
    found.set(attributes.nameAt(index), {
      value: attributes.valueAt(index),
      nameStart: attributes.nameStart(index),
      valueStart: attributes.valueStart(index),
      valueEnd: attributes.valueEnd(index),
    });
  }
  return found;
}

/** The characters of a text token. */
function textOf(cursor: XmlCursor): string {
  const { text, start, end, verbatim } = cursor;
  return verbatim
    ? text.slice(start + "<![CDATA[".length, end - "]]>".length)
    : unescapeXml(text.slice(start, end));
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** An attribute by its exact qualified name. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name)?.value;
}
