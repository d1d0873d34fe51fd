import type { XmlElement } from "../xml/element";
import { attributeOf, childOf } from "../xml/element";

/**
 * The colours of a theme part (`#RRGGBB`), in the order in which cells number them: the light and the dark ones of the
 * scheme change places.
 *
 * @source ECMA-376 part 1, 18.8.3 color and 20.1.6.2 clrScheme
 */
export function readThemeColors(root: XmlElement): readonly string[] {
  const elements = root.children.find(({ name }) => name === "themeElements");
  const scheme = elements === undefined ? undefined : childOf(elements, "clrScheme");
  return ORDER.map((name) => schemeColor(scheme && childOf(scheme, name)));
}

const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** A colour that the system decides comes with the one that it was last; what cannot be read is black. */
function schemeColor(element: XmlElement | undefined): string {
  const [color] = element?.children ?? [];
  const stated =
    color === undefined ? undefined : (attributeOf(color, "lastClr") ?? attributeOf(color, "val"));
  return stated !== undefined && /^[0-9A-Fa-f]{6}$/.test(stated)
    ? `#${stated.toUpperCase()}`
    : "#000000";
}
