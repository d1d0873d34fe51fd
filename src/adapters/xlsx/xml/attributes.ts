import { unescapeXml } from "./escape";

/** Offsets kept for an attribute: its name's start and end, its value's start and end. */
const FIELDS = 4;
const NAME_START = 0;
const NAME_END = 1;
const VALUE_START = 2;
const VALUE_END = 3;

/** The attributes of one tag, as offsets into the text: values are cut out only when asked for. */
export class Attributes {
  text = "";
  count = 0;
  readonly offsets: number[] = [];

  /** The value of an attribute under its exact qualified name, entities resolved. */
  get(name: string): string | undefined {
    const index = this.find(name);
    return index < 0 ? undefined : this.valueAt(index);
  }

  /** Which attribute has this exact qualified name; -1 for none. */
  find(name: string): number {
    for (let index = 0; index < this.count; index += 1) {
      const start = this.offset(index, NAME_START);
      if (
        this.offset(index, NAME_END) - start === name.length &&
        this.text.startsWith(name, start)
      ) {
        return index;
      }
    }
    return -1;
  }

  nameAt(index: number): string {
    return this.text.slice(this.offset(index, NAME_START), this.offset(index, NAME_END));
  }

  valueAt(index: number): string {
    return unescapeXml(this.text.slice(this.valueStart(index), this.valueEnd(index)));
  }

  nameStart(index: number): number {
    return this.offset(index, NAME_START);
  }

  valueStart(index: number): number {
    return this.offset(index, VALUE_START);
  }

  valueEnd(index: number): number {
    return this.offset(index, VALUE_END);
  }

  private offset(index: number, field: number): number {
    return this.offsets[index * FIELDS + field] ?? 0;
  }
}

/**
 * Scans a tag from the end of its name, filling `attributes`.
 *
 * @returns the offset after the tag's `>`, or -1 where the tag is not well-formed
 */
export function scanAttributes(attributes: Attributes, text: string, from: number): number {
  attributes.text = text;
  attributes.count = 0;
  for (let at = from; ;) {
    const start = skipSpace(text, at);
    const code = text.charCodeAt(start);
    if (code === 0x3e) return start + 1;
    if (code === 0x2f) return text.charCodeAt(start + 1) === 0x3e ? start + 2 : -1;
    if (start === at) return -1;
    at = scanAttribute(attributes, text, start);
    if (at < 0) return -1;
  }
}

function scanAttribute(attributes: Attributes, text: string, start: number): number {
  const nameEnd = endOfName(text, start);
  const equals = skipSpace(text, nameEnd);
  if (nameEnd === start || text.charCodeAt(equals) !== 0x3d) return -1;
  const quoteAt = skipSpace(text, equals + 1);
  const quote = text.charCodeAt(quoteAt);
  if (quote !== 0x22 && quote !== 0x27) return -1;
  const valueEnd = text.indexOf(quote === 0x22 ? '"' : "'", quoteAt + 1);
  if (valueEnd < 0) return -1;
  const { offsets } = attributes;
  const base = attributes.count * FIELDS;
  offsets[base + NAME_START] = start;
  offsets[base + NAME_END] = nameEnd;
  offsets[base + VALUE_START] = quoteAt + 1;
  offsets[base + VALUE_END] = valueEnd;
  attributes.count += 1;
  return valueEnd + 1;
}

function endOfName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x3d || code === 0x2f || code === 0x3e || code === 0x3c) return at;
  }
  return at;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
