import type { XmlElement } from "../xml/element";
import { attributeOf } from "../xml/element";

/**
 * A colour element as `#RRGGBB`; `undefined` where it leaves the colour to the program, or cannot be read.
 *
 * @param theme the theme's colours as cells number them
 */
export function colorOf(
  element: XmlElement | undefined,
  theme: readonly string[],
): string | undefined {
  if (element === undefined) return undefined;
  const base = statedColor(element, theme);
  const tint = Number(attributeOf(element, "tint") ?? 0);
  return base === undefined || !(Math.abs(tint) <= 1) ? base : tinted(base, tint);
}

function statedColor(element: XmlElement, theme: readonly string[]): string | undefined {
  const rgb = /^(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})$/.exec(attributeOf(element, "rgb") ?? "")?.[1];
  if (rgb !== undefined) return `#${rgb.toUpperCase()}`;
  const ofTheme = attributeOf(element, "theme");
  if (ofTheme !== undefined) return theme[Number(ofTheme)];
  const indexed = Number(attributeOf(element, "indexed") ?? NaN);
  const color = PALETTE[indexed < FIRST_OF_PALETTE ? indexed : indexed - FIRST_OF_PALETTE];
  return color === undefined ? undefined : `#${color}`;
}

/** Lighter or darker, each part of the colour by itself: near to what Excel shows, which works on the luminance. */
function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const changed = parts.map((part) =>
    Math.round(tint < 0 ? part * (1 + tint) : part + (255 - part) * tint),
  );
  return `#${changed.map((part) => part.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** The eight numbers before it mean its first eight colours; from 64 on the program decides. */
const FIRST_OF_PALETTE = 8;

/**
 * The colours that files name by number, unless they bring a palette of their own.
 *
 * @source ECMA-376 part 1, 18.8.27 indexedColors
 */
const PALETTE = [
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080",
  "C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF",
  "800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC",
  "99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((row) => row.split(" "));
