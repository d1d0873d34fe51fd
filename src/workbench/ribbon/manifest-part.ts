import type { Report } from "./ribbon-mistake";

/** Namespaces of an add-in's manifest. */
export const NAMESPACE = {
  manifest: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  basic: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  instance: "http://www.w3.org/2001/XMLSchema-instance",
} as const;

/** An element of the manifest, with the place by which mistakes in it are told. */
export interface ManifestPart {
  readonly element: Element;
  readonly place: string;
  readonly report: Report;
}

/** A part that may be missing: its absence has been taken down where it was looked for, and is not told again below. */
export type MaybePart = ManifestPart | undefined;

/** All elements directly inside. */
export function partsIn(part: MaybePart): readonly ManifestPart[] {
  return part === undefined
    ? []
    : Array.from(part.element.children, (element) => within(part, element));
}

/** The elements of that name directly inside; of the part's own namespace where none is given. */
export function childrenOf(
  part: MaybePart,
  name: string,
  namespace?: string,
): readonly ManifestPart[] {
  const wanted = namespace ?? part?.element.namespaceURI;
  return partsIn(part).filter(
    ({ element }) => element.localName === name && element.namespaceURI === wanted,
  );
}

/** The element at the end of a path of names; the first name that is not there is a mistake. */
export function requiredPart(part: MaybePart, ...names: readonly string[]): MaybePart {
  const [name, ...rest] = names;
  if (part === undefined || name === undefined) return part;
  const child = childrenOf(part, name)[0];
  if (child === undefined) part.report({ kind: "missing", place: part.place, what: `<${name}>` });
  return requiredPart(child, ...rest);
}

/** Text of an element; its absence is a mistake. */
export function textOf(part: MaybePart): string {
  const text = part?.element.textContent.trim() ?? "";
  if (text === "") part?.report({ kind: "missing", place: part.place, what: "text" });
  return text;
}

/** Value of an attribute; its absence is a mistake. */
export function attributeOf(part: MaybePart, name: string): string {
  const value = part?.element.getAttribute(name) ?? "";
  if (value === "") part?.report({ kind: "missing", place: part.place, what: name });
  return value;
}

/** The kind that `xsi:type` gives to an element; its name where it has none. */
export function typeOf({ element }: ManifestPart): string {
  return element.getAttributeNS(NAMESPACE.instance, "type") ?? element.localName;
}

function within(part: ManifestPart, element: Element): ManifestPart {
  const id = element.getAttribute("id");
  return { ...part, element, place: id ?? `${part.place}/${element.localName}` };
}
