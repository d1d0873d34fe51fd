import type { Attributes } from "./attributes";

/**
 * Notes which prefixes mean the namespace of a document's root, told by the root's own declarations.
 *
 * Spreadsheet writers declare all namespaces on the root, so later declarations are not followed.
 */
export function addNamespaces(own: Set<string>, rootTag: string, attributes: Attributes): void {
  const rootPrefix = prefixOf(rootTag);
  own.add(rootPrefix);
  const namespace = attributes.get(rootPrefix === "" ? "xmlns" : `xmlns:${rootPrefix}`);
  if (namespace === undefined) return;
  for (let index = 0; index < attributes.count; index += 1) {
    const name = attributes.nameAt(index);
    if (attributes.valueAt(index) !== namespace) continue;
    if (name === "xmlns") own.add("");
    if (name.startsWith("xmlns:")) own.add(name.slice("xmlns:".length));
  }
}

/** The namespace prefix of a qualified name; empty where it has none. */
export function prefixOf(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? "" : name.slice(0, colon);
}

/** What an element is called: by its local name in the root's namespace, by `{prefix}local` in another. */
export function ownName(
  {
    names,
    ownPrefixes,
  }: { readonly names: Map<string, string>; readonly ownPrefixes: Set<string> },
  tag: string,
): string {
  const known = names.get(tag);
  if (known !== undefined) return known;
  const prefix = prefixOf(tag);
  const local = tag.slice(tag.indexOf(":") + 1);
  const name = ownPrefixes.has(prefix) ? local : `{${prefix}}${local}`;
  names.set(tag, name);
  return name;
}

/** A tag's name ends at white space, `/`, `>` or, in broken texts, `<`. */
export function endOfTagName(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0x2f || code === 0x3e || code === 0x3c) return at;
  }
  return at;
}
