import type { Edit } from "./edits";
import type { XmlElement } from "./element";
import { escapeXml } from "./escape";
import { prefixOf } from "./namespaces";

/** Puts XML at the end of an element, opening it up if it is self-closing. */
export function appendTo(text: string, element: XmlElement, fragment: string): Edit {
  if (!element.empty) return { start: element.closeStart, end: element.closeStart, text: fragment };
  const slash = text.lastIndexOf("/", element.openEnd);
  return { start: slash, end: element.openEnd, text: `>${fragment}</${element.tag}>` };
}

/** Gives an element an attribute, replacing the value that it has. */
export function setAttribute(element: XmlElement, name: string, value: string): Edit {
  const known = element.attributes.get(name);
  if (known !== undefined) {
    return { start: known.valueStart, end: known.valueEnd, text: escapeXml(value) };
  }
  const after = element.start + 1 + element.tag.length;
  return { start: after, end: after, text: ` ${name}="${escapeXml(value)}"` };
}

/**
 * Puts a new child where the schema's order wants it.
 *
 * @param order the names of the parent's possible children in the schema's order
 */
export function insertChild(
  text: string,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  fragment: string,
): Edit {
  const rank = order.indexOf(name);
  const next = parent.children.find((child) => order.indexOf(child.name) > rank);
  if (next === undefined) return appendTo(text, parent, fragment);
  return { start: next.start, end: next.start, text: fragment };
}

/** Puts the prefix of a document's own elements on the tags of a fragment that is written without one. */
export function prefixed(fragment: string, element: Pick<XmlElement, "tag">): string {
  const prefix = prefixOf(element.tag);
  return prefix === "" ? fragment : fragment.replace(/<(\/?)(?=\w)/g, `<$1${prefix}:`);
}
