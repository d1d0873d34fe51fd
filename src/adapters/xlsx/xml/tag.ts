import { Attributes, scanAttributes } from "./attributes";
import type { Edit } from "./edits";
import { escapeXml } from "./escape";

/** An open tag in a text, looked at again for patching. */
export interface Tag {
  /** As written, prefix and all. */
  readonly tag: string;
  readonly nameEnd: number;
  readonly attributes: Attributes;
}

/** @param start where a well-formed open tag begins */
export function tagAt(text: string, start: number): Tag {
  const attributes = new Attributes();
  let nameEnd = start + 1;
  while (!/[\s/>]/.test(text.charAt(nameEnd))) nameEnd += 1;
  scanAttributes(attributes, text, nameEnd);
  return { tag: text.slice(start + 1, nameEnd), nameEnd, attributes };
}

/** Sets an attribute of a tag, or removes it where no value is given. */
export function attributeEdit({ nameEnd, attributes }: Tag, name: string, value?: string): Edit {
  const index = attributes.find(name);
  if (index < 0) {
    const text = value === undefined ? "" : ` ${name}="${escapeXml(value)}"`;
    return { start: nameEnd, end: nameEnd, text };
  }
  const start = attributes.valueStart(index);
  const end = attributes.valueEnd(index);
  if (value !== undefined) return { start, end, text: escapeXml(value) };
  return { start: attributes.nameStart(index), end: end + 1, text: "" };
}
