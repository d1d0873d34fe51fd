import type { Edit } from "../xml/edits";
import type { XmlElement } from "../xml/element";
import { attributeOf, childOf } from "../xml/element";
import { appendTo, insertChild, prefixed, setAttribute } from "../xml/element-edits";

/** The lists of a styles part in the schema's order. */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];

/** One list of a styles part (fonts, fills, cell styles …): what it has and what is to be added. */
export interface StylePool {
  readonly list: string;
  /** Items, as XML with the document's prefix, to their index. */
  readonly indexes: Map<string, number>;
  size: number;
  readonly added: string[];
}

/** @param least what the list begins with where the part has none of it */
export function poolOf(
  text: string,
  root: XmlElement,
  list: string,
  least: readonly string[],
): StylePool {
  const pool: StylePool = { list, indexes: new Map(), size: 0, added: [] };
  for (const item of childOf(root, list)?.children ?? []) {
    const xml = text.slice(item.start, item.end);
    if (!pool.indexes.has(xml)) pool.indexes.set(xml, pool.size);
    pool.size += 1;
  }
  if (pool.size === 0) for (const item of least) addItem(pool, prefixed(item, root));
  return pool;
}

/** The index of an item, written without prefixes; it is added where the list has none like it. */
export function indexIn(pool: StylePool, root: XmlElement, item: string): number {
  const xml = prefixed(item, root);
  return pool.indexes.get(xml) ?? addItem(pool, xml);
}

/** Adds an item, written with the document's prefix, and tells its index. */
export function addItem(pool: StylePool, xml: string): number {
  const index = pool.size;
  pool.indexes.set(xml, index);
  pool.added.push(xml);
  pool.size += 1;
  return index;
}

/** The edits that bring a pool's new items into the part. */
export function poolEdits(text: string, root: XmlElement, pool: StylePool): readonly Edit[] {
  if (pool.added.length === 0) return [];
  const items = pool.added.join("");
  const list = childOf(root, pool.list);
  if (list === undefined) {
    const [open = "", close = ""] = prefixed(
      `<${pool.list} count="${pool.size}">|</${pool.list}>`,
      root,
    ).split("|");
    return [insertChild(text, root, ORDER, pool.list, open + items + close)];
  }
  const count =
    attributeOf(list, "count") === undefined
      ? []
      : [setAttribute(list, "count", String(pool.size))];
  return [...count, appendTo(text, list, items)];
}
